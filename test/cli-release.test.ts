// `release` for every template, and `release --check`, as processes: whether releases on the disk still agree with their reports.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCli } from './harness/process';
import { readSample, templates } from './harness/releases';

const REPORT = readSample('northamptonshire.md');
/** The report with its one good area graded otherwise, in every place that says so. */
const regraded = (grade: string) =>
  REPORT.replace('partners | Good', `partners | ${grade}`).replace('Grade: good', `Grade: ${grade}`).replace('is good at working', `is ${grade} at working`);

describe('release, from the command line', () => {
  let folder: string;
  const run = (...arguments_: string[]) => runCli(folder, ...arguments_);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const change = (name: string, from: string | RegExp, to: string) => {
    const text = read(name).replace(from, to);
    assert.notEqual(text, read(name), `“${String(from)}” is not in ${name}`);
    write(name, text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection drafts '));
    write('report.md', REPORT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const { id } of templates.filter(({ kind }) => kind === 'press-release')) {
    it(`makes one by the template ${id}, which agrees with its report`, () => {
      const name = `out/report.${id}.press-release.md`;
      mkdirSync(join(folder, 'out'));
      assert.deepEqual(run('release', 'report.md', '--template', id, '--output', name), { code: 0, out: '', error: `The press release is in ${name}.\n` });
      assert.match(read(name), /\nreport: \.\.\/report\.md\n/);
      assert.deepEqual(run('release', '--check', name), { code: 0, out: `${name} agrees with report.md.\n`, error: '' });
    });
  }

  it('says why a post cannot be made', () => {
    const long = 'Northamptonshire Police needs to improve '.repeat(8);
    change('report.md', 'body: Northamptonshire Police', `body: ${long}`);
    const { code, out, error } = run('release', 'report.md', '--template', 'social');
    assert.deepEqual([code, out], [2, '']);
    assert.match(
      error,
      /^There is no room for this post: its shortest form has \d{3} characters, and 280 are allowed\. Choose a shorter headline, or .*\.\n$/,
    );
    assert.equal(run('release', 'report.md', '--template', 'social', '--set', 'headline=Force told to improve').code, 0);
  });

  it('takes the address of the report from the command line', () => {
    for (const id of ['web', 'email', 'social', 'summary'])
      assert.match(
        run('release', 'report.md', '--template', id, '--set', 'webAddress=https://inspectorate.example/a').out,
        /https:\/\/inspectorate\.example\/a\b/,
      );
    assert.match(run('release', 'report.md', '--set', 'webAddress=soon').error, /^“webAddress” cannot be set so\. This is not a web address/);
  });

  describe('with --check', () => {
    beforeEach(() => void run('release', 'report.md', '--output', 'release.md'));

    it('shows what no longer agrees, where and why, and ends with 1', () => {
      write('report.md', regraded('adequate'));
      const { code, out, error } = run('release', '--check', 'release.md');
      assert.deepEqual([code, error], [1, '']);
      assert.match(
        out,
        /^release\.md\n\n {2}12:28 {2}error {2}“.*” is graded “good” here, but “adequate” in the report\. Make them the same\. {2}contradicts-report ✎\n/,
      );
      assert.match(out, /^ {4}12 │ .*\n.*\^\^\^\^\n {4}report\.md:26: Here /m);
      assert.match(out, /^ {2}16:235 {2}error {2}This says one area graded “good”, but the report grades no areas so\..* miscounted-grades ✎$/m);
      assert.match(out, /^\d problems in 1 draft: \d errors\.\n$/m);
    });

    it('shows changed words of a quotation, another date and another body', () => {
      change('release.md', 'I am encouraged', 'I am very encouraged');
      change('release.md', 'published: 2025-08-22', 'published: 2025-08-29');
      const { code, out } = run('release', '--check', 'release.md');
      assert.equal(code, 1);
      assert.match(out, /altered-quote/);
      assert.match(out, /contradicts-report/);
      change('report.md', 'body: Northamptonshire Police', 'body: Kent Police');
      assert.match(run('release', '--check', 'release.md').out, /of the report is “Kent Police”, not “Northamptonshire Police”/);
    });

    it('is silent about what has nothing to do with the report', () => {
      change('release.md', '[Get the report]', 'Officers said TBC. [Get the report]');
      assert.equal(run('check', 'release.md').code, 1);
      assert.deepEqual(run('release', '--check', 'release.md'), { code: 0, out: 'release.md agrees with report.md.\n', error: '' });
    });

    it('takes several releases, and another report in the place of theirs', () => {
      write('other.md', regraded('outstanding'));
      run('release', 'report.md', '--template', 'social', '--output', 'post.md');
      assert.deepEqual(run('release', '--check', 'release.md', 'post.md'), {
        code: 0,
        out: 'release.md agrees with report.md.\npost.md agrees with report.md.\n',
        error: '',
      });
      assert.deepEqual(run('release', '--check', 'release.md', '--check', 'post.md').code, 0);
      const { code, out } = run('release', 'other.md', '--check', 'release.md', 'post.md');
      assert.equal(code, 1);
      assert.match(out, /^release\.md\n[^]* other\.md:26: [^]*^post\.md\n[^]* miscounted-grades ✎$/m);
    });

    it('says what it cannot compare, and ends with 2', () => {
      write('notes.md', '# Notes\n');
      write('alone.md', read('release.md').replace(/^report:.*\n/m, ''));
      write('self.md', read('release.md').replace(/^report:.*$/m, 'report: self.md'));
      write('lost.md', read('release.md').replace(/^report:.*$/m, 'report: nowhere.md'));
      write('chain.md', read('release.md').replace(/^report:.*$/m, 'report: release.md'));
      for (const [arguments_, sentence] of [
        [['nowhere.md'], '“nowhere.md” cannot be read: there is no such file or folder.'],
        [['notes.md'], '“notes.md” is no draft: its front matter names no framework.'],
        [['report.md'], '“report.md” is a report, not a press release. Name the release behind --check.'],
        [
          ['alone.md'],
          '“alone.md” names no report. Add a line such as “report: northamptonshire.md” to its front matter, or name the report here: ' +
            '“release REPORT --check alone.md”.',
        ],
        [['self.md'], '“self.md” names itself as its report. Write the file name of the report that it announces.'],
        [['lost.md'], 'There is no file “nowhere.md” where “lost.md” looks for its report. Correct the name, as seen from the release’s own folder.'],
        [['chain.md'], '“release.md”, which “chain.md” names as its report, is no inspection report.'],
        [
          ['release.md', 'report.md', resolve('test/samples/gloucestershire.md')],
          `One report at a time: “${resolve('test/samples/gloucestershire.md')}” is one too many.`,
        ],
        [['release.md', '--output', 'x.md'], 'With --check nothing is made, so that “--output” has no use. Leave it out.'],
      ] as const) {
        assert.deepEqual(run('release', '--check', ...arguments_), { code: 2, out: '', error: `${sentence}\n` });
      }
      assert.deepEqual(run('release', '--check', 'release.md', 'alone.md', 'report.md').code, 0);
      const { code, out } = run('release', '--check', 'release.md', 'nowhere.md');
      assert.deepEqual([code, out], [2, 'release.md agrees with report.md.\n']);
    });

    it('follows settings', () => {
      change('release.md', 'published: 2025-08-22', 'published: 2025-08-29');
      write('.inspection-drafts.json', JSON.stringify({ rules: { 'contradicts-report': 'off' } }));
      assert.equal(run('release', '--check', 'release.md').code, 0);
    });
  });

  describe('check of a folder', () => {
    const WRONG =
      'This says three areas graded “adequate”, but the report grades two areas so: ' +
        '“Leadership of child protection arrangements” and “Risk assessment and referrals”.';
    for (const [where, link] of [
      ['reports/2025/report.md', '../reports/2025/report.md'],
      ['our reports/a report.md', '../our reports/a report.md'],
      ['our reports/a report.md', '../our%20reports/a%20report.md'],
      ['our%20reports/a%20report.md', '../our%20reports/a%20report.md'],
      ['our reports/a report.md', '..\\our reports\\a report.md'],
      ['reports/100% done (1).md', '../reports/100% done (1).md'],
    ] as const) {
      it(`finds the report ${link}`, () => {
        rmSync(join(folder, 'report.md'));
        write(where, REPORT);
        const { out } = run('release', where);
        write('releases/release.md', out.replace(/^report:.*$/m, `report: ${link}`).replace('‘adequate’ in two areas', '‘adequate’ in three areas'));
        const { code, out: checked } = run('check');
        assert.equal(code, 1);
        assert.ok(checked.includes(WRONG), checked);
        assert.ok(checked.includes(`${where}:`), 'the other place');
        assert.equal(run('release', '--check', 'releases/release.md').code, 1);
      });
    }

    it('writes links that it finds again, whatever the names of folders', () => {
      write('our reports/a report (1).md', REPORT);
      mkdirSync(join(folder, 'for the press'));
      run('release', 'our reports/a report (1).md', '--output', 'for the press/it.md');
      assert.match(read('for the press/it.md'), /\nreport: "?\.\.\/our reports\/a report \(1\)\.md"?\n[^]*\]\(\.\.\/our%20reports\/a%20report%20%281%29\.md\)/);
      assert.deepEqual(run('release', '--check', 'for the press/it.md').out, 'for the press/it.md agrees with our reports/a report (1).md.\n');
    });
  });
});

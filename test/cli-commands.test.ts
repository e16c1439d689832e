// The other commands as processes: releases, new reports, lists, help, and what is said of arguments that cannot be understood.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RULES } from '../server/core/rules';
import { runCli } from './harness/process';
import { reference } from './harness/reference';

const CLEAN = resolve('test/samples/northamptonshire.md');
const FAULTY = resolve('test/samples/cleveland-draft.md');

const FRONT = '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\n---\n\n';

describe('the other commands', () => {
  let folder: string;
  const run = (...arguments_: string[]) => runCli(folder, ...arguments_);
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-drafts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('release', () => {
    it('prints the release, with the report as its folder has it', () => {
      const { code, out, error } = run('release', CLEAN);
      assert.equal(code, 0);
      assert.equal(error, '');
      assert.match(out, /^---\nframework: ncpi\nkind: press-release\n[^]*\nreport: northamptonshire\.md\n/);
      assert.match(out, /It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./);
    });

    it('writes it, with the way from there to the report', () => {
      mkdirSync(join(folder, 'out'));
      write('report.md', readFileSync(CLEAN));
      assert.deepEqual(run('release', 'report.md', '--output', 'out/release.md'), { code: 0, out: '', error: 'The press release is in out/release.md.\n' });
      assert.match(readFileSync(join(folder, 'out/release.md'), 'utf8'), /\nreport: \.\.\/report\.md\n/);
      assert.equal(run('check', 'out').code, 0);
    });

    it('never replaces a file unless told to', () => {
      write('mine.md', 'mine');
      const { code, error } = run('release', CLEAN, '--output', 'mine.md');
      assert.equal(code, 2);
      assert.equal(error, '“mine.md” is there already and was left as it is. Use --force to replace it.\n');
      assert.equal(readFileSync(join(folder, 'mine.md'), 'utf8'), 'mine');
      assert.equal(run('release', CLEAN, '--output', 'mine.md', '--force').code, 0);
      assert.match(readFileSync(join(folder, 'mine.md'), 'utf8'), /press-release/);
    });

    it('never replaces its own report', () => {
      const text = readFileSync(CLEAN, 'utf8');
      write('report.md', text);
      assert.equal(run('release', 'report.md', '--output', './report.md', '--force').code, 2);
      assert.equal(readFileSync(join(folder, 'report.md'), 'utf8'), text);
    });

    it('takes facts from the command line', () => {
      const { out } = run('release', CLEAN, '--set', 'headline=Force told: “do better” = now', 'inspector=Lee Freeman');
      assert.match(out, /\ninspector: Lee Freeman\n[^]*\n# Force told: “do better” = now\n/);
      assert.match(run('release', CLEAN, '--set', 'headlin=x').error, /^“headlin” cannot be set\. What can be set is .*headline/);
      assert.match(run('release', CLEAN, '--set', 'x').error, /^“x” does not say what to set\. Write it as key=value\./);
    });

    it('tells what the release lacks, and that the report has errors', () => {
      const { code, out, error } = run('release', FAULTY);
      assert.equal(code, 0);
      assert.match(out, /\[Add how many areas/);
      assert.match(error, /^The report has \d+ errors, which the press release may repeat\. “check” shows them\.\n/);
      assert.match(error, /There is no publication date\./);
    });

    it('takes a template of one’s own, and says what is wrong with it', () => {
      write('short.press-release.hbs', '{{!-- Short --}}\n# {{headline}}\n');
      assert.match(run('release', CLEAN, '--template', 'short.press-release.hbs').out, /^# Northamptonshire Police .*\n$/);
      write('short.press-release.hbs', '{{!-- Short --}}\n\n# {{headlin}}\n');
      assert.deepEqual(run('release', CLEAN, '--template', 'short.press-release.hbs'), {
        code: 2,
        out: '',
        error: 'The template “short” cannot be used (line 3). There is no field “headlin”. Did you mean “headline”?\n',
      });
      assert.match(run('release', CLEAN, '--template', 'nope').error, /^There is no template “nope”\. The templates are web, email, social, summary\./);
    });

    it('says why there is none', () => {
      write('notes.md', '# Notes\n');
      write('release.md', `${FRONT}# Kent Police\n`);
      for (const [arguments_, sentence] of [
        [['notes.md'], '“notes.md” is no draft: its front matter names no framework.'],
        [['release.md'], 'This is a press release already. Make one from its report.'],
        [['nowhere.md'], '“nowhere.md” cannot be read: there is no such file or folder.'],
        [['.'], '“.” cannot be read: it is a folder.'],
        [[], 'Say which report: “release REPORT”.'],
        [[CLEAN, FAULTY], `One report at a time: “${FAULTY}” is one too many.`],
        [[CLEAN, '--output', 'no/such/folder.md'], '“no/such/folder.md” cannot be written: there is no such file or folder.'],
      ] as const) {
        assert.deepEqual(run('release', ...arguments_), { code: 2, out: '', error: `${sentence}\n` });
      }
    });
  });

  describe('new', () => {
    it('makes a report that lacks only its grades', () => {
      const { code, error } = run('new', 'ncpi', '--body', 'kent police', '--output', 'kent.md');
      assert.deepEqual([code, error], [0, 'The new report is in kent.md.\n']);
      const [{ messages }] = JSON.parse(run('check', 'kent.md', '--format', 'json').out) as [{ messages: { ruleId: string }[] }];
      assert.deepEqual(new Set(messages.map(({ ruleId }) => ruleId)), new Set(['missing-grade']));
      assert.match(readFileSync(join(folder, 'kent.md'), 'utf8'), /\nbody: Kent Police\n/);
      assert.equal(run('new', 'ncpi', '--body', 'Kent Police', '--output', 'kent.md').code, 2);
    });

    it('says what it does not know', () => {
      assert.match(run('new', 'nope', '--body', 'Kent Police').error, /^There is no framework “nope”\. The frameworks are /);
      assert.equal(run('new', 'ncpi', '--body', 'Kent Polise').error, 'There is no force or service “Kent Polise”. Did you mean “Kent Police”?\n');
      assert.match(run('new', 'ncpi').error, /^Say which force or service/);
      assert.match(run('new').error, /^Say which framework/);
    });
  });

  it('lists frameworks and rules', () => {
    const frameworks = run('frameworks');
    const rules = run('rules');
    assert.deepEqual([frameworks.code, rules.code], [0, 0]);
    for (const { id, name } of reference.frameworks) assert.ok(frameworks.out.includes(`${id}  ${name}\n`));
    for (const { id, summary } of RULES) assert.match(rules.out, new RegExp(`^${id} .*${summary.replace(/[.*+?()[\]]/g, '\\$&')}$`, 'm'));
  });

  it('shows its help and version, and says what it does not understand', () => {
    assert.match(run('--help').out, /release REPORT/);
    assert.match(run('check', '--help').out, /release REPORT/);
    assert.deepEqual(run('--version'), { code: 0, out: `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`, error: '' });
    assert.deepEqual(run('chekc'), { code: 2, out: '', error: 'There is no command “chekc”. Did you mean “check”?\n' });
    assert.deepEqual(run('check', '--formt', 'json'), {
      code: 2,
      out: '',
      error: 'There is no option “--formt” here. The options are --format, --framework, --kind, --unread.\n',
    });
    assert.match(run('check', '--format').error, /^The option “--format” needs a value behind it\./);
    assert.match(run('check', '--format', 'xml').error, /^There is no format “xml”\. The formats are pretty, json, sarif and github/);
    assert.equal(run().code, 2);
  });
});

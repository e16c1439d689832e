// `check` as a process: what it prints, what it tells, and how it ends.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli, runCliFor, runProcess } from './harness/process';

const SAMPLES = resolve('test/samples');
const CLEAN = join(SAMPLES, 'northamptonshire.md');
const FAULTY = join(SAMPLES, 'cleveland-draft.md');

const FRONT = '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\n---\n\n';
const withCrlf = (text: string) => text.replace(/\n/g, '\r\n');
const WRONG_TOTAL = `${FRONT}# Kent Police\n\nInspectors graded the force across six areas.\n`;

interface JsonFix {
  readonly range: [number, number];
  readonly text: string;
}
interface JsonResult {
  readonly filePath: string;
  readonly messages: readonly {
    ruleId: string;
    severity: number;
    level: string;
    message: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    fix?: JsonFix;
  }[];
  readonly errorCount: number;
  readonly warningCount: number;
}

describe('the command line as a process', () => {
  it('ends, prints and tells as its commands do', () => {
    for (const options of [['check', CLEAN], ['check', FAULTY], ['check', 'nowhere.md'], ['--version'], ['--help'], []]) {
      assert.deepEqual(runProcess(SAMPLES, options), runCli(SAMPLES, ...options), options.join(' '));
    }
  });

  it('takes the settings of the editor that runs it', () => {
    const settings = '{ "rules": { "missing-area": "off", "conflicting-grade": "hint" } }';
    const run = runProcess(SAMPLES, ['check', FAULTY], { INSPECTION_DRAFTS_EDITOR_SETTINGS: settings });
    assert.deepEqual(run, runCliFor(settings, SAMPLES, 'check', FAULTY));
    assert.notEqual(run.out, runCli(SAMPLES, 'check', FAULTY).out);
  });

  it('is content with a reader who stops reading', () => {
    const command = `"${process.execPath}" "${resolve('dist/cli.js')}" check --format json . | head -c 1`;
    if (process.platform !== 'win32') assert.equal(spawnSync('sh', ['-c', `${command}; exit 0`], { cwd: SAMPLES, encoding: 'utf8' }).stderr, '');
  });
});

describe('check, from the command line', () => {
  let folder: string;
  const run = (...options: string[]) => runCli(folder, ...options);
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  const results = (...options: string[]) => JSON.parse(run('check', ...options, '--format', 'json').out) as JsonResult[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-drafts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('ends with 0 for a clean draft and 1 for one with errors', () => {
    assert.deepEqual(run('check', CLEAN), { code: 0, out: 'No problems in 1 draft.\n', error: '' });
    assert.equal(run('check', FAULTY).code, 1);
  });

  it('ends with 0 if there are only warnings', () => {
    write('a.md', `${FRONT}# Kent Police\n\nChief Inspector Jo Bloggs said:\n\nNothing at all was said.\n`);
    const { code, out } = run('check');
    assert.match(out, /warning .* missing-quote/);
    assert.equal(code, 0);
  });

  it('shows the words in their line', () => {
    write('a.md', WRONG_TOTAL);
    assert.equal(
      run('check', 'a.md').out,
      [
        'a.md',
        '',
        '  9:36  error  This says six areas, but the framework grades five. Change the number to five.  miscounted-areas ✎',
        '    9 │ Inspectors graded the force across six areas.',
        '      │                                    ^^^',
        '',
        '',
        '1 problem in 1 draft: 1 error.',
        '',
      ]
        .join('\n')
        .replace('9:36', `9:${'Inspectors graded the force across '.length + 1}`),
    );
  });

  it('shows the part of a long line that the problem is in', () => {
    write(
      'a.md',
      `${FRONT}# Kent Police\n\n${'Inspectors spoke to many people. '.repeat(20)}Inspectors graded the force across six areas. ` +
        `${'They were open with us. '.repeat(20)}\n`,
    );
    const [, shown, carets] = /^ +9 │ (.*)\n +│ (.*)$/m.exec(run('check').out)!;
    assert.ok(shown!.length < 110);
    assert.equal(shown!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), 'six');
  });

  it('searches folders, but not node_modules, hidden folders or files that are no drafts', () => {
    for (const name of ['node_modules', '.hidden', 'sub']) mkdirSync(join(folder, name));
    for (const name of ['node_modules/a.md', '.hidden/a.md', 'sub/a.md', 'a.md']) write(name, WRONG_TOTAL);
    write('notes.md', '# Six areas\n\nInspectors graded the force across six areas.\n');
    write('empty.md', '');
    assert.deepEqual(results().map(({ filePath }) => filePath), [join(folder, 'a.md'), join(folder, 'sub/a.md')]);
    assert.deepEqual(results('s*/*.md', 'sub', 'sub/a.md').map(({ filePath }) => filePath), [join(folder, 'sub/a.md')]);
  });

  it('prints JSON as ESLint has it', () => {
    write('a.md', WRONG_TOTAL);
    write('b.md', `${FRONT}# Kent Police\n`);
    const column = 'Inspectors graded the force across '.length + 1;
    const at = WRONG_TOTAL.indexOf('six');
    const [first, second] = results();
    const [message] = first!.messages;
    assert.ok(message!.fix, 'a fix');
    assert.deepEqual(first, {
      filePath: join(folder, 'a.md'),
      messages: [
        {
          ruleId: 'miscounted-areas',
          severity: 2,
          level: 'error',
          message: 'This says six areas, but the framework grades five. Change the number to five.',
          line: 9,
          column,
          endLine: 9,
          endColumn: column + 3,
          fix: message!.fix,
        },
      ],
      errorCount: 1,
      warningCount: 0,
    });
    assert.equal(message!.fix!.range[0], at);
    assert.deepEqual(second, { filePath: join(folder, 'b.md'), messages: [], errorCount: 0, warningCount: 0 });
  });

  it('counts as a warning whatever is no error', () => {
    for (const { messages, errorCount, warningCount } of results(SAMPLES)) {
      assert.equal(errorCount, messages.filter(({ level, severity }) => level === 'error' && severity === 2).length);
      assert.equal(warningCount, messages.filter(({ level, severity }) => level !== 'error' && severity === 1).length);
    }
  });

  for (const [name, own] of [
    ['CRLF line ends', (text: string) => withCrlf(text)],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both, and letters outside the first plane', (text: string) => `\uFEFF${withCrlf(text.replace('## Our judgments', '## Our judgments 𝔸😀'))}`],
  ] as const) {
    it(`gives fixes in the file’s own offsets: ${name}`, () => {
      const text = own(readFileSync(FAULTY, 'utf8'));
      write('a.md', text);
      const plain = results(FAULTY)[0]!.messages;
      const { messages } = results('a.md')[0]!;
      assert.deepEqual(
        messages.map(({ ruleId, line, column }) => [ruleId, line, column]),
        plain.map(({ ruleId, line, column }) => [ruleId, line, column]),
      );
      const fixes = messages.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => b.range[0] - a.range[0]);
      assert.ok(fixes.length >= 4);
      const fixed = fixes.reduce((result, { range, text: by }) => result.slice(0, range[0]) + by + result.slice(range[1]), text);
      assert.match(fixed, /\npublished: 2025-01-15/);
      assert.match(fixed, /across five areas\./);
      assert.match(fixed, /\n“The force has told me/);
      if (text.includes('\r')) assert.doesNotMatch(fixed, /[^\r]\n/);
      write('a.md', fixed);
      const left = results('a.md')[0]!.messages.map(({ ruleId }) => ruleId);
      for (const rule of ['front-matter', 'miscounted-areas', 'misspelt-grade', 'unopened-quote']) assert.ok(!left.includes(rule), rule);
    });
  }

  it('takes framework and kind from the command line', () => {
    write('a.md', '# Kent Police\n\nInspectors graded the force across six areas.\n');
    assert.deepEqual(results('a.md'), []);
    const rules = (...options: string[]) => results('a.md', ...options)[0]!.messages.map(({ ruleId }) => ruleId);
    assert.ok(rules('--framework', 'ncpi').includes('missing-area'));
    assert.ok(!rules('--framework', 'ncpi', '--kind', 'press-release').includes('missing-area'));
    assert.ok(rules('--framework', 'ncpi', '--kind', 'press-release').includes('miscounted-areas'));
    assert.match(run('check', '--framework', 'nope').error, /^There is no framework “nope”\. The frameworks are /);
    assert.match(run('check', '--kind', 'letter').error, /^There is no kind “letter”\. The kinds are report and press-release/);
  });

  it('says what it cannot read, checks the rest, and ends with 2', () => {
    write('a.md', `${FRONT}# Kent Police\n`);
    write('binary.md', Uint8Array.of(35, 32, 0, 1, 2));
    write('latin.md', Uint8Array.of(35, 32, 0xe9, 32));
    const { code, out, error } = run('check');
    assert.equal(code, 2);
    assert.equal(out, 'No problems in 1 draft.\n');
    assert.equal(error, '“binary.md” is not a text file.\n“latin.md” is not text in UTF-8. Save it again with the encoding UTF-8.\n');
    assert.deepEqual(run('check', 'nowhere.md'), { code: 2, out: '', error: 'There is no file or folder “nowhere.md”.\n' });
    assert.deepEqual(run('check', '*.txt'), { code: 2, out: '', error: 'No file matches “*.txt”.\n' });
  });

  it('says so where there is nothing to check', () => {
    write('notes.md', '# Notes\n');
    assert.deepEqual(run('check'), {
      code: 0,
      out: 'There was no draft to check. A draft is a Markdown file whose front matter names a framework.\n',
      error: '',
    });
  });

  it('takes a line of a million letters, and front matter that is never closed', () => {
    write('long.md', `${FRONT}# Kent Police\n\n${'The force is good at many things and requires improvement in others. '.repeat(14_500)}\n`);
    write('open.md', '---\nframework: ncpi\nbody: Kent Police\n\n# Kent Police\n');
    const { code, out } = run('check');
    assert.equal(code, 1);
    assert.match(out, /The front matter is never closed/);
  }).timeout(60_000);
});

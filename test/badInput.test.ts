// Whatever is opened, nothing is thrown and nothing hangs; and where something is wrong with it, a sentence says so.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEnglish } from '../server/core/text/message';
import { editDraft, parseDraft } from '../server/core/draft/draft';
import { checker, problemsOf, told } from './harness/reference';
import { effort } from './harness/effort';
import { longDraft } from './harness/longDraft';

const TOP = '---\nframework: ncpi\nkind: report\nbody: Northamptonshire Police\n---\n\n';
const MEGABYTE = 1_000_000;
/** What takes the square of its length hangs on a fifth of it as well. */
const LETTERS = effort(MEGABYTE / 5, MEGABYTE);

/** `piece` again and again, to at least `length` letters. */
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** What the problems of a text say, with their rules. */
const messagesOf = (text: string) => problemsOf(text).map(told);

describe('bad input', () => {
  it('finds nothing in a file that is no draft', () => {
    for (const text of ['', '\n', '\uFEFF', '---', '---\n', '---\n---\n', '# Notes\n\nThe force is good in nine areas.\n'])
      assert.deepEqual(messagesOf(text), []);
  });

  const LINES: readonly [name: string, piece: string, megabytes?: number][] = [
    ['one letter', 'a'],
    ['blanks', ' '],
    ['words', 'the force and its partners '],
    ['counts', '‘good’ in two areas '],
    ['counts without marks', 'It was good in two areas, adequate in three and graded across five areas. ', 1],
    ['totals', 'We graded the force across nine areas of the force ', 1],
    ['areas', 'leadership and working with safeguarding partners, '],
    ['statements', 'The force is good at working with safeguarding partners and ', 1],
    ['opening marks', '“', 0.3],
    ['single opening marks', '‘'],
    ['straight marks', '"a ', 0.5],
    ['attributions', 'Ann Example said: ', 0.5],
    ['backticks', '`'],
    ['asterisks', '*a', 1],
    ['brackets', '[', 1],
    ['angle brackets', '<a ', 1],
    ['comments', '<!-- '],
    ['pipes', '|', 1],
    ['hyphens', '-', 1],
    ['quotation signs', '> ', 1],
    ['number signs', '# ', 1],
    ['numbers', '11 ', 1],
    ['full stops', '. A', 1],
    ['dates', '31 February 2025 ', 1],
    ['backslashes', '\\', 1],
    ['links', 'a [b](c) ', 1],
    ['ends of links', '](', 1],
    ['references', '[a][b] ', 1],
    ['entities', '&amp;', 1],
    ['addresses', 'a@b.org https://c.org ', 1],
    ['tags', '<a b="c">', 1],
    ['attributes', '{#a ', 1],
    ['code of two kinds', '`a``b', 1],
    ['comments in words', 'a<!-- b -->', 1],
  ];
  for (const [name, piece, megabytes = 3] of LINES) {
    it(`reads ${megabytes * LETTERS} ${name} on one line`, function () {
      const problems = problemsOf(TOP + repeated(piece, megabytes * LETTERS));
      assert.ok(problems.some(({ rule }) => rule === 'missing-area'));
    });
  }

  it('reads many short lines of each kind', function () {
    for (const piece of [
      '- ‘good’ in two areas\n',
      '> “a\n',
      '| a | b |\n',
      '“We saw good work.\n\n',
      '## Working with partners\n\n',
      'Ann Example said:\n\n',
      '1. a\n',
      '```\n\n',
      '---\n',
      '<div>\n',
      '[a]: b\n',
      '<!-- a --> b\n\n',
      '[^1]: a\n\n',
    ]) {
      assert.ok(Array.isArray(problemsOf(TOP + repeated(piece, LETTERS / 10))), piece);
    }
  });

  it('reads bytes that are no text', () => {
    let bytes = TOP;
    for (let code = 0, seed = 1; code < 50_000; code++) {
      seed = (seed * 48_271) % 0x7fffffff;
      bytes += String.fromCharCode(seed % 0xffff);
    }
    assert.ok(problemsOf(bytes).every(({ span, message }) => span.from <= span.to && span.to <= bytes.length && inEnglish(message).length > 0));
    assert.deepEqual(messagesOf('\u0000\uFFFD\uD800PK\u0003\u0004'), []);
  });

  it('says that front matter is never closed', () => {
    const messages = messagesOf('---\nframework: ncpi\nbody: Northamptonshire Police\n\n# A report\n');
    assert.ok(
      messages.includes('front-matter: The front matter is never closed. Add a line of three hyphens (---) below its last line.'),
      messages.join('\n'),
    );
  });

  it('says that a framework is unknown', () => {
    const messages = messagesOf('---\nframework: ncpo\nbody: Northamptonshire Police\n---\n\n# A report\n\nThe force was graded across nine areas.\n');
    assert.ok(
      messages.some((message) => /^front-matter: .*“ncpo”.*[.?]$/.test(message)),
      messages.join('\n'),
    );
    assert.ok(!messages.some((message) => message.startsWith('miscounted')), messages.join('\n'));
  });

  it('reads a press release whose report is itself', () => {
    const text = `${TOP.replace('report', 'press-release').replace('\n---', '\nreport: release.md\n---')}# Release\n\nThe force was graded across six areas.\n`;
    assert.ok(messagesOf(text).some((message) => message.startsWith('miscounted-areas: This says six areas')));
  });

  it('reads every beginning of a draft', function () {
    const whole = longDraft(6) + readFileSync('test/traps/06-counts-over-paragraphs.md', 'utf8');
    // Checked as it grows under the hands of its writer: what is read afresh equals it (incremental.test.ts), and is parsed here alone.
    let draft = parseDraft('');
    for (let length = 0; length <= whole.length; length += length < 2500 ? 1 : effort(31, 7)) {
      const text = whole.slice(0, length);
      assert.equal(parseDraft(text).text, text);
      const end = draft.text.length;
      draft = editDraft(draft, { span: { from: end, to: end }, text: text.slice(end) });
      assert.equal(draft.text, text);
      for (const { span, message } of checker.check(draft)) {
        assert.ok(span.from >= 0 && span.from <= span.to && span.to <= length, `${length}: ${inEnglish(message)}`);
        assert.match(inEnglish(message), /[.:…)”?]$/, inEnglish(message));
      }
    }
  });
});

// A quotation is not the author’s words: what a rule reports in a sentence it leaves alone between quotation marks.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { withoutMarks } from './harness/marks';
import { problemsOf } from './harness/reference';

/** Rules about the marks and speakers of quotations themselves, about whole drafts, or that hold whoever wrote the words. */
const NOT_ABOUT_WORDS = new Set([
  'altered-quote',
  'closed-early',
  'front-matter',
  'mismatched-quote',
  'missing-quote',
  'personal-details',
  'placeholder',
  'unattributed-quote',
  'unclosed-quote',
  'unknown-speaker',
  'unopened-quote',
  'unused-suppression',
  'wrong-title',
]);
/** Rules that report headings, sections and tables only, which no quotation holds. */
const NOT_IN_SENTENCES = new Set([
  'contradicts-report',
  'duplicate-area',
  'misnamed-area',
  'misplaced-area',
  'missing-area',
  'missing-grade',
  'missing-improvement',
  'unknown-area',
]);
const BLOCK = /^(`{3,})(report|press-release)\n([^]*?)^\1$/gm;
const MARK_LINE = /^ *\^+ \w+ ([a-z-]+): /;
const PROSE = /^(?![#|>\-*<\d]|\s|Grade\b|Rating\b)[^“”"]+[.:]$/;
const ATTRIBUTION = 'His Majesty’s Inspector of Constabulary Michelle Skeer said:\n\n';

interface Sentence {
  readonly draft: string;
  readonly from: number;
  readonly text: string;
}

describe('inside a quotation', () => {
  for (const file of readdirSync('test/rules').sort()) {
    const rule = file.replace(/\.md$/, '');
    if (NOT_ABOUT_WORDS.has(rule) || NOT_IN_SENTENCES.has(rule)) continue;
    it(`${rule} leaves alone what it reports outside`, () => {
      // Some drafts of a page are wrong only beside the report that stands above them there.
      const sentences = badSentences(readFileSync(`test/rules/${file}`, 'utf8'), rule).filter(({ draft, from, text }) =>
        isReported(draft, rule, from, text.length),
      );
      assert.ok(sentences.length > 0, 'the page shows no sentence that is reported by itself');
      for (const { draft, from, text } of sentences) {
        const quoted = `${draft.slice(0, from)}${ATTRIBUTION}“${text}”${draft.slice(from + text.length)}`;
        assert.ok(!isReported(quoted, rule, from + ATTRIBUTION.length, text.length + 2), text);
      }
    });
  }
});

/** The sentences of a page’s bad drafts in which the rule reports something, each in its draft. */
function badSentences(page: string, rule: string): Sentence[] {
  const found: Sentence[] = [];
  for (const [, , kind, body] of page.matchAll(BLOCK)) {
    const top = body!.startsWith('---\n') ? '' : `---\nframework: ncpi\nkind: ${kind!}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n`;
    const draft = top + withoutMarks(body!);
    const lines = body!.split('\n');
    let from = top.length;
    lines.forEach((line, index) => {
      if (MARK_LINE.test(line)) return;
      let below = index + 1;
      while (MARK_LINE.test(lines[below] ?? '') && MARK_LINE.exec(lines[below]!)![1] !== rule) below++;
      const alone = (lines[index - 1] ?? '') === '' && MARK_LINE.test(lines[index + 1] ?? '');
      if (alone && MARK_LINE.exec(lines[below] ?? '')?.[1] === rule && PROSE.test(line)) found.push({ draft, from, text: line });
      from += line.length + 1;
    });
  }
  return found;
}

function isReported(draft: string, rule: string, from: number, length: number): boolean {
  return problemsOf(draft).some((problem) => problem.rule === rule && problem.span.from >= from && problem.span.from <= from + length);
}

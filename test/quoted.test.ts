// A quotation is not the author’s words: what a rule would report in a sentence it leaves alone between quotation marks.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { withoutMarks } from './harness/marks';
import { problemsOf } from './harness/reference';

/** Rules about the marks and speakers of quotations themselves, about whole drafts, or that hold whoever wrote the words. */
const NOT_ABOUT_WORDS = new Set([
  'altered-quote', 'closed-early', 'front-matter', 'mismatched-quote', 'missing-quote', 'personal-details', 'placeholder',
  'unattributed-quote', 'unclosed-quote', 'unknown-speaker', 'unopened-quote', 'unused-suppression', 'wrong-title',
]);
const BLOCK = /^(`{3,})(report|press-release)\n([^]*?)^\1$/gm;
const MARK_LINE = /^ *\^+ \w+ [a-z-]+: /;
const PROSE = /^(?![#|>\-*<\d]|\s|Grade\b|Rating\b)[^“”"]+\.$/;

describe('inside a quotation', () => {
  for (const file of readdirSync('test/rules').sort()) {
    const rule = file.replace(/\.md$/, '');
    if (NOT_ABOUT_WORDS.has(rule)) continue;
    const sentences = badSentences(readFileSync(`test/rules/${file}`, 'utf8'), rule);
    if (!sentences.length) continue;
    it(`${rule} leaves ${sentences.length} sentences alone that it reports outside`, () => {
      for (const { sentence, kind } of sentences) {
        assert.ok(rulesIn(`${sentence}\n`, kind).includes(rule), `${sentence} is reported outside a quotation`);
        const quoted = `His Majesty’s Inspector of Constabulary Michelle Skeer said:\n\n“${sentence}”\n`;
        assert.ok(!rulesIn(quoted, kind).includes(rule), sentence);
      }
    });
  }
});

/** The sentences of a page’s bad drafts that are reported even when they stand alone. */
function badSentences(page: string, rule: string): { sentence: string; kind: string }[] {
  const found: { sentence: string; kind: string }[] = [];
  for (const [, , kind, body] of page.matchAll(BLOCK)) {
    const lines = body!.split('\n');
    lines.forEach((line, index) => {
      const marked = MARK_LINE.test(lines[index + 1] ?? '') && lines[index + 1]!.includes(` ${rule}: `);
      const sentence = withoutMarks(line).trim();
      if (marked && PROSE.test(sentence) && rulesIn(`${sentence}\n`, kind!).includes(rule)) found.push({ sentence, kind: kind! });
    });
  }
  return found;
}

function rulesIn(text: string, kind: string): string[] {
  return problemsOf(`---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n# Title\n\n${text}`).map(({ rule }) => rule);
}

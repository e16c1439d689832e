// Each word of the classes by which sentences are read decides what a sentence says, and does so by its class.

import assert from 'node:assert/strict';
import { wordsOfClass } from '../server/core/framework/language';
import { readingWords } from '../server/core/framework/readingWords';
import { DRAFTS, HELD, SENTENCES, withWord } from './harness/readingPairs';
import type { Pair, ReadingClass } from './harness/readingPairs';
import { problemsOf, reference } from './harness/reference';
import { sayingOf, without } from './harness/sayings';

const english = reference.languages.find(({ code }) => code === 'en')!;
const FRONT = '---\nframework: ncpi\nkind: report\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n';

describe('the words by which sentences are read', () => {
  for (const name of Object.keys(readingWords) as ReadingClass[]) {
    it(name, () => {
      const words = wordsOfClass(english, name);
      assert.ok(words.length > 0, 'the class has no words');
      const pairs = SENTENCES[name] ?? [];
      const draft = DRAFTS[name];
      assert.ok(pairs.length > 0 || draft, 'the class has no sentence that its words decide');
      checkSentences(name, pairs, words);
      if (!draft) return;
      const reports = (word: string) => problemsOf(`${FRONT}${withWord(draft.text, word)}\n`).some(({ rule }) => rule === draft.rule);
      assert.ok(reports(draft.twin), `nothing is reported with “${draft.twin}”`);
      assert.deepEqual(words.filter(reports), []);
    });
  }
});

function checkSentences(name: ReadingClass, pairs: readonly Pair[], words: readonly string[]): void {
  if (!pairs.length) return;
  for (const [text, says, twin, otherwise] of pairs) {
    assert.notEqual(says, otherwise);
    assert.ok(!words.includes(twin), `“${twin}” is of the class`);
    assert.equal(sayingOf(withWord(text, twin)), otherwise, withWord(text, twin));
  }
  const classless = without(name);
  const decides = (word: string) =>
    pairs.some(([text, says]) => sayingOf(withWord(text, word)) === says && sayingOf(withWord(text, word), classless) !== says);
  assert.deepEqual(
    words.filter((word) => !decides(word)),
    HELD[name] ?? [],
    'words that decide nothing by their class',
  );
}

describe('words of several classes', () => {
  const SAID = {
    'The force has two causes of concern to progress.': '2 cause-of-concern',
    'The force made progress and has two causes of concern.': '2 cause-of-concern',
    'The force report states two causes of concern.': '2 cause-of-concern',
    'We stated that two areas are adequate.': '2 adequate',
    'Our report adds that two areas are adequate.': '2 adequate',
    'Two areas, including working with partners, were good.': '2 good',
    'Two areas considered were good.': '2 good',
    'The force moved to good in two areas.': '2 good',
  };
  for (const [text, said] of Object.entries(SAID)) it(text, () => assert.equal(sayingOf(text), said));
});

// Holds a few words in marks within a release’s sentence against the report: they are there word for word, nearly, or not at all.

import { plainWords } from '../claims';
import type { SpokenParagraph } from '../claims';
import type { Draft } from '../draft/draft';
import { splitWords } from '../text/wordDifferences';
import { changedWords } from './changedWords';
import type { ChangedWords, MovedWords } from './changedWords';

/** More letters than anybody says a word about in half a sentence. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 2;
/** One word in so many may differ if the rest is to be recognised. */
const WORDS_PER_CHANGE = 3;
const SHARED = 1 / 2;
/** In letters; shorter words stand everywhere. */
const TELLING = 4;

/** Where a fragment is nearly, but not word for word, in one of the `sources`, and nowhere else in the report. */
export function alteredFragments(fragments: readonly SpokenParagraph[], sources: readonly SpokenParagraph[], report: Draft): (ChangedWords | MovedWords)[] {
  let whole: string | undefined;
  return fragments.flatMap((fragment) => {
    const words = plainWords([fragment]);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return [];
    const near = nearest(words, sources);
    if (!near) return [];
    whole ??= ` ${splitWords(report.text).map(({ plain }) => plain).join(' ')} `;
    if (whole.includes(` ${words.join(' ')} `)) return [];
    // Half a sentence may have been put together from what was said: only a person can tell.
    return changedWords({ quoted: [fragment], sources: [near] }).map((each) => (each.kind === 'words' ? { ...each, certain: false } : each));
  });
}

/** The stretch of a source that the words were made from; undefined if none is near enough, or one is the same. */
function nearest(words: readonly string[], sources: readonly SpokenParagraph[]): SpokenParagraph | undefined {
  const most = Math.max(1, Math.floor(words.length / WORDS_PER_CHANGE));
  let best: { readonly source: SpokenParagraph; readonly window: Window } | undefined;
  for (const source of sources) {
    const window = bestWindow(words, plainWords([source]));
    if (window.cost < (best?.window.cost ?? most + 1)) best = { source, window };
  }
  if (!best || best.window.cost === 0) return undefined;
  const { source, window: { from, to } } = best;
  const stretch = { ...source, words: source.words.slice(from, to) };
  const shared = new Set(plainWords([stretch]));
  const telling = words.filter((word) => word.length >= TELLING);
  const found = telling.filter((word) => shared.has(word)).length;
  const kept = words.filter((word) => shared.has(word)).length;
  return found > 0 && kept >= FEWEST_WORDS && found >= SHARED * telling.length ? stretch : undefined;
}

/** A stretch of words by its indexes, and how many words must be changed, added or left out to make it of others. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** The stretch of `others` that is nearest to `words`; of several, the longest. */
function bestWindow(words: readonly string[], others: readonly string[]): Window {
  // Row by row: the least cost at which the words so far end at each place of the others, and where they begin there.
  let last: Window[] = Array.from({ length: others.length + 1 }, (_, at) => ({ from: at, to: at, cost: 0 }));
  for (const word of words) {
    const current: Window[] = [{ from: 0, to: 0, cost: last[0]!.cost + 1 }];
    others.forEach((other, index) => {
      const to = index + 1;
      const options = [
        { ...last[index]!, to, cost: last[index]!.cost + (word === other ? 0 : 1) },
        { ...current[index]!, to, cost: current[index]!.cost + 1 },
        { ...last[to]!, to, cost: last[to]!.cost + 1 },
      ];
      current.push(options.reduce((best, each) => (each.cost < best.cost ? each : best)));
    });
    last = current;
  }
  return last.reduce((best, each) => (each.cost < best.cost || (each.cost === best.cost && each.to - each.from > best.to - best.from) ? each : best));
}

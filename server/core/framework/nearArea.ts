// The area that a whole heading or cell names nearly.

import { distance } from '../text/nearest';
import type { Area } from './schema';

const LONG_ENOUGH_FOR_SLIPS = 8;
const WORDS_ENOUGH_FOR_ONE_OFF = 4;

/**
 * The area one of whose names is within two letters or, for names of four words and more, is within one word or has the same
 * words in another order. Nothing that is as near to another area: “Is the service clean?” is no slip for “Is the service safe?”.
 */
export function nearArea(name: string, areas: ReadonlyMap<string, Area>): Area | undefined {
  if (name.length < LONG_ENOUGH_FOR_SLIPS || name.length > 200) return undefined;
  const words = name.split(' ');
  let best = new Set<Area>();
  let least = 2;
  for (const [known, area] of areas) {
    if (known.length < LONG_ENOUGH_FOR_SLIPS) continue;
    const cost = distance(name, known, least);
    if (cost < least) [best, least] = [new Set(), cost];
    if (cost === least) best.add(area);
  }
  const replaced = new Set<Area>();
  for (const [known, area] of best.size ? [] : areas) {
    const knownWords = known.split(' ');
    if (knownWords.length < WORDS_ENOUGH_FOR_ONE_OFF || words.length < WORDS_ENOUGH_FOR_ONE_OFF - 1) continue;
    if (haveSameWords(words, knownWords) || (words.length !== knownWords.length && oneWordOff(words, knownWords))) best.add(area);
    else if (oneWordOff(words, knownWords)) replaced.add(area);
  }
  // A word less or more is nearer than another word.
  const [only, ...others] = best.size ? best : replaced;
  return others.length ? undefined : only;
}

function oneWordOff(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}

/** “children at harm of risk”. */
function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ');
}

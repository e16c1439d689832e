// What kinds of finding are called, one of them and several, where they head a section or are counted.

import type { CountingNoun } from '../text/numbers';
import type { FindingKind } from './schema';
import { withinSentence } from './wording';

/**
 * Every name of a kind, by its two forms. Practice cannot be counted, so that there it is “example” and “examples” of it;
 * but some write “two promising practices”.
 */
export function findingNames({ singular, plural, abbreviations, otherNames }: FindingKind): CountingNoun[] {
  return [{ singular, plural }, ...otherNames].flatMap(formsOf).concat(abbreviations.map((each) => ({ singular: each, plural: `${each}s` })));
}

function formsOf({ singular, plural }: CountingNoun): CountingNoun[] {
  const holds = plural.toLowerCase().includes(singular.toLowerCase());
  return holds
    ? [{ singular: plural.replace(/^(\p{L}+?)s(?!\p{L})/u, '$1'), plural }, { singular, plural: `${singular}s` }]
    : [{ singular, plural }];
}

/** Names as they stand within a sentence; abbreviations keep their capitals. */
export function insideSentence({ singular, plural }: CountingNoun): CountingNoun {
  return { singular: withinSentence(singular), plural: withinSentence(plural) };
}

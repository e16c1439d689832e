// What kinds of finding are called, one of them and several, where they head a section or are counted.

import type { CountingNoun } from '../text/numbers';
import type { FindingKind } from './schema';

/**
 * Every name of a kind, by its two forms. Practice cannot be counted, so that there it is “example” and “examples” of it;
 * but some write “two promising practices”.
 */
export function findingNames({ singular, plural, abbreviations }: FindingKind): CountingNoun[] {
  const holds = plural.toLowerCase().includes(singular.toLowerCase());
  const whole = holds
    ? [{ singular: plural.replace(/^(\p{L}+?)s(?!\p{L})/u, '$1'), plural }, { singular, plural: `${singular}s` }]
    : [{ singular, plural }];
  return [...whole, ...abbreviations.map((each) => ({ singular: each, plural: `${each}s` }))];
}

// Which slips make a text’s words the name of an area or of the body, nearly; what else they might be depends on the family.

import { distance } from '../text/nearest';
import { createNearNames } from './nearNames';
import type { NearNames, Slip } from './nearNames';
import type { Body } from './registers';
import type { Area, Framework } from './schema';

/** In words: shorter names are everyday English but for a slip in their letters. */
const LONG_NAME = 4;
/** In words: such a name may lack an “of” or a “the”. */
const VERY_LONG_NAME = 5;
/** In letters. */
const SMALL_WORD = 3;
const SHORTEST_STEM = 5;

/** Finds areas by their names nearly. */
export function nearAreas(names: Iterable<readonly [name: string, area: Area]>): NearNames<Area> {
  return createNearNames(names, (slip, words) => words.length >= LONG_NAME || (slip.kind === 'letters' && !isInflected(slip)));
}

/**
 * Whether a slip in the name of an area can be nothing else, wherever it stands. “Working with other partners” is English,
 * and only where a name must stand is it one.
 */
export function isPlainSlip(slip: Slip, name: string): boolean {
  const words = name.split(/[\s-]+/).length;
  if (slip.kind === 'letters') return true;
  if (slip.kind === 'order') return words >= LONG_NAME;
  if (slip.kind === 'missing') return words >= VERY_LONG_NAME && slip.word.length <= SMALL_WORD;
  return slip.kind === 'replaced' && words >= LONG_NAME && haveOneStem(slip.word, slip.by);
}

/** “partner” for “partners”: of a name of two or three words that is another form, and no slip. */
function isInflected({ word, by }: { readonly word: string; readonly by: string }): boolean {
  return word.replace(/s$/, '') === by.replace(/s$/, '');
}

/** “safeguard” and “safeguarding”. */
function haveOneStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= SHORTEST_STEM && same * 3 >= Math.min(a.length, b.length) * 2;
}

/** Finds the body by its names nearly. `others` are the other bodies of its kind. */
export function nearBody(body: Body, others: readonly Body[]): NearNames<Body> {
  const own = namesOf(body);
  const generic = genericWords([body, ...others]);
  const isGeneric = (word: string) => generic.has(word);
  const find = createNearNames(own.map((name) => [name, body] as const), (slip) => {
    if (slip.kind === 'letters' || slip.kind === 'order') return true;
    // “West Midlands Ambulance Service” and “Devon Police” are others; “Kent Constabulary” and “Kent Fire Rescue Service” are slips.
    return slip.kind === 'replaced' ? isGeneric(slip.word) && isGeneric(slip.by) : isGeneric(slip.word);
  });
  const otherNames = others.flatMap(namesOf).map((name) => name.toLowerCase());
  return (text) =>
    find(text).filter(({ from, to, name, slip }) => {
      const written = text.slice(from, to);
      return isCapital(written) && !(slip.kind === 'letters' ? isNearerTo(otherNames, written.toLowerCase(), name.toLowerCase()) : otherNames.includes(written.toLowerCase()));
    });
}

function namesOf({ name, variants }: Body): string[] {
  return [name, ...variants].filter(Boolean);
}

/** Whether the words are nearer to another of the names; as near is still the body’s own. */
function isNearerTo(others: readonly string[], written: string, own: string): boolean {
  const cost = distance(written, own, written.length);
  return others.some((other) => distance(written, other, cost) < cost);
}

/** Whether all words of a name have the capital that names have; “of” and “and” have none. */
function isCapital(written: string): boolean {
  return written.split(/[\s-]+/).every((word) => word.length <= SMALL_WORD || /^\p{Lu}/u.test(word));
}

const MANY = 4;
const FEW_NAMES = 3;

/** The words that say only what kind of body it is, in lower case: those of many names, those that several end in, “and” and “of”. */
function genericWords(bodies: readonly Body[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  const small = new Set<string>();
  for (const { name } of bodies) {
    const words = name.replace(/&/g, 'and').split(/[\s-]+/);
    for (const word of new Set(words)) count(counts, word.toLowerCase());
    if (words.length > 1) count(last, words.at(-1)!.toLowerCase());
    for (const word of words) if (/^\p{Ll}/u.test(word)) small.add(word);
  }
  const isCommon = ([word, number]: [string, number]) => number >= Math.max(FEW_NAMES, bodies.length / MANY) || (last.get(word) ?? 0) > 1;
  return new Set([...small, ...[...counts].filter(isCommon).map(([word]) => word)]);
}

/** Finds the inspectorate’s name with a slip in its letters, without the “His Majesty’s” that may stand before it. */
export function nearInspectorate({ inspectorate: { name } }: Framework): NearNames<string> {
  const bare = name.replace(/^\S+ \S+[’']s /, '');
  const find = createNearNames([[bare, name] as const], ({ kind }) => kind === 'letters');
  return (text) => find(text).filter(({ from, to }) => isCapital(text.slice(from, to)));
}

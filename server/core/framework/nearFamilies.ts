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

/** Finds the body by its names nearly; `kin` are the other bodies of its kind, and `otherNames` a pattern for the names of all others. */
export function nearBody(body: Body, kin: readonly Body[], otherNames: string): NearNames<Body> {
  const { kind, small } = genericWords([body, ...kin]);
  const find = createNearNames(namesOf(body).map((name) => [name, body] as const), (slip) => {
    if (slip.kind === 'letters' || slip.kind === 'order') return true;
    // “West Midlands Ambulance Service” and “Devon Police” are others; “Kent Constabulary” and “Kent Fire Rescue Service” are slips.
    return slip.kind === 'replaced' ? kind.has(slip.word) && kind.has(slip.by) : kind.has(slip.word) || small.has(slip.word);
  });
  const kinNames = kin.flatMap(namesOf).map((name) => name.toLowerCase());
  const others = new RegExp(otherNames, 'giu');
  return (text) =>
    find(text).filter(({ from, to, name, slip }) => {
      const written = text.slice(from, to);
      if (!isCapital(written) || isWithin(others, text, from, to)) return false;
      return slip.kind !== 'letters' || !isNearerTo(kinNames, written.toLowerCase(), name.toLowerCase());
    });
}

/** In letters: how far around a name another’s may reach. */
const REACH = 80;

/** Whether the words reach into a name that the pattern finds. */
function isWithin(pattern: RegExp, text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - REACH);
  return [...text.slice(start, to + REACH).matchAll(pattern)].some(({ 0: name, index }) => start + index < to && from < start + index + name.length);
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

/** The words of names that say only what kind of body it is, of many names or at the end of several, and “and” and “of”; in lower case. */
function genericWords(bodies: readonly Body[]): { readonly kind: ReadonlySet<string>; readonly small: ReadonlySet<string> } {
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
  const isCommon = ([word, number]: [string, number]) => !small.has(word) && (number >= Math.max(FEW_NAMES, bodies.length / MANY) || (last.get(word) ?? 0) > 1);
  return { kind: new Set([...counts].filter(isCommon).map(([word]) => word)), small };
}

/** Finds the inspectorate’s name with a slip in its letters, without the “His Majesty’s” that may stand before it. */
export function nearInspectorate({ inspectorate: { name } }: Framework): NearNames<string> {
  const bare = name.replace(/^\S+ \S+[’']s /, '');
  const find = createNearNames([[bare, name] as const], ({ kind }) => kind === 'letters');
  return (text) => find(text).filter(({ from, to }) => isCapital(text.slice(from, to)));
}

// Names that are nearly right in running text: looked for by their first and last words, and held against the words around them.

import { distance } from '../text/nearest';
import { alternatives } from '../text/patterns';

/** What is wrong with a name: a letter or two, a word too few or too many, another word in the place of one, or the order. Words are in lower case. */
export type Slip =
  | { readonly kind: 'letters'; readonly word: string; readonly by: string }
  | { readonly kind: 'missing' | 'extra'; readonly word: string }
  | { readonly kind: 'replaced'; readonly word: string; readonly by: string }
  | { readonly kind: 'order' };

/** A name that a text has nearly; offsets into the text. The ending of a possessive is no part of it. */
export interface NearName<Owner> {
  readonly from: number;
  readonly to: number;
  /** The name as it should be. */
  readonly name: string;
  readonly owner: Owner;
  readonly slip: Slip;
}

/** Finds the names of a family that stand in a text nearly, but not to the letter. Of two that overlap, the likelier one. */
export interface NearNames<Owner> {
  (text: string): NearName<Owner>[];
}

/** Whether a slip leaves no doubt which name is meant; `words` are those of the name, in lower case. */
export type Accepts = (slip: Slip, words: readonly string[]) => boolean;

/** A word of a name or a text, as names are compared by it. */
interface Word {
  /** In lower case, without apostrophes; “and” for “&”. */
  readonly plain: string;
  /** The same without the ending of a possessive. */
  readonly bare: string;
  readonly from: number;
  readonly to: number;
  /** Where it ends without the ending of a possessive. */
  readonly bareTo: number;
  /** Whether nothing but a blank, a comma or a hyphen stands between it and the word before. */
  readonly joined: boolean;
}

interface Entry<Owner> {
  readonly name: string;
  readonly owner: Owner;
  readonly words: readonly string[];
  /** Whether a word in its midst is a possessive: “responding to the public’s calls”. */
  readonly possesses: boolean;
}

/** A word by which a name is looked for, its place among those of the name, and that of the other such word. */
interface Anchor<Owner> {
  readonly entry: Entry<Owner>;
  readonly index: number;
  readonly other: number;
}

/** A run of words, the name that it has nearly, and how unlike that it is; exact names have no slip. */
interface Candidate<Owner> {
  readonly entry: Entry<Owner>;
  readonly first: number;
  readonly last: number;
  readonly slip: Slip | undefined;
  readonly cost: number;
}

/** In letters: from shorter names it is a slip to too many other words. */
const LONG_ENOUGH = 8;
const MOST_LETTERS = 2;
const SHORT_WORD = 4;
/** In letters: “of” and “the” stand everywhere, and are not looked for. */
const ANCHOR = 4;

/** A finder for the names. A text costs one pass, whatever the number of names; names of one word are never found nearly. */
export function createNearNames<Owner>(names: Iterable<readonly [name: string, owner: Owner]>, accepts: Accepts): NearNames<Owner> {
  const entries = new Map<string, Entry<Owner>>();
  for (const [name, owner] of names) {
    const all = wordsIn(name);
    const words = all.map(({ plain }) => plain);
    const key = words.join(' ');
    const possesses = all.slice(0, -1).some(({ plain, bare }) => plain !== bare);
    if (words.length > 1 && key.length >= LONG_ENOUGH && !entries.has(key)) entries.set(key, { name, owner, words, possesses });
  }
  const anchors = new Map<string, Anchor<Owner>[]>();
  for (const entry of entries.values()) {
    const [first, last] = anchorsOf(entry.words);
    for (const [index, other] of [[first, last], [last, first]] as const) {
      const word = entry.words[index]!;
      anchors.set(word, [...(anchors.get(word) ?? []), { entry, index, other }]);
    }
  }
  const pattern = new RegExp(alternatives([...anchors.keys()]), 'iu');
  return (text) => {
    if (text.search(pattern) < 0) return [];
    const words = wordsIn(text);
    const found = words.flatMap(({ plain, bare }, at) => {
      const here = anchors.get(plain) ?? anchors.get(bare) ?? [];
      return here.flatMap((anchor) => (mayStand(words, at, anchor) ? around(words, at, anchor) : []));
    });
    const near = likeliest(found.filter(({ slip, entry }) => !slip || accepts(slip, entry.words)));
    return near.map(({ entry: { name, owner }, first, last, slip }) => ({ from: words[first]!.from, to: words[last]!.bareTo, name, owner, slip: slip! }));
  };
}

const WORD = /&|[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu;
const JOINT = /^(?:[’']?,? |,|-)$/;

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index: from } of text.matchAll(WORD)) {
    const to = from + written.length;
    const plain = written === '&' ? 'and' : written.toLowerCase().replace(/[’']/g, '');
    const ending = /[’']s$/i.test(written) ? 2 : 0;
    words.push({ plain, bare: ending ? plain.slice(0, -1) : plain, from, to, bareTo: to - ending, joined: JOINT.test(text.slice(end, from)) });
    end = to;
  }
  return words;
}

/** The first and the last word that are more than “of” or “the”, or else two others: a slip leaves one of them whole. */
function anchorsOf(words: readonly string[]): readonly [number, number] {
  const [longest = 0, next = 0] = words.map((_, index) => index).sort((a, b) => words[b]!.length - words[a]!.length);
  const long = words.flatMap((word, index) => (word.length >= ANCHOR ? [index] : []));
  return long.length > 1 ? [long[0]!, long.at(-1)!] : [longest, next];
}

/** A first look: the other anchor stands about where it must, or the slip is in that and the next word on the way to it is right. */
function mayStand<Owner>(words: readonly Word[], at: number, { entry: { words: name }, index, other }: Anchor<Owner>): boolean {
  if (Math.abs(other - index) === 1) return true;
  const next = Math.sign(other - index);
  const there = at + other - index;
  const isAt = (place: number, word: string | undefined) => words[place]?.plain === word || words[place]?.bare === word;
  return isAt(there, name[other]) || isAt(there - 1, name[other]) || isAt(there + 1, name[other]) || isAt(at + next, name[index + next]);
}

/** The runs of words around the one at `at` that are the name or nearly so, if that one is the word of the name at `index`. */
function around<Owner>(words: readonly Word[], at: number, { entry, index }: Anchor<Owner>): Candidate<Owner>[] {
  const { length } = entry.words;
  const start = at - index;
  const shapes = [[start, length], [start, length + 1], [start - 1, length + 1], [start, length - 1], [start + 1, length - 1]] as const;
  return shapes.flatMap(([first, count]): Candidate<Owner>[] => {
    const last = first + count - 1;
    if (first < 0 || last >= words.length || count < 2) return [];
    const run = readRun(words, first, last, entry);
    const judged = run && judge(run, entry.words);
    return judged ? [{ entry, first, last, ...judged }] : [];
  });
}

/**
 * The words of a run as they are compared; undefined where they do not belong together. A possessive may stand in its midst
 * only if one does in the name’s.
 */
function readRun<Owner>(words: readonly Word[], first: number, last: number, { words: name, possesses }: Entry<Owner>): string[] | undefined {
  const run: string[] = [];
  for (let index = first; index <= last; index++) {
    const { plain, bare, joined } = words[index]!;
    if (index > first && !joined) return undefined;
    if (plain === bare || name.includes(plain) || (possesses && index < last)) run.push(plain);
    else if (index === last) run.push(bare);
    else return undefined;
  }
  return run;
}

type Judged = Pick<Candidate<unknown>, 'slip' | 'cost'>;
const COSTS = { order: 3, missing: 3, extra: 3, replaced: 4 } as const;

function judge(run: readonly string[], name: readonly string[]): Judged | undefined {
  let same = 0;
  while (same < run.length && run[same] === name[same]) same++;
  if (same === name.length && run.length === same) return { slip: undefined, cost: 0 };
  let behind = 0;
  while (behind < run.length - same && behind < name.length - same && run[run.length - 1 - behind] === name[name.length - 1 - behind]) behind++;
  const [written, meant] = [run.slice(same, run.length - behind), name.slice(same, name.length - behind)];
  // Blanks are letters as well: “safe guarding”.
  const parted = () => (written.length && meant.length ? 1 + distance(written.join(''), meant.join(''), MOST_LETTERS) : Infinity);
  const letters = written.length === meant.length ? lettersOff(written, meant) : parted();
  if (letters <= MOST_LETTERS) return { slip: { kind: 'letters', word: meant.join(' '), by: written.join(' ') }, cost: letters };
  const [word = '', by = ''] = [meant[0], written[0]];
  if (written.length === 1 && meant.length === 1) return { slip: { kind: 'replaced', word, by }, cost: COSTS.replaced };
  // A word too many before or behind the name is none of its words, and a word less is a short form.
  const isInside = same > 0 && behind > 0;
  if (written.length + meant.length === 1) {
    const slip: Slip = meant.length ? { kind: 'missing', word } : { kind: 'extra', word: by };
    return isInside ? { slip, cost: COSTS[slip.kind] } : undefined;
  }
  const isReordered = name.length > 2 && written.length === meant.length && written.toSorted().join() === meant.toSorted().join();
  return isReordered ? { slip: { kind: 'order' }, cost: COSTS.order } : undefined;
}

/** In how many letters the words differ, one by one; a short word may do so in one letter only. */
function lettersOff(written: readonly string[], meant: readonly string[]): number {
  let sum = 0;
  for (let index = 0; index < meant.length && sum <= MOST_LETTERS; index++) {
    const [a, b] = [written[index]!, meant[index]!];
    const most = Math.min(a.length, b.length) <= SHORT_WORD ? 1 : MOST_LETTERS;
    const letters = distance(a, b, most);
    sum += letters > most ? MOST_LETTERS + 1 : letters;
  }
  return sum;
}

/** Of runs that overlap, the one most like its name and then the longest; none inside a right name, nor one that a right name reaches into. */
function likeliest<Owner>(found: readonly Candidate<Owner>[]): Candidate<Owner>[] {
  const right = new Map<number, Candidate<Owner>[]>();
  for (const each of found) if (!each.slip) for (const index of indices(each)) right.set(index, [...(right.get(index) ?? []), each]);
  const goesBeyond = (a: Candidate<Owner>, b: Candidate<Owner>) => a.first <= b.first && b.last <= a.last && a.last - a.first > b.last - b.first;
  const near = unambiguous(found).filter((each) => indices(each).every((index) => (right.get(index) ?? []).every((other) => goesBeyond(each, other))));
  const taken = new Set<number>();
  const kept = near.toSorted((a, b) => a.cost - b.cost || b.last - b.first - (a.last - a.first)).filter((each) => {
    if (indices(each).some((index) => taken.has(index))) return false;
    for (const index of indices(each)) taken.add(index);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** The runs that are nearly the name of one owner and, as nearly, of no other: “Is the service clean?” is no slip for “Is the service safe?”. */
function unambiguous<Owner>(found: readonly Candidate<Owner>[]): Candidate<Owner>[] {
  const least = new Map<string, { cost: number; owners: Set<Owner> }>();
  const place = ({ first, last }: Candidate<Owner>) => `${first} ${last}`;
  for (const each of found) {
    const { cost, entry: { owner } } = each;
    const known = least.get(place(each));
    if (!known || cost < known.cost) least.set(place(each), { cost, owners: new Set([owner]) });
    else if (cost === known.cost) known.owners.add(owner);
  }
  return found.filter((each) => {
    const { cost, owners } = least.get(place(each))!;
    return each.slip && each.cost === cost && owners.size === 1;
  });
}

function indices({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

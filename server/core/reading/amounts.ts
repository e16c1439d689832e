// Amounts: “two”, “two of the five areas”, “all but one”, “the other two”, “none of these”, “at least three”, “a third of the areas”.

import type { Quantity } from './amount';
import { nounAt, numberAt } from './amountNouns';
import { withNoun } from './counted';
import type { CountedNoun, Head } from './counted';
import { isOf, senseOf } from './senses';
import type { Dictionary, Word } from './senses';

/** The amount that begins at the word. */
export function readAmount(words: readonly Word[], at: number, dictionary: Dictionary): CountedNoun | undefined {
  const head = readHead(words, at);
  const found = head && withNoun(words, head, dictionary);
  // “The only officer” counts nothing; “the only good area” does.
  return found?.amount.only && !found.amount.unit && !senseOf(words[found.next], 'grade') ? undefined : found;
}

const BOUNDS = ['least', 'most', 'more', 'fewer', 'about', 'exactly'] as const;
type Bound = (typeof BOUNDS)[number];

/** The number with what bounds it, without its noun. */
function readHead(words: readonly Word[], at: number): Head | undefined {
  const bounds = new Set<Bound>();
  let next = at;
  let definite = false;
  let further = false;
  let all = false;
  for (; ; next++) {
    const bound = BOUNDS.find((each) => isOf(words[next], each));
    if (numberAt(words, next) !== undefined) break;
    if (bound) bounds.add(bound);
    else if (isOf(words[next], 'further')) further = true;
    else if (isOf(words[next], 'other') && definite) return restHead(words, at, next, all, bounds);
    else if (isOf(words[next], 'except')) break;
    else if (isOf(words[next], 'all') && next === at) all = true;
    // “to read about the four examples”, “under the two areas”: no bound.
    else if (isOf(words[next], 'determiner') && bounds.size && !isOf(words[next - 1], 'exactly') && numberAt(words, next + 1) !== undefined) return undefined;
    else if (isOf(words[next], 'determiner')) definite = true;
    else if (!(all && isOf(words[next], 'of'))) break;
  }
  const word = words[next];
  if (!word) return undefined;
  const common = { definite, further, floating: false, times: false, only: false, any: false };
  const one = (quantity: Quantity, last: number, more: Partial<Head> = {}): Head => ({
    ...common,
    quantity,
    span: { from: word.from, to: words[last]!.to },
    next: last + 1,
    ...more,
  });
  if (isOf(word, 'other')) return all ? restHead(words, at, next, all, bounds) : undefined;
  const number = numberAt(words, next);
  if (number !== undefined) return numbered(words, next, number, bounds, all, common);
  const times = senseOf(word, 'times');
  if (times) return one(bounded(times.value, bounds), next, { times: true });
  const fraction = senseOf(word, 'fraction');
  if (fraction) {
    const exact = !bounds.has('about') && !bounds.has('more') && !bounds.has('fewer') && !bounds.has('least') && !bounds.has('most');
    return one({ kind: 'share', over: fraction.over, under: fraction.under, exact }, next);
  }
  // “most areas”, “a majority of the grades”: nobody can say how many.
  if (bounds.has('about') && (nounAt(words, next) || isOf(word, 'of')))
    return { ...common, quantity: { kind: 'open' }, span: { from: words[at]!.from, to: words[at]!.to }, next };
  if (definite && isOf(words[next - 1], 'exactly')) {
    const only = words[next - 1]!;
    return { ...common, quantity: { kind: 'number', least: 1, most: 1 }, span: { from: only.from, to: only.to }, next, only: true };
  }
  if (next > at && !all && !bounds.has('exactly')) return undefined;
  if (isOf(word, 'any')) return one({ kind: 'number', least: 0, most: 0 }, next, { any: true });
  if (isOf(word, 'rest')) return one({ kind: 'rest', value: undefined }, next);
  if (isOf(word, 'both')) return one({ kind: 'number', least: 2, most: 2 }, next, { floating: true });
  if (isOf(word, 'none') || isOf(word, 'neither')) return one({ kind: 'number', least: 0, most: 0 }, next);
  const everything = isOf(word, 'except') ? (isOf(word, 'all') ? word : undefined) : all ? words[at]! : isOf(word, 'all') ? word : undefined;
  if (everything) return allHead(words, words.indexOf(everything), common);
  return undefined;
}

type Common = Pick<Head, 'definite' | 'further' | 'floating' | 'times' | 'only' | 'any'>;

function numbered(words: readonly Word[], at: number, value: number, bounds: Set<Bound>, all: boolean, common: Common): Head | undefined {
  const span = { from: words[at]!.from, to: words[at]!.to };
  let next = at + 1;
  // “two in every five”, “two in five of”.
  const under = inEvery(words, next);
  if (under) return { ...common, quantity: { kind: 'share', over: value, under: under.value, exact: true }, span, next: under.next };
  const bound = (['least', 'most'] as const).find((each) => isOf(words[next], each));
  if (bound) {
    bounds.add(bound);
    next++;
  }
  const further = common.further || (isOf(words[next], 'further') && !isOf(words[next], 'and'));
  if (!common.further && further) next++;
  if (isOf(words[next], 'timesNoun')) return { ...common, quantity: bounded(value, bounds), span, next: next + 1, times: true };
  // “in one each”: how many that makes, the words behind it say.
  if (isOf(words[next], 'distributive')) return { ...common, quantity: { kind: 'open' }, span, next: next + 1 };
  if (isOf(words[next], 'other')) {
    // “the two other areas” are the rest; “two others” are some of it.
    const isRest = common.definite || all;
    const rest: Quantity = isRest ? { kind: 'rest', value } : bounded(value, bounds);
    return { ...common, further: further || !isRest, quantity: rest, span, next: next + 1 };
  }
  return { ...common, further, definite: common.definite || all, quantity: bounded(value, bounds), span, next };
}

function inEvery(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  if (!isOf(words[at], 'in') && !isOf(words[at], 'of')) return undefined;
  const every = isOf(words[at + 1], 'all');
  const value = numberAt(words, every ? at + 2 : at + 1);
  if (value === undefined || !(every || (isOf(words[at], 'in') && isOf(words[at + 2], 'of')))) return undefined;
  return { value, next: every ? at + 3 : at + 2 };
}

/** “all”, “every”, “all but one”, “all areas except two”. */
function allHead(words: readonly Word[], at: number, common: Common): Head | undefined {
  const word = words[at]!;
  // “all that is left” is some of it.
  if (isOf(words[at + 1], 'relative')) return undefined;
  const but = isOf(words[at + 1], 'except') ? numberAt(words, at + 2) : undefined;
  if (but !== undefined)
    return { ...common, quantity: { kind: 'allBut', value: but }, span: { from: words[at + 2]!.from, to: words[at + 2]!.to }, next: at + 3 };
  const glued = isOf(word, 'except') ? numberAt(words, at + 1) : undefined;
  if (glued !== undefined)
    return { ...common, quantity: { kind: 'allBut', value: glued }, span: { from: words[at + 1]!.from, to: words[at + 1]!.to }, next: at + 2 };
  return { ...common, floating: true, quantity: { kind: 'allBut', value: 0 }, span: { from: word.from, to: word.to }, next: at + 1 };
}

/** “the other two”, “the remaining areas”, “all the others”, “the rest”. */
function restHead(words: readonly Word[], from: number, at: number, all: boolean, bounds: ReadonlySet<Bound>): Head | undefined {
  const value = numberAt(words, at + 1);
  if (bounds.size && value === undefined && !bounds.has('exactly')) return undefined;
  const last = value === undefined ? at : at + 1;
  const span = value === undefined ? { from: words[from]!.from, to: words[last]!.to } : { from: words[last]!.from, to: words[last]!.to };
  return { quantity: { kind: 'rest', value }, span, next: last + 1, definite: true, further: false, floating: all, times: false, only: false, any: false };
}

function bounded(value: number, bounds: ReadonlySet<Bound>): Quantity {
  if (bounds.has('about')) return { kind: 'open' };
  if (bounds.has('least')) return { kind: 'number', least: value, most: Infinity };
  if (bounds.has('most')) return { kind: 'number', least: 0, most: value };
  if (bounds.has('more')) return { kind: 'number', least: value + 1, most: Infinity };
  if (bounds.has('fewer')) return { kind: 'number', least: 0, most: value - 1 };
  return { kind: 'number', least: value, most: value };
}

// A number with the noun that it counts and the whole of which it is a part: “two areas”, “two of the five areas”, “one force in four”.

import type { WordClass } from '../framework/language';
import type { Span } from '../span';
import type { Amount, Quantity } from './amount';
import { isOwner, nounAt, numberAt } from './amountNouns';
import { isOf, senseOf } from './senses';
import type { Dictionary, Word } from './senses';

/** An amount, or a number of things that are no areas, grades or findings, or of other bodies; `next` is the word behind it. */
export type CountedNoun = { readonly role: 'amount' | 'things' | 'elsewhere'; readonly amount: Amount; readonly next: number };

/** A number with what bounds it, without its noun; `next` is the word behind it. */
export interface Head {
  readonly quantity: Quantity;
  readonly span: Span;
  readonly next: number;
  readonly definite: boolean;
  readonly further: boolean;
  readonly floating: boolean;
  readonly times: boolean;
  readonly only: boolean;
  readonly any: boolean;
}

/** Of words so short another letter makes another word. */
const LONGEST_CERTAIN = 5;

/** The amount with the noun that it counts and the whole of which it is a part. */
export function withNoun(words: readonly Word[], head: Head, dictionary: Dictionary): CountedNoun {
  const { span, definite, further, floating, only, any } = head;
  let { quantity } = head;
  let next = head.next;
  let whole: Amount['whole'];
  let partitive = false;
  let others = quantity.kind === 'number' && !floating ? othersCounted(words[next]) : undefined;
  if (isOf(words[next], 'ofThese')) {
    partitive = true;
    next++;
  } else if (isOf(words[next], 'of') || ((quantity.kind === 'share' || floating) && isOf(words[next], 'determiner'))) {
    let inner = isOf(words[next], 'of') ? next + 1 : next;
    const bare = inner;
    if (isOf(words[inner], 'all') && !isOf(words[inner], 'except')) inner++;
    while (isOf(words[inner], 'determiner') || isOf(words[inner], 'exactly') || isOwner(words, inner)) inner++;
    const number = numberAt(words, inner);
    const these = isOf(words[inner], 'theseAreas') && number === undefined;
    if (number !== undefined) {
      partitive = true;
      whole = { value: number, span: { from: words[inner]!.from, to: words[inner]!.to }, noun: undefined };
      next = inner + 1;
    } else if (these || isOf(words[inner - 1], 'theseAreas')) {
      partitive = true;
      next = these ? inner + 1 : inner;
    } else if (nounAt(words, inner)) {
      // “one of promising practice” counts; “one of the causes of concern” is a part.
      partitive = !(inner === bare && nounAt(words, inner)!.finding);
      next = inner;
    } else if (inner > bare && (othersCounted(words[inner]) || isUnknownPlural(words, inner))) {
      others = othersCounted(words[inner]) ?? 'things';
      next = inner + 1;
    }
  }
  // “one force in four”
  if (others && othersCounted(words[next])) {
    next++;
    if (isOf(words[next], 'in') && numberAt(words, next + 1) !== undefined) next += 2;
  }
  const noun = nounAt(words, next);
  const except =
    quantity.kind === 'allBut' && noun && (isOf(words[noun.next], 'except') || words[noun.next]?.plain === 'but')
      ? numberAt(words, noun.next + 1)
      : undefined;
  // “every area except one”.
  if (except !== undefined) quantity = { kind: 'allBut', value: except };
  const base = { quantity, span, definite, further, floating: floating && !noun, only, any };
  if (noun) {
    const wholeNoun = whole && { ...whole, noun: noun.span };
    return {
      role: noun.elsewhere ? 'things' : 'amount',
      amount: {
        ...base,
        unit: noun.unit,
        noun: partitive ? undefined : noun.span,
        described: noun.described,
        these: false,
        whole: wholeNoun,
        finding: noun.finding,
      },
      next: except === undefined ? noun.next : noun.next + 2,
    };
  }
  if (head.times)
    return { role: 'amount', amount: { ...base, unit: 'times', noun: undefined, described: undefined, these: false, whole, finding: undefined }, next };
  const what = words[next];
  // “two officers”, “15 January”: a number of what is no area.
  const isGrade = (word: string) => dictionary.lexicon.readGrade(word).kind === 'grade';
  const slip =
    what !== undefined && ((what.plain.length > LONGEST_CERTAIN && isGrade(what.plain)) || (what.plain.endsWith('s') && isGrade(what.plain.slice(0, -1))));
  const things =
    (!partitive || whole !== undefined) &&
    quantity.kind !== 'rest' &&
    what?.kind === 'word' &&
    !what.marked &&
    !slip &&
    (!what.senses.length || isPluralNoun(what, quantity));
  return {
    role: others ? others : things ? 'things' : 'amount',
    amount: { ...base, unit: undefined, noun: undefined, described: undefined, these: partitive && !whole, whole, finding: undefined },
    next,
  };
}

/** What is counted and no area: other bodies (“one force in four”, “four of the forces”), or things called by an everyday word. */
function othersCounted(word: Word | undefined): 'elsewhere' | 'things' | undefined {
  if (senseOf(word, 'bodyNoun') !== undefined || isOf(word, 'elsewhere')) return 'elsewhere';
  return senseOf(word, 'area')?.everyday ? 'things' : undefined;
}

/** “22 of the responses”: not “two of the busiest areas”. */
function isUnknownPlural(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === 'word' && !word.marked && !word.senses.length && word.plain.endsWith('s') && !nounAt(words, at + 1);
}

/** Behind “nine” a word such as “files” or “records” is no verb, for that would be “file” and “record”. */
function isPluralNoun(word: Word, quantity: Quantity): boolean {
  const several = quantity.kind === 'number' && quantity.least > 1;
  const isVerb = ['giving', 'grading', 'inspecting', 'acting', 'moving', 'existing', 'saying', 'receiving'].some((name) => isOf(word, name as WordClass));
  return (
    several && isVerb && word.plain.endsWith('s') && !senseOf(word, 'grade') && !isOf(word, 'judging') && !isOf(word, 'being') && !isOf(word, 'having')
  );
}

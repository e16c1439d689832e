// The nouns behind numbers: “areas”, “key areas of policing”, “ratings”, “areas for improvement”; and the numbers themselves.

import type { Span } from '../span';
import type { Amount, Unit } from './amount';
import { isOf, senseOf } from './senses';
import type { Word } from './senses';

/** The number that the word is; none for the first half of “one-off”. */
export function numberAt(words: readonly Word[], at: number): number | undefined {
  const sense = senseOf(words[at], 'number');
  if (!sense || words[at]!.marked) return undefined;
  const hyphen = words[at + 1];
  const half = hyphen?.kind === 'mark' && /^[-\u2010\u2011]$/.test(hyphen.plain) && hyphen.glued && words[at + 2]?.glued;
  const percent = hyphen?.plain === '%';
  const money = words[at - 1]?.kind === 'mark' && /^[£$€#-]$/.test(words[at - 1]!.plain) && words[at]!.glued;
  return half || percent || money ? undefined : sense.value;
}

/** “the force’s”, “West Mercia Police’s” before a number or a noun. */
export function isOwner(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => senseOf(word, 'body') !== undefined || senseOf(word, 'bodyNoun') !== undefined;
  return (isName(words[at]) && words[at + 1]?.plain.startsWith("'") === true) || (isName(words[at - 1]) && words[at]?.plain.startsWith("'") === true);
}

/** A noun behind a number. */
export interface Noun {
  readonly unit: Unit;
  readonly span: Span;
  readonly next: number;
  /** Whether the areas are areas of something else: “three areas of Kent”. */
  readonly elsewhere: boolean;
  readonly described: Amount['described'];
  readonly finding: Amount['finding'];
}

/** “areas”, “key areas of policing”, “‘good’ ratings” without the grade, “areas for improvement”. */
export function nounAt(words: readonly Word[], at: number): Noun | undefined {
  let next = at;
  let described: Amount['described'];
  for (; isOf(words[next], 'adjective') || isOf(words[next], 'other') || isOf(words[next], 'measure') || isParticiple(words, next); next++) {
    if (isOf(words[next], 'grading')) described = 'graded';
    else if (isOf(words[next], 'inspecting')) described ??= 'inspected';
  }
  const word = words[next];
  if (!word) return undefined;
  const span = { from: word.from, to: word.to };
  const finding = senseOf(word, 'finding');
  if (finding)
    return { unit: 'finding', span, next: next + 1, elsewhere: false, described: undefined, finding: { kind: finding.finding, names: finding.names } };
  if (senseOf(word, 'areaNoun')) {
    const field = fieldBehind(words, next + 1);
    return { unit: 'areas', span, next: field.next, elsewhere: field.elsewhere, described, finding: undefined };
  }
  if (isOf(word, 'judging') && !words.slice(at, next).some((each) => isOf(each, 'kinds')))
    return { unit: 'grades', span, next: next + 1, elsewhere: false, described, finding: undefined };
  return undefined;
}

/** “graded”, “inspected” before “areas” or “judgments”. */
function isParticiple(words: readonly Word[], at: number): boolean {
  if (!isOf(words[at], 'grading') && !isOf(words[at], 'inspecting')) return false;
  let next = at + 1;
  while (isOf(words[next], 'adjective')) next++;
  return senseOf(words[next], 'areaNoun') !== undefined || isOf(words[next], 'judging');
}

/** “of policing”, “of its performance” behind “areas”; `elsewhere` for areas of anything else. */
function fieldBehind(words: readonly Word[], at: number): { next: number; elsewhere: boolean } {
  if (!isOf(words[at], 'of')) return { next: at, elsewhere: false };
  let next = at + 1;
  if (numberAt(words, next) !== undefined) return { next: at, elsewhere: false };
  while (
    isOf(words[next], 'determiner') ||
    isOf(words[next], 'pronoun') ||
    senseOf(words[next], 'body') ||
    senseOf(words[next], 'bodyNoun') ||
    words[next]?.plain.startsWith("'")
  )
    next++;
  const known = senseOf(words[next], 'field') || isOf(words[next], 'performance') || isOf(words[next], 'pageNoun') || senseOf(words[next], 'inspectorate');
  if (isOf(words[next + 1], 'performance')) next++;
  return known ? { next: next + 1, elsewhere: false } : { next: at, elsewhere: true };
}

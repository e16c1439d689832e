// Where an amount or areas may stand for a grade to be theirs: in front, before a comma, beside a number, sharing a verb.

import { apposedBefore, DESCRIBES } from './apposition';
import type { Link } from './link';
import type { Phrase } from './phrase';

/** “both”, “all”, “each” behind the areas that they speak of, or before their verb. */
export function isFloating(phrases: readonly Phrase[], at: number): boolean {
  if (!phrases[at]!.amount?.floating) return false;
  const before = phrases[at - 1];
  return (
    before !== undefined &&
    (before.role === 'areas' || before.role === 'being' || before.role === 'these' || (before.role === 'amount' && before.amount?.unit === 'areas'))
  );
}

/** “In two areas, the force is good”, “two areas – A and B – were good”, “A, which we graded good”. */
export function mayStandBeforeComma(phrases: readonly Phrase[], target: number, comma: number): boolean {
  // “In two of the areas [that we inspected], …”
  const described = phrases.slice(target + 1, comma).every(({ role }) => DESCRIBES.has(role));
  if ((isFronted(phrases, target) || phrases[target]!.role === 'thisArea') && described) return true;
  // “nearly half of the areas – five – were good”.
  if (
    comma === target + 1 &&
    phrases[target]!.amount &&
    phrases[target - 1]?.role === 'mark' &&
    ['areas', 'grades'].includes(phrases[target - 2]?.amount?.unit ?? '')
  )
    return true;
  // “A, and B, are both graded good.”
  if (comma === target + 1 && (phrases[target]!.areas?.length ?? 0) > 1 && phrases[comma + 1]?.role === 'being') return true;
  if (phrases[comma]!.plain !== ',' || phrases[target]!.role === 'areas')
    return apposedBefore(phrases, target) !== undefined || phrases[comma + 1]?.role === 'relative';
  return phrases[comma + 1]?.role === 'relative' || (phrases[comma + 1]?.role === 'of' && phrases[comma + 2]?.role === 'these');
}

/** “In two areas, …”, “for its initial response, …”. */
export function isFronted(phrases: readonly Phrase[], target: number): boolean {
  let before = target - 1;
  while (phrases[before] && ['determiner', 'possessive', 'body', 'adjective', 'performance', 'adverb'].includes(phrases[before]!.role)) before--;
  return phrases[before]?.role === 'in';
}

/** “Leadership requires improvement”, “we graded leadership good”, “A is good, B adequate”. */
export function sharesVerb(phrases: readonly Phrase[], target: number, at: number, earlier: readonly Link[]): boolean {
  const { reading } = phrases[at]!.grade!;
  if (reading.kind === 'grade' && reading.grade.verb) return true;
  let before = target - 1;
  while (phrases[before] && ['determiner', 'body', 'possessive', 'performance', 'in', 'of'].includes(phrases[before]!.role)) before--;
  if (phrases[before]?.role === 'grading') return true;
  const joint = phrases[before];
  const follows = joint !== undefined && (joint.role === 'and' || joint.role === 'but' || (joint.role === 'mark' && /^[,;]$/.test(joint.plain)));
  return follows && earlier.some(({ form, areas }) => form === 'before' && areas.length > 0);
}

/** Whether the grade only describes the word behind it: “two good files”. */
export function modifiesNoun(phrases: readonly Phrase[], at: number): boolean {
  const { grade } = phrases[at]!;
  if (grade!.marked) return false;
  const role = phrases[at + 1]?.role;
  return role === 'unknown' || role === 'things' || role === 'performance';
}

// Where what a grade is said of ends: nothing that was not understood may follow a name, a list of names or a grade.

import type { Phrase, Role } from './phrase';

/** What may follow the areas behind a grade. */
export const ENDS = new Set<Role>([
  'mark',
  'and',
  'but',
  'or',
  'being',
  'having',
  'grading',
  'receiving',
  'grade',
  'relative',
  'adverb',
  'now',
  'as',
  'with',
  'giving',
  'mood',
  'saying',
  'earlier',
  'inspectorate',
  'body',
]);
/** What may follow a grade that ends its clause. */
export const CLOSES = new Set<Role>(['mark', 'and', 'but', 'or', 'adverb', 'now', 'relative', 'with', 'earlier', 'inspectorate', 'in']);

/** What may follow a grade with a noun of judging. */
export const AFTER_RATING = new Set<Role>([...CLOSES, 'being', 'receiving', 'giving', 'having']);

/** Whether nothing follows the phrase, or one of these roles. */
export function endsAt(phrases: readonly Phrase[], at: number, roles: ReadonlySet<Role>): boolean {
  const next = phrases[at + 1];
  return !next || roles.has(next.role);
}

const AFTER_JOINT = new Set<Role>([
  'being',
  'grade',
  'body',
  'grading',
  'having',
  'receiving',
  'inspectorate',
  'moving',
  'these',
  'denial',
  'mood',
  'relative',
  'but',
  'and',
  'areas',
  'amount',
  'with',
  'in',
]);

/** Whether everyday words are the whole of what the grade is for: not “leadership and training”, “leadership of teams”. */
export function endsName(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (!next || next.role === 'but' || next.role === 'relative' || next.role === 'inspectorate' || next.role === 'earlier' || next.role === 'now')
    return true;
  if (next.role === 'mark' && next.plain !== ',') return true;
  if (next.role !== 'and' && next.role !== 'mark' && next.role !== 'adverb') return false;
  return goesOnWith(phrases, at + 2, ['adverb', 'determiner', 'and'], AFTER_JOINT);
}

/** Whether nothing follows behind the roles that are skipped from `at` on, or a mark, or one of these roles. */
function goesOnWith(phrases: readonly Phrase[], at: number, skipped: readonly Role[], roles: ReadonlySet<Role>): boolean {
  let after = at;
  while (phrases[after] && skipped.includes(phrases[after]!.role)) after++;
  return !phrases[after] || phrases[after]!.role === 'mark' || roles.has(phrases[after]!.role);
}

const AFTER_LIST = new Set<Role>([
  'being',
  'grade',
  'body',
  'grading',
  'having',
  'receiving',
  'inspectorate',
  'moving',
  'these',
  'denial',
  'relative',
  'but',
  'in',
  'there',
]);

/** Whether the names that end here are all that the grade is for: no comma or “and” leads to more that was not understood. */
export function endsList(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (!next || (next.role !== 'and' && next.plain !== ',')) return !next || next.role !== 'unknown';
  return goesOnWith(phrases, at + 2, ['adverb', 'determiner', 'and', 'to'], AFTER_LIST);
}

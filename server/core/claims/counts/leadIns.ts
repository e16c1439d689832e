// Words above a list that make its items counts of areas: “The grades were:”, “In this inspection, it was:”.

import type { Phrase } from '../../reading';

/** Whether the phrases, which end in a colon, lead into a list of counts; none lead into nothing. */
export function leadsIntoCounts(phrases: readonly Phrase[]): boolean {
  if (
    phrases.some(
      ({ role, amount }) => role === 'grading' || role === 'judging' || role === 'areaNoun' || amount?.unit === 'areas' || amount?.unit === 'grades',
    )
  )
    return true;
  const last = phrases.findLast(({ role }) => role !== 'mark' && role !== 'adverb');
  return (
    last !== undefined &&
    (last.role === 'being' || last.role === 'receiving') &&
    phrases.some(({ role }) => role === 'body' || role === 'inspectorate' || role === 'now')
  );
}

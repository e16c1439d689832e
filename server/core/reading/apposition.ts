// Names beside a number: “two areas – leadership and initial response”.

import type { Phrase } from './phrase';

/** The amount to which the areas at `at` are apposed: “two areas – A and B”. */
export function apposedBefore(phrases: readonly Phrase[], at: number): number | undefined {
  const mark = phrases[at - 1];
  const amount = phrases[at - 2];
  return mark?.role === 'mark' && /^[,:–—(-]$/.test(mark.plain) && amount?.role === 'amount' && amount.amount?.unit === 'areas' ? at - 2 : undefined;
}

// Labels: what a colon, a dash or a bracket joins to a grade.

import { made } from './link';
import type { Link } from './link';
import type { Phrase } from './phrase';

/** “leadership (good)”, “two areas: good”, “leadership – good”. */
export function labelBefore(phrases: readonly Phrase[], at: number, mark: number): Link | undefined {
  const target = mark - 1;
  const { role } = phrases[target] ?? {};
  const sign = phrases[mark]!.plain;
  let last = at + 1;
  while (phrases[last]?.role === 'adverb') last++;
  const end = phrases[last];
  const closed = sign === '(' ? end?.plain === ')' || (end?.plain === ',' && role === 'areas') : !end || end.role === 'mark' || end.role === 'and';
  if ((role !== 'areas' && role !== 'amount') || !closed) return undefined;
  if (role === 'amount' && phrases[target]!.amount!.unit !== 'areas') return undefined;
  return made(phrases, at, target, 'label', false, new Set());
}

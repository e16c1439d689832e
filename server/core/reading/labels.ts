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

/** “good, four; adequate, two areas.”: whether a comma at `comma` joins a grade to the number behind it. */
export function isLabelWithComma(phrases: readonly Phrase[], comma: number): boolean {
  const amount = phrases[comma]?.plain === ',' ? phrases[comma + 1]?.amount : undefined;
  const end = phrases[comma + 2]?.plain ?? '.';
  const listed = phrases.some(({ plain }) => plain === ';');
  if (!amount || (amount.unit && !(listed && amount.unit === 'areas'))) return false;
  return end === ';' || end === ')' || (listed && end === '.');
}

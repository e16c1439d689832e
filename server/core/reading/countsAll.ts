// Whether a count of findings is one of all of them, by the words behind it.

import type { Area } from '../framework/schema';
import type { Phrase, Role } from './phrase';

const STOPS = new Set<Role>([
  'mark',
  'and',
  'but',
  'or',
  'being',
  'having',
  'giving',
  'existing',
  'by',
  'adverb',
  'now',
  'thisArea',
  'inspectorate',
  'mood',
  'receiving',
]);

/** Whether nothing behind the noun makes fewer of them: “three recommendations about training”; and the area to which it limits them. */
export function countsAll(phrases: readonly Phrase[], at: number): { all: boolean; named: Area | undefined } {
  let next = at + 1;
  const first = phrases[next];
  if (!first || STOPS.has(first.role) || first.classes.has('inAll')) return { all: true, named: undefined };
  if (first.role === 'relative') {
    const after = phrases[next + 1];
    return { all: !after || ['inspectorate', 'body', 'mood', 'being', 'having', 'these'].includes(after.role), named: undefined };
  }
  if (first.role === 'to') return { all: true, named: undefined };
  if (first.role === 'from') return { all: phrases[at + 2]?.role === 'inspectorate' || phrases[at + 2]?.role === 'determiner', named: undefined };
  if (first.role !== 'in' && first.role !== 'with' && first.role !== 'of') return { all: false, named: undefined };
  next++;
  while (phrases[next] && ['determiner', 'possessive', 'adjective', 'body', 'performance'].includes(phrases[next]!.role)) next++;
  const target = phrases[next];
  if (target?.role === 'areas' && target.areas!.length === 1) return { all: true, named: target.areas![0]!.area };
  if (!target) return { all: true, named: undefined };
  const reached = phrases[next - 1]?.role === 'body' || target.role === 'inspectorate' || target.role === 'thisArea' || target.classes.has('inAll');
  return { all: reached && target.role !== 'unknown' && target.role !== 'possessive', named: undefined };
}

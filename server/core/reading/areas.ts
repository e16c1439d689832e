// Areas named one after another: “leadership, partnership working and initial response”.

import type { NamedHere } from './phrases';
import { isOf, senseOf } from './phrases';
import type { Word } from './words';

/** The areas named from the word on, and the word behind them. */
export function readAreas(words: readonly Word[], at: number): { named: NamedHere[]; next: number } | undefined {
  const named: NamedHere[] = [];
  let next = at;
  let pending: { named: NamedHere[]; next: number } | undefined;
  for (let from = at; ; ) {
    const word = words[from];
    const sense = senseOf(word, 'area');
    if (!word || !sense) break;
    named.push({ area: sense.area, span: { from: word.from, to: word.to }, everyday: sense.everyday });
    next = from + 1;
    const joint = jointBehind(words, next);
    if (joint === undefined) break;
    // “A, B” may be two clauses; only an “and” before the last one makes it a list.
    if (joint.final && senseOf(words[joint.next], 'area')) pending = undefined;
    else pending ??= { named: named.slice(), next };
    from = joint.next;
  }
  if (!named.length) return undefined;
  return pending && pending.named.length < named.length ? pending : { named, next };
}

/** What joins one name to the next: a comma, “and”, both, or “and at”. */
function jointBehind(words: readonly Word[], at: number): { next: number; final: boolean } | undefined {
  let next = at;
  if (words[next]?.plain === ',' || words[next]?.plain === ';') next++;
  const final = isOf(words[next], 'and');
  if (final) next++;
  if (next === at) return undefined;
  while (isOf(words[next], 'in') || isOf(words[next], 'determiner')) next++;
  return { next, final };
}

// Areas named one after another as one phrase: “leadership, partnership working and initial response”.

import type { Phrase } from './phrase';

/** The phrases with each list of areas as one. “A, B” may be two clauses; only an “and” before the last one makes it a list. */
export function withAreaLists(phrases: readonly Phrase[]): Phrase[] {
  const result: Phrase[] = [];
  for (let at = 0; at < phrases.length; ) {
    const { phrase, next } = phrases[at]!.role === 'areas' ? listAt(phrases, at) : { phrase: phrases[at]!, next: at + 1 };
    result.push(phrase);
    at = next;
  }
  return result;
}

function listAt(phrases: readonly Phrase[], at: number): { phrase: Phrase; next: number } {
  const first = phrases[at]!;
  let phrase = first;
  let next = at + 1;
  let pending: { phrase: Phrase; next: number } | undefined;
  for (;;) {
    const joint = jointBehind(phrases, next);
    const more = joint && phrases[joint.next];
    if (!joint || more?.role !== 'areas') break;
    if (joint.final) pending = undefined;
    else pending ??= { phrase, next };
    phrase = { ...first, to: more.to, areas: [...phrase.areas!, ...more.areas!] };
    next = joint.next + 1;
  }
  return pending ?? { phrase, next };
}

/** What joins one name to the next: a comma, “and”, both, or “and at its”. */
function jointBehind(phrases: readonly Phrase[], at: number): { next: number; final: boolean } | undefined {
  let next = at;
  if (phrases[next]?.plain === ',' || phrases[next]?.plain === ';') next++;
  const final = phrases[next]?.role === 'and';
  if (final) next++;
  if (next === at) return undefined;
  while (phrases[next] && ['in', 'determiner', 'of'].includes(phrases[next]!.role)) next++;
  return { next, final };
}

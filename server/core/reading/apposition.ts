// What stands beside a number and says it again: “two areas – leadership and initial response”, “most areas – six of the nine –”.

import type { Phrase, Role } from './phrase';

/** The amount to which the areas at `at` are apposed: “two areas – A and B”. */
export function apposedBefore(phrases: readonly Phrase[], at: number): number | undefined {
  const mark = phrases[at - 1];
  const amount = phrases[at - 2];
  return mark?.role === 'mark' && /^[,:–—(-]$/.test(mark.plain) && amount?.role === 'amount' && amount.amount?.unit === 'areas' ? at - 2 : undefined;
}

/** What may stand behind “areas” and says of them that they were looked at: “most of the areas [that we looked at]”. */
export const DESCRIBES: ReadonlySet<Role> = new Set<Role>(['relative', 'inspectorate', 'having', 'grading', 'inspecting']);

/** The phrases with each vague number of areas as the number that is apposed to it: “more than half of the areas we graded – six of the eight –”. */
export function withNumbersSaid(phrases: readonly Phrase[]): Phrase[] {
  const result: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const open = phrase.amount?.unit === 'areas' && isVague(phrase) ? markBehind(phrases, at) : undefined;
    const said = open === undefined ? undefined : phrases[open + 1];
    const close = open === undefined ? undefined : phrases[open + 2];
    const closes = said?.role === 'amount' && !isVague(said) && close?.plain === (phrases[open!]!.plain === '(' ? ')' : phrases[open!]!.plain);
    result.push(closes ? { ...phrase, to: said.to, amount: { ...said.amount!, unit: 'areas' } } : phrase);
    if (closes) at = open! + 2;
  }
  return result;
}

function isVague({ amount }: Phrase): boolean {
  return amount?.quantity.kind === 'open' || amount?.quantity.kind === 'share';
}

/** The comma, dash or bracket behind the number at `at` and what describes its areas. */
function markBehind(phrases: readonly Phrase[], at: number): number | undefined {
  let next = at + 1;
  while (DESCRIBES.has(phrases[next]?.role ?? 'mark')) next++;
  return /^[,–—(]$/.test(phrases[next]?.plain ?? '') ? next : undefined;
}

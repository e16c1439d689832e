// Areas said in other words than their names: “how it investigates crime”, “the force’s response to the public”. Found by the words that carry meaning.
import type { Dictionary, Word } from './senses';

import type { Phrase, Role } from './phrase';

/** What may stand in such a phrase. */
const INSIDE = new Set<Role>([
  'unknown',
  'determiner',
  'possessive',
  'of',
  'to',
  'and',
  'in',
  'with',
  'from',
  'by',
  'body',
  'performance',
  'adverb',
  'adjective',
  'grading',
  'inspecting',
  'acting',
  'giving',
  'moving',
  'areas',
  'these',
  'relative',
  'existing',
  'mood',
  'areaNoun',
  'judging',
  'as',
  'saying',
  'being',
]);
/** What may open it and is no part of its meaning. */
const OPENING = new Set<Role>(['determiner', 'possessive', 'body', 'mood', 'adjective', 'performance']);
const LONGEST = 16;

/** The phrases with each stretch that can only mean one area put together as that area. */
export function withLooseAreas(phrases: readonly Phrase[], words: readonly Word[], dictionary: Dictionary): Phrase[] {
  if (!phrases.some(({ role, amount }) => role === 'grade' || amount?.unit === 'finding')) return [...phrases];
  const result: Phrase[] = [];
  for (let at = 0; at < phrases.length;) {
    const found = mayOpen(phrases, at) ? looseAreaAt(phrases, at, words, dictionary) : undefined;
    if (found) result.push(...phrases.slice(at, found.start), found.phrase);
    else result.push(phrases[at]!);
    at = found?.next ?? at + 1;
    const area = result.at(-1)!;
    // “its partnership work”
    if (area.role === 'areas' && phrases[at]?.role === 'performance') result[result.length - 1] = { ...area, to: phrases[at++]!.to };
  }
  return result;
}

/** Behind a preposition, at the start of a clause, behind “graded”: where an area may stand. */
function mayOpen(phrases: readonly Phrase[], at: number): boolean {
  const { role } = phrases[at]!;
  if (role !== 'unknown' && role !== 'inspecting' && role !== 'grading' && role !== 'acting' && role !== 'performance' && !OPENING.has(role)) return false;
  const before = phrases[at - 1];
  if (!before) return true;
  return (
    before.amount?.floating === true ||
    before.role === 'in' ||
    before.role === 'with' ||
    before.role === 'and' ||
    before.role === 'but' ||
    before.role === 'mark' ||
    before.role === 'grading' ||
    before.role === 'of' ||
    before.role === 'to' ||
    before.body === 'pronoun' ||
    before.role === 'giving'
  );
}

function looseAreaAt(
  phrases: readonly Phrase[],
  at: number,
  words: readonly Word[],
  dictionary: Dictionary,
): { phrase: Phrase; start: number; next: number } | undefined {
  let start = at;
  while (phrases[start] && OPENING.has(phrases[start]!.role)) start++;
  const ends: number[] = [];
  let next = start;
  for (; next < phrases.length && next - start < LONGEST; next++) {
    const { role, plain } = phrases[next]!;
    if (role === 'mark' && plain === ',') ends.push(next);
    else if (!INSIDE.has(role)) break;
    else if (role === 'being' || role === 'and' || role === 'mood') ends.push(next);
  }
  ends.push(next);
  const isEmpty = ({ from, to }: Phrase) => words.every((word) => word.from < from || word.to > to || word.kind === 'mark' || dictionary.isEmpty(word));
  for (const longest of ends.toReversed()) {
    let end = longest;
    while (end > start && isEmpty(phrases[end - 1]!)) end--;
    if (end <= start) continue;
    const from = phrases[start]!.from;
    const to = phrases[end - 1]!.to;
    const content = words
      .filter((word) => word.from >= from && word.to <= to && word.kind === 'word' && !dictionary.isEmpty(word))
      .flatMap(({ plain }) => plain.split(/[^\p{L}]+/u).filter(Boolean));
    const found = dictionary.areaOf(content);
    if (!found || (found.words === 1 && !phrases.slice(start, end).some(({ role }) => role === 'unknown'))) continue;
    // A name that is there already says it better.
    const within = phrases.slice(start, end);
    if (within.some(({ role, areas }) => role === 'areas' && (found.words < 2 || areas!.some((each) => !each.everyday)))) return undefined;
    const ofBody = within.some(({ body }) => body === 'name' || body === 'noun');
    return {
      phrase: { ...phrases[start]!, role: 'areas', to, areas: [{ area: found.area, span: { from, to }, everyday: true, loose: true, ofBody }] },
      start,
      next: end,
    };
  }
  return undefined;
}

// Counts that belong together: those of one sentence, and of the sentences and bullets that follow it.

import type { CountClaim, Tally, TotalClaim } from '../types';

/** What one sentence counts, with the number of the passage it stands in; a heading between raises that by many. */
export interface CountedSentence {
  readonly passage: number;
  readonly items: readonly CountClaim[];
  readonly totals: readonly TotalClaim[];
  readonly partial: boolean;
}

const PASSAGES_APART = 2;

interface Building {
  readonly items: CountClaim[];
  total: TotalClaim | undefined;
  partial: boolean;
}

/**
 * Groups counts into tallies. A sentence that counts a grade again, or comes more than two passages later, begins a new
 * one. A declared total is that of the first tally with it or after it; a second one says it over again.
 */
export function readTallies(sentences: readonly CountedSentence[]): Tally[] {
  const tallies: Building[] = [];
  const seen = new Set<string>();
  const apart: Building[] = [];
  let lastPassage = -Infinity;
  let lastPartial = -Infinity;
  let pending: { readonly total: TotalClaim; readonly passage: number } | undefined;
  for (const { passage, items, totals, partial } of sentences) {
    const declared = totals.find(({ isWhole, atLeast }) => !isWhole && !atLeast);
    if (declared) pending = { total: declared, passage };
    // “two of the five areas” names the whole anew.
    else if (totals.length) pending = undefined;
    if (!items.length) {
      if (partial) lastPartial = passage;
      if (partial && tallies.length && passage - lastPassage <= PASSAGES_APART) tallies.at(-1)!.partial = true;
      continue;
    }
    const plain = items.filter(isPlain);
    // “Seven areas are at least adequate” is no part of a sum.
    for (const item of items) if (!isPlain(item)) apart.push({ items: [item], total: undefined, partial: true });
    const overlaps = items.some((item) => !isPlain(item) && !isNothing(item));
    if (partial || overlaps) lastPartial = passage;
    if (!plain.length) {
      if (overlaps && tallies.length && passage - lastPassage <= PASSAGES_APART) tallies.at(-1)!.partial = true;
      continue;
    }
    const grades = plain.map(gradeOf);
    if (passage - lastPassage > PASSAGES_APART || grades.some((grade) => seen.has(grade))) {
      tallies.push({ items: [], total: undefined, partial: false });
      seen.clear();
    }
    const tally = tallies.at(-1)!;
    tally.items.push(...plain);
    tally.partial ||= partial || passage - lastPartial <= PASSAGES_APART;
    if (pending && !tally.total && passage - pending.passage <= PASSAGES_APART) {
      tally.total = pending.total;
      pending = undefined;
    }
    for (const grade of grades) seen.add(grade);
    lastPassage = passage;
  }
  // Areas named with their grades and no number anywhere are statements; nobody claims that there are no others.
  return [...tallies, ...apart].filter(({ items }) => items.some(({ areas, noun, quantity }) => !areas.length || noun || quantity.kind === 'rest'));
}

/** Whether the item can be added to others: one grade, and a plain number or the rest. */
function isPlain({ grades, quantity }: CountClaim): boolean {
  return grades.length <= 1 && (quantity.kind === 'rest' || (quantity.kind === 'number' && quantity.least === quantity.most));
}

/** “Inadequate or requires improvement in none”: it adds nothing to any sum. */
function isNothing({ quantity }: CountClaim): boolean {
  return quantity.kind === 'number' && quantity.most === 0;
}

function gradeOf({ reading, written }: CountClaim): string {
  return reading.kind === 'grade' ? reading.grade.id : written;
}

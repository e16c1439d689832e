// The colours of the grade graphic. No meaning hangs on a colour alone: every mark has its grade’s word in it.

/** The ground: white, for the graphic is published on white pages and printed. */
export const PAPER = '#ffffff';

/** The colour of words outside marks. */
export const INK = '#1b1f24';

/** The colour of a cell without a mark. */
export const CELL = '#eef0f3';

/** The colour of lines. */
export const LINE = '#6b7480';

/** The colour of the word in a mark. */
export const MARK_INK = '#ffffff';

/** From the best grade to the worst, cool to warm: green is praise and red is alarm, and what lies between is neither. */
const RAMP = ['#00573f', '#1f6f8b', '#4a5a9e', '#8a4b08', '#a3321f', '#7a0f2e'];

/** The colour of a grade’s mark; `place` is its place on a scale of `length` grades, 0 for the best. */
export function markColour(place: number, length: number): string {
  return RAMP[Math.floor((place * (RAMP.length - 1)) / Math.max(1, length - 1))]!;
}

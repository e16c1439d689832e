// Double quotation marks in prose, and which of them open and which close.

/** A double quotation mark; `at` is its offset in the prose. Its role is judged by its place, its glyph only where the place leaves it open. */
export interface Mark {
  readonly at: number;
  readonly glyph: string;
  readonly role: 'opening' | 'closing';
}

const MARK = /[“”"„‟]/g;
const BLANK = /\s/;
const BEFORE_OPENING = /[\s([{–—‘'/\uFFFC]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?–—’'/\uFFFC]/;
const MEASURE = /(?:^|[^\d.,])\d{1,3}(?:\.\d{1,2})?$/;

/** The double quotation marks of `text`, in order. Marks of inches (5'10") and lone straight marks between blanks are none. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const places = [...text.matchAll(MARK)].map((match) => match.index);
  places.forEach((at, index) => {
    const glyph = text[at]!;
    const before = at === 0 || BEFORE_OPENING.test(text[at - 1]!);
    const after = at === text.length - 1 || AFTER_CLOSING.test(text[at + 1]!);
    const isOpen = marks.at(-1)?.role === 'opening';
    if (!before && after && MEASURE.test(text.slice(Math.max(0, at - 8), at)) && (!isOpen || closesNext(text, places[index + 1]))) return;
    if (glyph === '"' && at > 0 && BLANK.test(text[at - 1]!) && BLANK.test(text[at + 1] ?? 'x')) return;
    marks.push({ at, glyph, role: roleOf(text, at, before, after, isOpen) });
  });
  return marks;
}

/** Whether the mark at `at` can only be a closing one, so that the one before it closed nothing. */
function closesNext(text: string, at: number | undefined): boolean {
  return at !== undefined && !BEFORE_OPENING.test(text[at - 1]!) && (at === text.length - 1 || AFTER_CLOSING.test(text[at + 1]!));
}

function roleOf(text: string, at: number, before: boolean, after: boolean, isOpen: boolean): Mark['role'] {
  const glyph = text[at]!;
  if (before !== after) return before ? 'opening' : 'closing';
  if (at === 0) return 'opening';
  if (at === text.length - 1 && !BLANK.test(text[at - 1]!)) return 'closing';
  if (glyph === '“' || glyph === '„') return 'opening';
  if (glyph === '”') return 'closing';
  return isOpen ? 'closing' : 'opening';
}

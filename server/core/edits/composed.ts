// Edits made one after the other, as one change.

import type { Edit } from '../draft/draft';

/** A stretch of the text as it was, or letters that were put in. */
type Piece = { readonly from: number; readonly to: number } | string;

/** The edits of `text` that do what the rounds do one after the other: each round’s are in order, do not overlap, and count in what the one before made. */
export function composeEdits(text: string, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ from: 0, to: text.length }];
  for (const edits of rounds) {
    const made: Piece[] = [];
    let at = 0;
    for (const { span, text: by } of edits) {
      made.push(...cut(pieces, at, span.from), by);
      at = span.to;
    }
    pieces = [...made, ...cut(pieces, at, Infinity)];
  }
  const edits: Edit[] = [];
  let end = 0;
  let put = '';
  for (const piece of [...pieces, { from: text.length, to: text.length }]) {
    if (typeof piece === 'string') put += piece;
    else {
      if (put || piece.from > end) edits.push({ span: { from: end, to: piece.from }, text: put });
      [end, put] = [piece.to, ''];
    }
  }
  return edits;
}

/** The pieces between two offsets of what they make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const start = at;
    at += typeof piece === 'string' ? piece.length : piece.to - piece.from;
    const [first, last] = [Math.max(from, start) - start, Math.min(to, at) - start];
    if (first >= last) return [];
    return [typeof piece === 'string' ? piece.slice(first, last) : { from: piece.from + first, to: piece.from + last }];
  });
}

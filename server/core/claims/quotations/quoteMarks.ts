// The marks a quotation uses, and the words at its edges.

import type { Span } from '../../span';
import type { Quotation } from '../types';

/** The opening and closing mark to write in a quotation: straight ones among straight ones, else curly. */
export function marksOf(quotation: Quotation, text: string): { opening: string; closing: string } {
  const place = quotation.paragraphs.map((paragraph) => paragraph.opening ?? paragraph.closing).find(Boolean);
  return place && text[place.from] === '"' ? { opening: '"', closing: '"' } : { opening: '“', closing: '”' };
}

/** The first word of a span. */
export function firstWord(text: string, { from, to }: Span): Span {
  return { from, to: from + /^\S*/.exec(text.slice(from, to))![0].length };
}

/** The last word of a span, with the punctuation behind it. */
export function lastWord(text: string, { from, to }: Span): Span {
  // Walked from the end: a pattern anchored there would be tried at every letter of a long paragraph.
  let start = to;
  while (start > from && /\S/.test(text[start - 1]!)) start--;
  return { from: start, to };
}

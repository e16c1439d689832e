// The marks a quotation uses, and the words at its edges.

import type { Draft } from '../../draft/draft';
import { proseAt, wordsAt } from '../../draft/wordsAt';
import type { Span } from '../../span';
import type { Quotation } from '../types';

/** The opening and closing mark to write in a quotation: straight ones among straight ones, else curly. */
export function marksOf(quotation: Quotation, draft: Draft): { opening: string; closing: string } {
  const place = quotation.paragraphs.map((paragraph) => paragraph.opening ?? paragraph.closing).find(Boolean);
  return place && wordsAt(draft, place) === '"' ? { opening: '"', closing: '"' } : { opening: '“', closing: '”' };
}

/** The first word of a span. */
export function firstWord(draft: Draft, span: Span): Span {
  const prose = proseAt(draft, span);
  return prose.source(0, /^\S*/.exec(prose.text)![0].length);
}

/** The last word of a span, with the punctuation behind it. */
export function lastWord(draft: Draft, span: Span): Span {
  const prose = proseAt(draft, span);
  // Walked from the end: a pattern anchored there would be tried at every letter of a long paragraph.
  let start = prose.text.length;
  while (start > 0 && /\S/.test(prose.text[start - 1]!)) start--;
  return prose.source(start, prose.text.length);
}

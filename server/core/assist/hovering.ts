// What a hover is.

import type { Span } from '../span';

/** Markdown about the words of a span. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Whether the mouse, at the offset, rests on words of the span. */
export function covers(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to && span.to > span.from;
}

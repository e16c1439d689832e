// What a hover is.

import type { Span } from '../span';

/** Markdown about the words of a span. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

// What a hover is.

import type { Span } from '../span';
import type { Said } from '../text/message';

/** Markdown about the words of a span. */
export interface Hover {
  readonly span: Span;
  readonly markdown: Said;
}

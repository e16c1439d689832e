// What a hover is.

import type { Span } from '../../span';
import type { Message } from '../../text/message';

/** Markdown about the words of a span. */
export interface Hover {
  readonly span: Span;
  readonly markdown: Message;
}

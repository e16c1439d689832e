// What a completion is: one thing the editor offers to write at the cursor.

import type { Span } from '../span';

/** What kind of thing is offered. */
export type CompletionKind = 'grade' | 'area' | 'body' | 'person' | 'framework' | 'key' | 'value';

/** Something the editor offers to write at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What it replaces. It contains the cursor and lies on one line. */
  readonly span: Span;
  /** What is written instead. */
  readonly text: string;
  /** Whether `text` has places to fill in, written `${1}`, so that `$`, `}` and `\` in its words are escaped. */
  readonly snippet?: boolean;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What the words already typed in `span` are matched against, where that is not the label. */
  readonly filter?: string;
  /** Its place in the list; 0 is the best. */
  readonly rank: number;
}

// What a completion is: one thing the editor offers to write at the cursor.

import type { Problem } from '../../rules/rule';
import type { Span } from '../../span';
import type { Message } from '../../text/message';

/** What kind of thing is offered. */
export type CompletionKind =
  | 'grade'
  | 'area'
  | 'section'
  | 'finding'
  | 'body'
  | 'person'
  | 'date'
  | 'sentence'
  | 'comment'
  | 'rule'
  | 'framework'
  | 'key'
  | 'value';

/** How a list is asked for, and what is known besides the draft. */
export interface Asking {
  /** Whether nobody asked and the list would open by itself, which it may do only where nothing else can be meant. */
  readonly byItself?: boolean;
  /** The problems of the draft, silenced ones too; asked for only where they decide what is offered first. */
  readonly problems?: () => readonly Problem[];
  /** The reports that a press release may announce, in any order. */
  readonly reports?: () => readonly KnownReport[];
}

/** What is known of a report without reading it. */
export interface KnownReport {
  /** The path of its file as seen from the draft’s folder, with slashes. */
  readonly path: string;
  readonly body?: string;
  /** The id of its framework. */
  readonly framework?: string;
  /** The day of publication as YYYY-MM-DD. */
  readonly published?: string;
  /** The names of the other drafts that announce it. */
  readonly releases: readonly string[];
}

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
  /** Whether something is to be chosen at the place where the cursor then is, so that its list may open at once. */
  readonly continues?: boolean;
  /** Whether what stands in `span` behind the cursor may be a word of its own, which must stay unless a person says otherwise. */
  readonly keeps?: boolean;
  /** A few words beside the label. */
  readonly detail?: Message;
  /** Markdown. */
  readonly documentation?: Message;
  /** What the words already typed in `span` are matched against, where that is not the label. */
  readonly filter?: string;
  /** Its place in the list; 0 is the best. */
  readonly rank: number;
}

// What a draft claims of somebody’s words: quotations, their paragraphs and speakers, and a few words within a sentence. Spans are of the draft.

import type { Span } from '../../span';

/** Who is said to speak. */
export interface Attribution {
  /** From the start of its sentence to the verb, colon included. */
  readonly span: Span;
  /** Whether a single named person speaks, as opposed to a role or a group (“officers told us”). */
  readonly person: boolean;
  /** Whether it ends in a colon after which the quotation must follow. */
  readonly introduces: boolean;
}

/** A paragraph of a quotation. */
export interface QuotedParagraph {
  readonly span: Span;
  /** The words between the marks; empty where the opening mark is missing and nobody can tell where it belongs. */
  readonly words: Span;
  /** The opening mark; undefined where the person forgot it. */
  readonly opening: Span | undefined;
  /** The closing mark; undefined where there is none in this paragraph. */
  readonly closing: Span | undefined;
  /** Opening marks inside, before the words are closed: two paragraphs were run together, or a closing mark is missing. */
  readonly again: readonly Span[];
  /** Whether the place of a missing mark is beyond doubt. */
  readonly certain: boolean;
}

/** A quotation of one paragraph or more. */
export interface Quotation {
  readonly paragraphs: readonly QuotedParagraph[];
  readonly attribution: Attribution | undefined;
}

/** A few words in marks within a sentence that tells what somebody says: “She said the force was “slow to respond”.” */
export interface QuotedFragment {
  /** The words between the marks. */
  readonly words: Span;
  /** The sentence around them, which names the speaker. */
  readonly sentence: Span;
  /** Whether only the inspectorate speaks in that sentence. */
  readonly byInspectorate: boolean;
}

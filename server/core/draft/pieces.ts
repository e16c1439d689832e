// What the source of some words is made of besides plain letters.

/**
 * What stands among words and is none. Code and addresses are seen, but no words of the draft; a `mark` is one of emphasis;
 * a `link` is a bracket of a link, or one with its target; an entity of HTML is a word’s letter, and none of these.
 */
export type UnseenKind = 'comment' | 'tag' | 'link' | 'picture' | 'footnote' | 'attributes' | 'code' | 'address' | 'mark';

/** A piece of the source that prose has otherwise; offsets into the source. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** `letter`: one that is written in several; `blank`: white space. */
  readonly kind: UnseenKind | 'letter' | 'blank';
  /** What prose has in its place. */
  readonly text: string;
  /** Whether a line ends here, for readers or in the source. */
  readonly endsLine?: boolean;
  /** The alternative text of a picture. */
  readonly words?: { readonly from: number; readonly to: number };
  /** For marks of emphasis: whether they may open or close a stretch. */
  readonly opens?: boolean;
  readonly closes?: boolean;
}

/** Stands in prose for code and addresses: readers see them, but they are no words of the draft. */
export const OPAQUE = '\uFFFC';

/** Tells whether the draft says, somewhere, where links to a label lead. */
export type Defined = (label: string) => boolean;

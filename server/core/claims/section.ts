// A section of a draft. Spans are of the draft.

import type { NamedArea, SectionKind } from '../framework/lexicon';
import type { FindingKind } from '../framework/schema';
import type { Span } from '../span';

/** A heading and what stands below it, to the next heading of its level or a higher one. */
export interface Section {
  readonly level: number;
  readonly title: string;
  /** The words of the heading. */
  readonly heading: Span;
  /** The whole heading block. */
  readonly line: Span;
  /** From the heading to the end of the section. */
  readonly span: Span;
  readonly parent: Section | undefined;
  readonly kind: SectionKind | undefined;
  readonly finding: { readonly kind: FindingKind; readonly plural: boolean } | undefined;
  /** The area that the heading names. */
  readonly named: NamedArea | undefined;
  /** The place of the area’s name in the heading. */
  readonly name: Span;
  /** Whether this is the area’s section, and not a mention in a summary or below another area. */
  readonly isArea: boolean;
  /** Whether the heading says “(continued)”. */
  readonly continued: boolean;
}

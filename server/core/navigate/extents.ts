// From where to where the parts of a draft reach.

import type { Claims, Finding, Quotation, Section } from '../claims/types';
import type { Span } from '../span';

/** The span without the white space at its end. */
export function withoutTail(text: string, { from, to }: Span): Span {
  return { from, to: from + text.slice(from, to).trimEnd().length };
}

/** The section with its heading, without the blank lines before the next one. */
export function sectionExtent({ span }: Section, text: string): Span {
  return withoutTail(text, span);
}

/** The finding with its heading; of several under one heading, each without it. */
export function findingExtent({ heading, passages }: Finding, { findings, sections }: Claims): Span {
  const isShared = findings.filter((other) => other.heading.from === heading.from).length > 1;
  const headed = sections.find((section) => section.heading.from === heading.from)?.line ?? heading;
  const from = isShared ? (passages[0]?.span.from ?? headed.from) : headed.from;
  return { from, to: Math.max(heading.to, ...passages.map(({ span }) => span.to)) };
}

/** The paragraphs of the quotation. */
export function quotationExtent({ paragraphs }: Quotation): Span {
  return { from: paragraphs[0]!.span.from, to: paragraphs.at(-1)!.span.to };
}

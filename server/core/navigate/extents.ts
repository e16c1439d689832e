// From where to where the parts of a draft reach.

import type { Claims, Finding, Quotation, Section } from '../claims';
import type { Span } from '../span';

/** The span without the white space at its end. */
export function withoutTail(text: string, { from, to }: Span): Span {
  return { from, to: from + text.slice(from, to).trimEnd().length };
}

/** The section with its heading, without the blank lines before the next one. */
export function sectionExtent({ span }: Section, text: string): Span {
  return withoutTail(text, span);
}

/** Every finding with its heading; of several under one heading, each without it. */
export function findingExtents({ findings, sections }: Claims): Map<Finding, Span> {
  const lines = new Map(sections.map(({ heading, line }) => [heading.from, line]));
  const sharing = new Map<number, number>();
  for (const { heading } of findings) sharing.set(heading.from, (sharing.get(heading.from) ?? 0) + 1);
  return new Map(
    findings.map((finding) => {
      const { heading, passages } = finding;
      const headed = lines.get(heading.from) ?? heading;
      const from = sharing.get(heading.from)! > 1 ? (passages[0]?.span.from ?? headed.from) : headed.from;
      return [finding, { from, to: Math.max(heading.to, ...passages.map(({ span }) => span.to)) }];
    }),
  );
}

/** The paragraphs of the quotation. */
export function quotationExtent({ paragraphs }: Quotation): Span {
  return { from: paragraphs[0]!.span.from, to: paragraphs.at(-1)!.span.to };
}

// What of a draft can be folded away: the front matter, sections, findings, long quotations and long tables.

import { isDraft } from '../draft/draft';
import type { Quotation } from '../claims';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { findingExtents, quotationExtent, sectionExtent, withoutTail } from './extents';

/** A part of the draft that reaches over several lines; the first of them stays in sight. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'front matter' | 'section' | 'finding' | 'quotation' | 'table';
}

/** Header, rule and two rows: what is shorter hides nothing that is in the way. */
const LONG_TABLE = 4;

/** The parts that can be folded, at most one for each line where one begins; none for a text that is no draft. */
export function folds({ draft, claims }: Subject): Fold[] {
  const { text, frontMatter } = draft;
  if (!isDraft(draft)) return [];
  const all: Fold[] = [
    { kind: 'front matter', span: withoutTail(text, frontMatter.span) },
    ...claims.sections.map((section): Fold => ({ kind: 'section', span: sectionExtent(section, text) })),
    ...Array.from(findingExtents(claims).values(), (span): Fold => ({ kind: 'finding', span })),
    ...claims.quotations
      .filter(({ paragraphs }) => paragraphs.length > 1)
      .map((quotation): Fold => ({ kind: 'quotation', span: withSpeaker(quotation, text) })),
    ...draft.blocks
      .filter(({ block }) => block.kind === 'table' && lines(block.text) >= LONG_TABLE)
      .map(({ block, at }): Fold => ({ kind: 'table', span: withoutTail(text, { from: at, to: at + block.text.length }) })),
  ];
  const taken = new Set<number>();
  return all
    .filter(({ span }) => {
      const line = text.lastIndexOf('\n', span.from - 1);
      const isNew = text.slice(span.from, span.to).includes('\n') && !taken.has(line);
      if (isNew) taken.add(line);
      return isNew;
    })
    .sort((a, b) => a.span.from - b.span.from);
}

/** The quotation, and the line above that says who speaks, which then stays in sight. */
function withSpeaker(quotation: Quotation, text: string): Span {
  const span = quotationExtent(quotation);
  const { attribution } = quotation;
  const isAbove = attribution && attribution.span.to <= span.from && !text.slice(attribution.span.to, span.from).trim();
  return isAbove ? { from: attribution.span.from, to: span.to } : span;
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}

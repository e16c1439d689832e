// Where a report has the words that somebody says for the press.

import type { Draft } from '../../draft/draft';
import { wordsAt } from '../../draft/wordsAt';
import { contains } from '../../span';
import type { Span } from '../../span';
import type { Claims, Section } from '../types';

/** Somebody’s words for the press: each paragraph without its quotation marks, and who speaks where that is said. */
export interface PressWords {
  readonly attribution: Span | undefined;
  readonly paragraphs: readonly Span[];
}

/** In letters; an attribution that is longer has swallowed something else. */
const LONGEST_LINE = 400;

/** The words in the report’s sections for the press; none where there is no such section or nothing in it. */
export function pressWords(draft: Draft, claims: Claims): PressWords[] {
  return claims.sections
    .filter((section) => section.kind === 'quotation')
    .flatMap((section) => {
      const inMarks = claims.quotations.filter(({ paragraphs: [first] }) => first && contains(section.span, first.span));
      if (!inMarks.length) return withoutMarks(section, draft);
      return inMarks.map(({ attribution, paragraphs }) => ({
        attribution: attribution && attribution.span.to - attribution.span.from <= LONGEST_LINE ? attribution.span : undefined,
        paragraphs: paragraphs.map(({ words }) => words),
      }));
    });
}

/** A section that has the words but no marks: a line that ends in a colon, and the paragraphs or the blockquote below it. */
function withoutMarks(section: Section, draft: Draft): PressWords[] {
  const passages = draft.blocks
    .filter(({ at, block }) => at >= section.line.to && at < section.span.to && (block.kind === 'paragraph' || block.kind === 'blockquote'))
    .flatMap(({ block, at }) => block.passages.map(({ span }) => ({ from: at + span.from, to: at + span.to })));
  const [first, ...others] = passages;
  if (!first) return [];
  const line = wordsAt(draft, first).trimEnd();
  if (!line.endsWith(':') || line.length > LONGEST_LINE) return [{ attribution: undefined, paragraphs: passages }];
  return others.length ? [{ attribution: first, paragraphs: others }] : [];
}

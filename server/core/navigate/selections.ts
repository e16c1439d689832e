// What “expand selection” takes in, step by step: word, name, sentence, paragraph or cell, row, table, quotation, finding, section, draft.

import { areaAt, covers, gradeAt } from '../assist/hover/pointed';
import { lineAt } from '../assist/place';
import { splitSentences } from '../claims';
import { isDraft } from '../draft/draft';
import type { PlacedBlock } from '../draft/draft';
import type { Prose } from '../draft/prose';
import type { Subject } from '../rules/rule';
import { contains, shift } from '../span';
import type { Span } from '../span';
import { findingExtents, quotationExtent, sectionExtent, withoutTail } from './extents';

/**
 * The spans around `offset`, which is taken to be within the draft: the innermost first, each within the next and none
 * twice. The last is the whole text. Empty for a text that is no draft.
 */
export function selections(subject: Subject, offset: number): Span[] {
  const { draft, claims } = subject;
  const { text, frontMatter } = draft;
  if (!isDraft(draft)) return [];
  const whole = { from: 0, to: text.length };
  if (offset < frontMatter.span.to) return chain([...keySteps(subject, offset), withoutTail(text, frontMatter.span), whole], offset);
  const block = draft.blocks.findLast(({ at }) => at <= offset);
  return chain(
    [
      ...wordSteps(subject, offset),
      ...(block ? blockSteps(block, text) : []),
      ...claims.quotations.flatMap((quotation) => [...quotation.paragraphs.flatMap(({ words, span }) => [words, span]), quotationExtent(quotation)]),
      ...findingExtents(claims).values(),
      ...claims.sections.map((section) => sectionExtent(section, text)),
      withoutTail(text, { from: draft.blocks[0]?.at ?? frontMatter.span.to, to: text.length }),
      whole,
    ],
    offset,
  );
}

/** Those of the steps that lie around the offset, the shortest first, each within the next. */
function chain(steps: readonly Span[], offset: number): Span[] {
  const around = steps.filter((span) => covers(span, offset)).sort((a, b) => a.to - a.from - (b.to - b.from));
  const result: Span[] = [];
  for (const span of around) {
    const last = result.at(-1);
    if (!last || (contains(span, last) && span.to - span.from > last.to - last.from)) result.push(span);
  }
  return result;
}

function keySteps({ draft: { text, frontMatter } }: Subject, offset: number): Span[] {
  const places = [...frontMatter.places.values()].flatMap(({ key, value }) => [key, value]);
  return [...wordsIn(text, lineAt(text, offset), offset), ...places, withoutTail(text, lineAt(text, offset))];
}

function wordSteps(subject: Subject, offset: number): Span[] {
  const { text } = subject.draft;
  return [...wordsIn(text, lineAt(text, offset), offset), areaAt(subject, offset)?.span, gradeAt(subject, offset)?.span].flatMap((span) => span ?? []);
}

/** How far on either side of the cursor a word may reach. */
const REACH = 100;
/** Apostrophes and hyphens are part of a word where letters stand on both sides. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;

function wordsIn(text: string, line: Span, offset: number): Span[] {
  const from = Math.max(line.from, offset - REACH);
  const words = text.slice(from, Math.min(line.to, offset + REACH)).matchAll(WORD);
  return Array.from(words, (match) => ({ from: from + match.index, to: from + match.index + match[0].length }));
}

function blockSteps({ block, at }: PlacedBlock, text: string): Span[] {
  const place = (span: Span) => shift(span, at);
  return [
    ...block.passages.flatMap(({ span, prose }) => [...sentencesOf(prose).map(place), place(span)]),
    ...block.rows.flatMap(({ span, cells }) => [...cells.map((cell) => place(cell.span)), place(span)]),
    withoutTail(text, { from: at, to: at + block.text.length }),
  ];
}

function sentencesOf({ text, source }: Prose): Span[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = sentence.text.trim();
    const from = sentence.at + sentence.text.indexOf(words);
    return words ? [source(from, from + words.length)] : [];
  });
}

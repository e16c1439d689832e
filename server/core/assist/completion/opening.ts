// The start of a sentence that is about to be written, or has just been begun.

import type { Claims, Section } from '../../claims';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import type { Place } from '../place';

/** A sentence of which there is nothing yet but the words before the cursor. */
export interface Opening {
  /** From the sentence’s first letter to the cursor. */
  readonly span: Span;
  /** The words between, on one line. */
  readonly typed: string;
  /** Whether it opens a paragraph and nothing follows it there. */
  readonly paragraph: boolean;
  /** Whether it opens an item of a list. */
  readonly item: boolean;
}

/** In letters: no more of a sentence is taken as its beginning. */
const LONGEST = 120;
const SENTENCE = /[.!?][”’)]*\s(?=[^.!?]*$)/;

/** The opening at the place; undefined within sentences, and where a quotation goes on or is about to come. */
export function openingAt(subject: Subject, place: Place): Opening | undefined {
  const { words, block, offset, before, after } = place;
  if (!block && !(before + after).trim()) return blankLine(subject, place);
  if (!words || !block) return undefined;
  const last = SENTENCE.exec(words.before);
  const start = last ? last.index + last[0].length : 0;
  const typed = words.before.slice(start).trimStart();
  const from = typed.length <= LONGEST ? words.back(typed.length) : undefined;
  if (from === undefined) return undefined;
  const item = block.block.kind === 'list';
  return { span: { from, to: offset }, typed, paragraph: !item && start === 0 && !words.after.trim(), item: item && start === 0 };
}

/** A blank line on which a paragraph may begin. */
function blankLine({ draft, claims }: Subject, { offset, line }: Place): Opening | undefined {
  const above = draft.text.slice(Math.max(0, line.from - REACH), line.from);
  // “X said:” leads into words that are somebody’s own.
  if (/:[*_]*\s*$/.test(above) || goesOn(claims, draft.text, offset)) return undefined;
  const apart = /(?:^|\n)(?:[ \t]*| {0,3}#.*|-{3,}[ \t]*)\n$/.test(above) || line.from === 0;
  return apart ? { span: { from: offset, to: offset }, typed: '', paragraph: true, item: false } : undefined;
}

/** How much of what stands above is looked at. */
const REACH = 300;

/** Whether the offset lies within a quotation, or below one that is not closed yet. */
function goesOn({ quotations }: Claims, text: string, offset: number): boolean {
  const { paragraphs } = quotations.findLast(({ paragraphs: [first] }) => first !== undefined && first.span.from <= offset) ?? { paragraphs: [] };
  const last = paragraphs.at(-1);
  if (!last) return false;
  return offset < last.span.to || (!last.closing && text.slice(last.span.to, offset).trim() === '');
}

/** The section that the offset lies in. */
export function sectionAt({ sections }: Claims, offset: number): Section | undefined {
  return sections.findLast(({ line }) => line.from <= offset);
}

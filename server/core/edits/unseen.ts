// The one gate of edits: what readers do not see of a draft, a comment, a tag, a target, stays whole, or the edit is not made.

import { blocksIn, editDraft } from '../draft/draft';
import type { Draft, Edit } from '../draft/draft';
import { partOf } from '../draft/prose';
import type { Prose, Unseen } from '../draft/prose';
import { proseAround } from '../draft/wordsAt';
import { shift } from '../span';
import type { Span } from '../span';

/**
 * The edits, split where words around something unseen are replaced; undefined where one of them would cut it and it is
 * not plain how to do without. Edits that are meant for what is unseen are let pass, and so is what is moved as a whole.
 */
export function keepUnseen(edits: readonly Edit[], draft: Draft): Edit[] | undefined {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const touched = edit.markup ? [] : unseenIn(draft, edit.span);
    const spared = !touched.length || isMoved(touched, edit.span, edits) ? [edit] : around(edit, touched, draft);
    if (!spared) return undefined;
    kept.push(...spared);
  }
  const placed = kept.map((edit) => (edit.markup ? edit : besideMarks(edit, draft)));
  return placed.every((edit) => edit !== undefined) ? placed : undefined;
}

/**
 * The edit where marks of emphasis beside it stay marks, or on their other side: “**well**being” becomes “**well**-being”,
 * for “**well-**being” has no bold words.
 */
function besideMarks(edit: Edit, draft: Draft): Edit | undefined {
  const { from, to } = edit.span;
  const unseen = blocksIn(draft, besideOf(edit.span)).flatMap(({ block, at }) => block.unseen.map(({ kind, span }) => ({ kind, span: shift(span, at) })));
  const marks = unseen.filter(({ kind }) => kind === 'mark').map(({ span }) => span);
  const beside = marks.filter((mark) => mark.from === to || mark.to === from);
  if (!edit.text || !beside.length || keepsEmphasis(edit, draft)) return edit;
  if (from < to) return undefined;
  return beside
    .map((mark): Edit => ({ ...edit, span: mark.from === to ? { from: mark.to, to: mark.to } : { from: mark.from, to: mark.from } }))
    .find((moved) => keepsEmphasis(moved, draft));
}

function keepsEmphasis(edit: Edit, draft: Draft): boolean {
  return emphasised(editDraft(draft, edit), edit.span.from) === emphasised(draft, edit.span.from);
}

/** A span and a letter on either side: what ends where an insertion stands is in it. */
function besideOf({ from, to }: Span): Span {
  return { from: Math.max(0, from - 1), to: to + 1 };
}

/** How many stretches are emphasised in the blocks at an offset. */
function emphasised(draft: Draft, offset: number): number {
  const blocks = blocksIn(draft, besideOf({ from: offset, to: offset }));
  return blocks.flatMap(({ block }) => block.passages.flatMap(({ prose }) => prose.emphasis())).length;
}

/** What stands in the span and is not seen; for an insertion, what it would stand in. */
function unseenIn(draft: Draft, { from, to }: Span): Unseen[] {
  const isIn = ({ span, kind, written }: Unseen): boolean => {
    if (from < to) return span.from < to && from < span.to;
    // What is never closed goes on with whatever is written behind it.
    return span.from < from && (from < span.to || (from === span.to && isOpen(kind, written)));
  };
  return blocksIn(draft, besideOf({ from, to })).flatMap(({ block, at }) => block.unseen.map((each) => ({ ...each, span: shift(each.span, at) })).filter(isIn));
}

function isOpen(kind: Unseen['kind'], written: string): boolean {
  if (kind === 'comment') return !written.endsWith('>');
  const fence = kind === 'code' ? /^(`{3,}(?!`)|~{3,}(?!~)).*\n/.exec(written)?.[1] : undefined;
  return fence !== undefined && !new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(written);
}

/** Whether all of it lies in the span, and the edits put it in again: a section that is moved takes its comments along. */
function isMoved(touched: readonly Unseen[], { from, to }: Span, edits: readonly Edit[]): boolean {
  const put = edits.map(({ text }) => text).join('\n');
  const times = (part: string) => touched.filter(({ written }) => written === part).length;
  return touched.every(({ span, written }) => from <= span.from && span.to <= to && timesIn(put, written) >= times(written));
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** What may stand anywhere between the words that it stood among. */
const FREE: ReadonlySet<Unseen['kind']> = new Set(['comment', 'footnote', 'picture', 'attributes']);

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The edit as edits of the words between what is unseen. */
function around({ span, text }: Edit, touched: readonly Unseen[], draft: Draft): Edit[] | undefined {
  const passage = proseAround(draft, span.from);
  if (!passage || text.includes('\n') || BLANK_LINE.test(draft.text.slice(span.from, span.to))) return undefined;
  const prose = partOf(passage.prose, passage.offset, passage.prose.offset(span.to));
  if (!prose.text) return undefined;
  const edits: Edit[] = [];
  for (const stretch of changes(prose.text, text)) {
    const inside = touched.filter((each) => isInside(each, stretch, prose));
    if (!inside.every(({ kind }) => FREE.has(kind))) return undefined;
    const ends = [...inside.map((each) => prose.offset(each.span.from)), stretch.to];
    let from = stretch.from;
    for (const to of ends) {
      // All new words come before the first of it.
      edits.push({ span: placeOf(prose, from, to), text: from === stretch.from ? stretch.text : '' });
      from = to;
    }
  }
  return edits.filter(({ span: place, text: by }) => by || place.from < place.to);
}

/** Whether something unseen has letters of the stretch on both sides, or stands for one of them. */
function isInside({ span }: Unseen, { from, to }: Stretch, prose: Prose): boolean {
  const at = prose.offset(span.from);
  const isLetter = at < prose.text.length && prose.source(at, at + 1).from === span.from;
  return from < at || isLetter ? at < to && at >= from : false;
}

function placeOf(prose: Prose, from: number, to: number): Span {
  if (from < to) return prose.source(from, to);
  const at = from > 0 ? prose.source(from - 1, from).to : prose.source(0, 0).from;
  return { from: at, to: at };
}

const WORDS = /\S+/g;
const BLANK_LINE = /\n[ \t>]*\n/;

/** Where the words change, by offsets into the old ones: word by word where there are as many, else from the first change to the last. */
function changes(old: string, text: string): Stretch[] {
  const [before, after] = [[...old.matchAll(WORDS)], [...text.matchAll(WORDS)]];
  if (before.length !== after.length) return [change(old, text, 0)];
  return before.flatMap((word, index) => (word[0] === after[index]![0] ? [] : [change(word[0], after[index]![0], word.index)]));
}

/** The change without the letters that both begin and end with. */
function change(old: string, text: string, at: number): Stretch {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  return { from: at + start, to: at + old.length - end, text: text.slice(start, text.length - end) };
}

// Where the cursor stands: its line, its block, and the running text around it.

import { findMarks } from '../claims';
import type { PlacedBlock } from '../draft/draft';
import type { Prose } from '../draft/prose';
import { proseAt } from '../draft/wordsAt';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** A cursor below the front matter. */
export interface Place {
  readonly offset: number;
  /** The cursor’s line, without its line end. */
  readonly line: Span;
  /** The line’s text on either side of the cursor; both empty on a line that is longer than people write. */
  readonly before: string;
  readonly after: string;
  /** The block the cursor stands in, or directly behind but for blanks. */
  readonly block: PlacedBlock | undefined;
  /** The running text around the cursor; undefined in headings, tables, code, comments, blockquotes and quotations. */
  readonly words: Words | undefined;
}

/** Running text around a cursor, as a reader sees it. */
export interface Words {
  readonly before: string;
  readonly after: string;
  /** The draft’s offset of the last `length` letters of `before`; undefined if they begin on an earlier line. */
  back(length: number): number | undefined;
}

const LONGEST_LINE = 2_000;
/** How many letters on either side of the cursor are looked at. */
const REACH = 600;

/** The place of `offset`, which is taken to be within the draft. */
export function placeAt({ draft, claims }: Subject, offset: number): Place {
  const { text } = draft;
  const line = lineAt(text, offset);
  const short = line.to - line.from <= LONGEST_LINE;
  const block = blockAt(draft.blocks, text, offset);
  const quoted = claims.quotations.some(({ paragraphs }) => paragraphs.some(({ words }) => words.from <= offset && offset <= words.to));
  return {
    offset,
    line,
    before: short ? text.slice(line.from, offset) : '',
    after: short ? text.slice(offset, line.to) : '',
    block,
    words: block && !quoted ? wordsAt(block, text, offset) : undefined,
  };
}

/** The line of `offset`, without its line end. */
export function lineAt(text: string, offset: number): Span {
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, to: end < 0 ? text.length : end };
}

/** The words near the place as a reader sees them, of running text or of a heading; undefined elsewhere, and in quotations. */
export function proseNear({ draft }: Subject, { block: placed, words, offset }: Place): Prose | undefined {
  if (!placed) return undefined;
  const { block, at } = placed;
  const to = at + block.text.length;
  if (block.kind !== 'heading' && !words) return undefined;
  return proseAt(draft, { from: Math.max(at, offset - NEAR), to: Math.min(to, offset + NEAR) });
}

/** What is written alone in bold on the cursor’s line, and the closing mark that it still needs; undefined where the line is nothing of the kind. */
export function boldLine(text: string, { before, after, line, offset }: Place): { readonly span: Span; readonly tail: string } | undefined {
  const opened = /^ {0,3}(?<mark>\*\*|__)(?<typed>\p{L}*(?: [\p{L}]*){0,3})$/u.exec(before)?.groups;
  const behind = /^(?<rest>\p{L}*(?: \p{L}+){0,3})(?<mark>\*\*|__)?[ \t]*$/u.exec(after)?.groups;
  if (!opened || !behind) return undefined;
  const above = /(?:^|\n)(?:[ \t]*| {0,3}#.*)\n$/.test(text.slice(Math.max(0, line.from - NEAR), line.from));
  const below = /^(?:\n[ \t]*)?(?:\n|$)/.test(text.slice(line.to, line.to + NEAR));
  if (!above || !below) return undefined;
  const span = { from: offset - opened['typed']!.length, to: offset + behind['rest']!.length };
  return { span, tail: behind['mark'] === undefined ? opened['mark']! : '' };
}

/** How much of the lines above and below is looked at. */
const NEAR = 300;

/** Letters directly around the cursor that belong to the word or name typed there, starting at `from`. */
export function typedSpan(text: string, from: number, offset: number, pattern: string): Span | undefined {
  const whole = new RegExp(`^(?:${pattern})`, 'iu').exec(text.slice(from, from + REACH));
  if (whole && from + whole[0].length >= offset) return { from, to: from + whole[0].length };
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(offset, offset + REACH))![0].length;
  // Nothing typed yet, and a word stands directly behind the cursor: it is not the one to replace.
  if (rest && from === offset) return undefined;
  return { from, to: offset + rest };
}

function blockAt(blocks: readonly PlacedBlock[], text: string, offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  const placed = blocks[low - 1];
  if (!placed) return undefined;
  const end = placed.at + placed.block.text.length;
  return end >= offset || isBlank(text, end, offset) ? placed : undefined;
}

/** Whether nothing but blanks of one line stands between the two offsets. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_LINE && /^[ \t]*$/.test(text.slice(from, to));
}

function wordsAt({ block, at }: PlacedBlock, text: string, offset: number): Words | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return undefined;
  const passage = block.passages.findLast(({ span }) => at + span.from <= offset);
  if (!passage || passage.quoted) return undefined;
  const end = at + passage.span.to;
  if (offset > end && !isBlank(text, end, offset)) return undefined;

  const { prose } = passage;
  const origin = (index: number) => at + prose.source(index, index).from;
  const cursor = prose.offset(offset - at);
  // Inside code, a comment or an address, or at the end of a comment that is not closed yet.
  if (
    prose.unseen.some(({ kind, span, written }) => at + span.from < offset && offset < at + span.to + Number(kind === 'comment' && !written.endsWith('>')))
  )
    return undefined;
  if (findMarks(prose.text.slice(0, cursor)).at(-1)?.role === 'opening') return undefined;
  const blank = offset > end && !prose.text.endsWith(' ') ? ' ' : '';
  const before = prose.text.slice(Math.max(0, cursor - REACH), cursor) + blank;
  // Code that is not closed yet; prose has already taken out what is.
  if (before.includes('`')) return undefined;
  return {
    before,
    after: prose.text.slice(cursor, cursor + REACH),
    back(length) {
      if (length === 0) return offset;
      const from = Math.min(origin(Math.max(0, cursor + blank.length - length)), offset);
      return text.slice(from, offset).includes('\n') ? undefined : from;
    },
  };
}

// Offsets to lines and columns, and back: the only place where the one becomes the other.

import type { Position, Range } from 'vscode-languageserver';
import type { Draft } from '../core/draft/draft';
import type { Span } from '../core/span';

/** A cache: where the lines of each draft begin. */
const starts = new WeakMap<Draft, readonly number[]>();

/** The LSP position of an offset. */
function toPosition(draft: Draft, offset: number): Position {
  const lines = lineStarts(draft);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - lines[low]! };
}

/** The LSP range of a span. */
export function toRange(draft: Draft, { from, to }: Span): Range {
  return { start: toPosition(draft, from), end: toPosition(draft, to) };
}

/** The offset of an LSP position; beyond the end of a line or of the text it is that end. */
export function toOffset(draft: Draft, { line, character }: Position): number {
  const lines = lineStarts(draft);
  if (line >= lines.length) return draft.text.length;
  const end = line + 1 < lines.length ? lines[line + 1]! - 1 : draft.text.length;
  return Math.min(lines[line]! + character, end);
}

/** The span of an LSP range. */
export function toSpan(draft: Draft, { start, end }: Range): Span {
  const from = toOffset(draft, start);
  return { from, to: Math.max(from, toOffset(draft, end)) };
}

function lineStarts(draft: Draft): readonly number[] {
  let lines = starts.get(draft) as number[] | undefined;
  if (lines) return lines;
  lines = [0];
  for (let at = draft.text.indexOf('\n'); at >= 0; at = draft.text.indexOf('\n', at + 1)) lines.push(at + 1);
  starts.set(draft, lines);
  return lines;
}

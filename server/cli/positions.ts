// Where an offset of a draft stands in its file: line and column, and the offset in the file’s own text.

import type { Edit } from '../core/draft/draft';

/** The ways from a draft’s offsets to its file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Positions {
  position(offset: number): { readonly line: number; readonly column: number };
  /** The words of a line, without its end. */
  lineText(line: number): string;
  /** The edits as one replacement in the file’s own text, its line ends and byte order mark included. */
  merge(edits: readonly Edit[]): { readonly range: [number, number]; readonly text: string };
}

/** The positions of a draft whose line ends are `\n`; `own` is the text of its file. */
export function createPositions(text: string, own: string): Positions {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  // Draft offsets of line ends that are two characters in the file.
  const double: number[] = [];
  if (own.length !== text.length) {
    for (let at = own.indexOf('\r\n'); at >= 0; at = own.indexOf('\r\n', at + 2)) double.push(at - double.length);
  }
  const ownOffset = (offset: number) => offset + countBelow(double, offset);
  const lineEnd = double.length ? '\r\n' : '\n';
  return {
    position(offset) {
      const line = countBelow(starts, offset + 1);
      return { line, column: offset - starts[line - 1]! + 1 };
    },
    lineText: (line) => text.slice(starts[line - 1], line < starts.length ? starts[line]! - 1 : undefined),
    merge(edits) {
      const inOrder = [...edits].sort((a, b) => a.span.from - b.span.from);
      const from = inOrder[0]!.span.from;
      const to = Math.max(...inOrder.map(({ span }) => span.to));
      let merged = '';
      let at = from;
      for (const { span, text: by } of inOrder) {
        merged += text.slice(at, span.from) + by;
        at = span.to;
      }
      return { range: [ownOffset(from), ownOffset(to)], text: merged.replaceAll('\n', lineEnd) };
    },
  };
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Block structure of Markdown, from @lezer/markdown, parsed again only where an edit reached.

import { TreeFragment } from '@lezer/common';
import type { ChangedRange, Input, Tree } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';

/** An edit of a text: the offsets it replaced, and how many now stand there. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

// Words are read lazily by `readProse`; without its inline half the parser does about half the work.
const INLINE = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];
const blockParser = parser.configure([{ remove: INLINE }, Table]);

/** The tree of `text`; what `before` already parsed and `changes` did not touch is taken over, as the same objects. */
export function parseMarkdown(text: string, before?: { tree: Tree; changes: readonly Change[] }): Tree {
  if (!before) return blockParser.parse(lines(text));
  const ranges = before.changes.map((change) => widen(change, before.tree.length, text));
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before.tree), ranges);
  return blockParser.parse(lines(text), fragments);
}

/**
 * The range a change touches as @lezer/markdown 1.8.1 must be told. A line of hyphens and pipes makes a table of the line
 * above, and ends the paragraph above that: so it begins a line earlier. And at the very start of the text it ends a letter
 * later, or a block whose indentation was deleted would be taken over.
 */
function widen({ from, to, length }: Change, lengthBefore: number, text: string): ChangedRange {
  const lineAbove = text.lastIndexOf('\n', text.lastIndexOf('\n', from - 1) - 1);
  const start = from === 0 ? 0 : Math.max(0, lineAbove);
  const more = start === 0 ? Math.min(1, lengthBefore - to, text.length - from - length) : 0;
  return { fromA: start, toA: to + more, fromB: start, toB: from + length + more };
}

// The parser’s work grows with the square of the depth of nesting; nobody writes a line forty lists or quotes deep.
const TOO_DEEP = /^(?:[ \t]{0,20}(?:[-*+>]|\d{1,9}[.)])){40}/;
const DELIMITER_WITH_TRAILING_BLANK = /^([ \t>|:-]*-[ \t>|:-]*)\|([ \t]+)$/;

/** `text` line by line, as the parser reads it. */
function lines(text: string): Input {
  return {
    length: text.length,
    lineChunks: true,
    chunk(from) {
      if (text[from] === '\n') return '\n';
      const end = text.indexOf('\n', from);
      const line = text.slice(from, end < 0 ? text.length : end);
      if (TOO_DEEP.test(line)) return `x${line.slice(1)}`;
      // @lezer/markdown 1.8.1 misses a table whose delimiter row ends in a blank: put the blank before the last pipe.
      return line.replace(DELIMITER_WITH_TRAILING_BLANK, '$1$2|');
    },
    read: (from, to) => text.slice(from, to),
  };
}

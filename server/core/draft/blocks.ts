// The top-level blocks of a draft. A block knows its text but not its place, so that an edit above leaves it as it was.

import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../span';
import { readProse } from './prose';
import type { Prose } from './prose';

/** What kinds of top-level block are told apart. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'table' | 'blockquote' | 'code' | 'comment' | 'rule' | 'other';

/** A run of words in a block: a heading, a paragraph, or the paragraph of a list item. Spans are offsets into the block. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly span: Span;
  readonly prose: Prose;
  /** Whether it stands in a blockquote. */
  readonly quoted: boolean;
}

/** A cell of a table, without the blanks around its words. */
export interface Cell {
  readonly span: Span;
  readonly prose: Prose;
}

/** A row of a table; `span` is the whole line. */
export interface Row {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

/** A top-level block of a draft. Equal text and kind make equal blocks; an edit elsewhere keeps the object. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The runs of words in it, in order; none for tables, code and comments. Read when first asked for. */
  readonly passages: readonly Passage[];
  /** The header row and the body rows of a table; none for any other kind. */
  readonly rows: readonly Row[];
}

const KINDS: Record<string, BlockKind> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  Table: 'table',
  Blockquote: 'blockquote',
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'comment',
  HorizontalRule: 'rule',
};

/** The block that `tree`, a top-level node of a Markdown tree, stands for. */
export function readBlock(tree: Tree, text: string): Block {
  const name = tree.type.name;
  const level = Number(/Heading(\d)$/.exec(name)?.[1] ?? 0);
  const kind = level ? 'heading' : (KINDS[name] ?? 'other');
  let passages: readonly Passage[] | undefined;
  let rows: readonly Row[] | undefined;
  return {
    kind,
    text,
    level,
    get passages() {
      return (passages ??= readPassages(tree, kind, text));
    },
    get rows() {
      return (rows ??= kind === 'table' ? readRows(tree, text) : []);
    },
  };
}

function readPassages(tree: Tree, kind: BlockKind, text: string): Passage[] {
  if (kind === 'heading') {
    const span = headingWords(text);
    return [{ kind, span, prose: readProse(text.slice(span.from, span.to), span.from), quoted: false }];
  }
  const passages: Passage[] = [];
  const visit = (node: SyntaxNode, inItem: boolean, quoted: boolean) => {
    if (node.name === 'Paragraph' || node.name === 'Task') {
      const span = { from: node.from, to: node.to };
      passages.push({ kind: inItem ? 'item' : 'paragraph', span, prose: readProse(text.slice(span.from, span.to), span.from), quoted });
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) {
      visit(child, inItem || node.name === 'ListItem', quoted || node.name === 'Blockquote');
    }
  };
  visit(tree.topNode, false, false);
  return passages;
}

/** The words of a heading without its number signs or the line drawn under it. */
function headingWords(text: string): Span {
  const atx = /^ {0,3}#{1,6}(?:[ \t]+|$)/.exec(text);
  const from = atx ? atx[0].length : text.length - text.trimStart().length;
  const line = atx ? text.replace(/(?:(?<=[ \t])#+)?[ \t]*$/, '') : text.replace(/\n[ \t>]*[=-]+[ \t]*$/, '');
  return { from, to: Math.max(from, line.trimEnd().length) };
}

function readRows(tree: Tree, text: string): Row[] {
  const rows: Row[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    rows.push({ span: { from: node.from, to: node.to }, cells: readCells(text, node.from, node.to) });
  }
  return rows;
}

/** The cells of one row. The parser leaves out cells without words, so the pipes are counted here. */
function readCells(text: string, from: number, to: number): Cell[] {
  const line = text.slice(from, to);
  const first = /^[ \t]*\|?/.exec(line)![0].length;
  const last = line.replace(/(?<!\\)\|[ \t]*$/, '').length;
  const cells: Cell[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && line[at] === '\\') at++;
    else if (at === last || line[at] === '|') {
      const words = line.slice(start, at);
      const begin = start + words.length - words.trimStart().length;
      const span = { from: from + Math.min(begin, at), to: from + Math.max(begin, start + words.trimEnd().length) };
      cells.push({ span, prose: readProse(text.slice(span.from, span.to), span.from) });
      start = at + 1;
    }
  }
  return cells;
}

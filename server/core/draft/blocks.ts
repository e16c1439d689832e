// The top-level blocks of a draft. A block knows its text but not its place, so that an edit above leaves it as it was.

import type { SyntaxNode, Tree } from '@lezer/common';
import { shift } from '../span';
import type { Span } from '../span';
import { endsLine, joinsWords, NO_RUNNING_TEXT } from './html';
import { plainLabel, referenceAt } from './links';
import { readProse } from './prose';
import type { Defined, Prose, Unseen, UnseenKind } from './prose';

/** What kinds of top-level block are told apart. A comment is anything that readers do not see, such as the definition of a link; a footnote is the text of one. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'table' | 'blockquote' | 'code' | 'comment' | 'footnote' | 'rule' | 'other';

/** A run of words in a block: a heading, a paragraph, or the paragraph of a list item. Spans are offsets into the block. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly span: Span;
  /** Its words; never empty but in a heading. */
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

/** A top-level block of a draft. Equal text, kind and definitions make equal blocks; an edit elsewhere keeps the object. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The runs of words in it, in order; none for tables, code and comments. Read when first asked for. */
  readonly passages: readonly Passage[];
  /** The header row and the body rows of a table; none for any other kind. */
  readonly rows: readonly Row[];
  /** What stands in it and is no word, in order. */
  readonly unseen: readonly Unseen[];
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
  LinkReference: 'comment',
  HorizontalRule: 'rule',
};
/** Blocks of which nothing is words. */
const WHOLE: Record<string, UnseenKind> = { FencedCode: 'code', CodeBlock: 'code', LinkReference: 'link' };
const HTML = /^(?:CommentBlock|HTMLBlock|ProcessingInstructionBlock)$/;
const FOOTNOTE = /^ {0,3}\[\^[^\s[\]]{1,100}\]:/;

/** The block that `tree`, a top-level node of a Markdown tree, stands for. `defined` knows the labels of the draft’s links. */
export function readBlock(tree: Tree, text: string, defined?: Defined): Block {
  const name = tree.type.name;
  const level = Number(/Heading(\d)$/.exec(name)?.[1] ?? 0);
  let read: Pick<Block, 'passages' | 'unseen'> | undefined;
  let rows: readonly Row[] | undefined;
  const table = () => (rows ??= name === 'Table' ? readRows(tree, text, defined) : []);
  const kind = (): BlockKind => {
    if (level) return 'heading';
    if (FOOTNOTE.test(text) && (name === 'Paragraph' || name === 'LinkReference')) return 'footnote';
    // “<!-- checked --> The force …” is all one block of HTML, but its words are a paragraph.
    if (!HTML.test(name)) return KINDS[name] ?? 'other';
    if (text.includes('>') && words().passages.length) return 'paragraph';
    return NO_RUNNING_TEXT.test(text) ? 'other' : 'comment';
  };
  const words = () => (read ??= readPassages(tree, level > 0, text, defined));
  const own = HTML.test(name) ? undefined : kind();
  return {
    get kind() {
      return own ?? kind();
    },
    text,
    level,
    get passages() {
      return words().passages;
    },
    get rows() {
      return table();
    },
    get unseen() {
      return name === 'Table' ? table().flatMap(({ cells }) => cells.flatMap(({ prose }) => prose.unseen)) : words().unseen;
    },
  };
}

/** Whether a block says nothing where it stands: a comment, a footnote, a picture. What is above it goes on below it. */
export function saysNothing({ kind, passages }: Block): boolean {
  return kind === 'comment' || kind === 'footnote' || (kind === 'paragraph' && !passages.length);
}

/** The labels that a block says where they lead. */
export function labelsDefined(tree: Tree, text: string): string[] {
  const labels: string[] = [];
  if (!text.includes(']:')) return labels;
  tree.iterate({
    enter({ name, from }) {
      const label = name === 'LinkReference' ? referenceAt(text, from)?.label : undefined;
      if (label && !label.startsWith('^')) labels.push(plainLabel(label));
    },
  });
  return labels;
}

function readPassages(tree: Tree, isHeading: boolean, text: string, defined: Defined | undefined): Pick<Block, 'passages' | 'unseen'> {
  const passages: Passage[] = [];
  const unseen: (readonly Unseen[])[] = [];
  const add = (kind: Passage['kind'], span: Span, quoted: boolean) => {
    const prose = readProse(text.slice(span.from, span.to), span.from, defined);
    unseen.push(prose.unseen);
    if (prose.text || kind === 'heading') passages.push({ kind, span, prose, quoted });
  };
  const addHtml = (kind: Passage['kind'], { from, to }: Span, quoted: boolean) => {
    const html = readProse(text.slice(from, to), from, defined);
    for (const span of runningText(html, text.slice(from, to), from)) {
      const prose = readProse(text.slice(span.from, span.to), span.from, defined);
      if (prose.text) passages.push({ kind, span, prose, quoted });
    }
    unseen.push(html.unseen);
  };
  const visit = (node: SyntaxNode, inItem: boolean, quoted: boolean) => {
    const { name, from, to } = node;
    const kind = inItem ? 'item' : 'paragraph';
    if (name === 'Paragraph' || name === 'Task' || (name === 'LinkReference' && FOOTNOTE.test(text.slice(from, from + 200)))) return add(kind, { from, to }, quoted);
    if (HTML.test(name)) return addHtml(kind, { from, to }, quoted);
    const whole = WHOLE[name];
    if (whole) return void unseen.push([{ kind: whole, span: { from, to }, written: text.slice(from, to) }]);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inItem || name === 'ListItem', quoted || name === 'Blockquote');
  };
  if (isHeading) add('heading', headingWords(text), false);
  else visit(tree.topNode, false, false);
  return { passages, unseen: unseen.flat() };
}

/** The paragraphs in raw HTML, which stands at `at`: what is between tags that are not within words, and behind a comment. */
function runningText({ unseen }: Prose, html: string, at: number): Span[] {
  if (NO_RUNNING_TEXT.test(html)) return [];
  const parting = unseen.filter(({ kind, written }) => kind === 'tag' && !joinsWords(written) && !endsLine(written)).map(({ span }) => shift(span, -at));
  const starts = [0, ...parting.map(({ to }) => to)];
  return starts.map((start, index) => {
    const words = html.slice(start, parting[index]?.from ?? html.length);
    const from = at + start + words.length - words.trimStart().length;
    return { from, to: from + words.trim().length };
  });
}

/** The words of a heading without its number signs or the line drawn under it. */
function headingWords(text: string): Span {
  const atx = /^ {0,3}#{1,6}(?:[ \t]+|$)/.exec(text);
  const from = atx ? atx[0].length : text.length - text.trimStart().length;
  const line = atx ? text.replace(/(?:(?<=[ \t])#+)?[ \t]*$/, '') : text.replace(/\n[ \t>]*[=-]+[ \t]*$/, '');
  return { from, to: Math.max(from, line.trimEnd().length) };
}

function readRows(tree: Tree, text: string, defined: Defined | undefined): Row[] {
  const rows: Row[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    rows.push({ span: { from: node.from, to: node.to }, cells: readCells(text, node.from, node.to, defined) });
  }
  return rows;
}

/** The cells of one row. The parser leaves out cells without words, so the pipes are counted here. */
function readCells(text: string, from: number, to: number, defined: Defined | undefined): Cell[] {
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
      cells.push({ span, prose: readProse(text.slice(span.from, span.to), span.from, defined) });
      start = at + 1;
    }
  }
  return cells;
}

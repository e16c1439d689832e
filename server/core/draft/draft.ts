// A draft: a Markdown file of the inspectorate’s, read once and then kept in step with its edits.

import type { Tree } from '@lezer/common';
import type { Span } from '../span';
import { labelsDefined, readBlock } from './blocks';
import type { Block } from './blocks';
import { labelsIn } from './links';
import { findFrontMatter, readFrontMatter } from './frontMatter';
import type { DraftKind, FrontMatter } from './frontMatter';
import { parseMarkdown } from './markdown';
import type { Change } from './markdown';

/** A block and the offset in the draft at which it starts. */
export interface PlacedBlock {
  readonly block: Block;
  readonly at: number;
}

/** A Markdown text, parsed. Values are never changed: an edit makes a new one that shares what stayed. */
export interface Draft {
  /** The text with every line end as one `\n`; all offsets count from its start. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** The top-level blocks below the front matter, in order. */
  readonly blocks: readonly PlacedBlock[];
  /** What the next edit can take over. Nobody else’s business. */
  readonly [RESUME]: { readonly tree: Tree; readonly known: Known };
}

const RESUME = Symbol('resume');

/** What was read of each top-level node. */
type Known = WeakMap<Tree, KnownBlock>;

interface KnownBlock {
  block: Block;
  /** The labels of links that it defines. */
  readonly defines: readonly string[];
  /** The labels that it may refer to, as far as anybody has asked. */
  mayUse?: ReadonlySet<string>;
  /** Those of them that the draft defined when the block was read. */
  uses: string;
}

/** The replacement of the text between two offsets by another. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Set where the edit is meant for what readers do not see: a comment that is taken out, the words of a picture. */
  readonly markup?: true;
}

/** The text after edits that do not overlap. Of several insertions at one place the first stays first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let copied = 0;
  for (const { span, text: by } of edits.toSorted((a, b) => a.span.from - b.span.from)) {
    result += text.slice(copied, span.from) + by;
    copied = span.to;
  }
  return result + text.slice(copied);
}

/** Every line end as one `\n`; offsets into the result are what drafts use. */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The draft that `text` is. Never throws: any text is a draft, however broken. */
export function parseDraft(text: string): Draft {
  const normal = normaliseLineEnds(text);
  const frontMatter = readFrontMatter(normal);
  return assemble(normal, frontMatter, parseMarkdown(normal.slice(frontMatter.span.to)), new WeakMap());
}

/** The draft after one edit. `edit.text` must have its line ends normalised already. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  const { from, to } = edit.span;
  const text = draft.text.slice(0, from) + edit.text + draft.text.slice(to);
  const { tree, known } = draft[RESUME];
  const start = draft.frontMatter.span.to;
  const end = findFrontMatter(text)?.span.to ?? 0;

  if (from >= start && end === start) {
    const change: Change = { from: from - start, to: to - start, length: edit.text.length };
    return assemble(text, draft.frontMatter, parseMarkdown(text.slice(start), { tree, changes: [change] }), known);
  }
  if (to <= start && text.length - end === draft.text.length - start) {
    return assemble(text, readFrontMatter(text), tree, known);
  }
  return parseDraft(text);
}

/** Whether it is a draft: its front matter, however broken, has a `framework:` line, or it was given a framework from outside. */
export function isDraft(draft: Pick<Draft, 'text' | 'frontMatter'>): boolean {
  return draft.frontMatter.values.framework !== undefined || /^\s*framework[ \t]*:/m.test(draft.text.slice(0, draft.frontMatter.span.to));
}

/** What kind of draft it is. One whose `kind:` cannot be read is held to what every kind must be, which is a release’s part. */
export function kindOf({ frontMatter: { values, places } }: Pick<Draft, 'frontMatter'>): DraftKind {
  return values.kind ?? (places.has('kind') ? 'press-release' : 'report');
}

/** The block at the offset or, between two that touch, both; none between blocks that do not. */
export function blocksAt({ blocks }: Draft, offset: number): PlacedBlock[] {
  return blocks.filter(({ block, at }) => at <= offset && offset <= at + block.text.length);
}

/** The blocks that share a letter with a span, in order. */
export function blocksIn({ blocks }: Pick<Draft, 'blocks'>, { from, to }: Span): PlacedBlock[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.at + blocks[middle]!.block.text.length <= from) low = middle + 1;
    else high = middle;
  }
  const found: PlacedBlock[] = [];
  for (let index = low; index < blocks.length && blocks[index]!.at < to; index++) found.push(blocks[index]!);
  return found;
}

function assemble(text: string, frontMatter: FrontMatter, tree: Tree, known: Known): Draft {
  const start = frontMatter.span.to;
  const nodes: { readonly node: Tree; readonly own: KnownBlock; readonly at: number }[] = [];
  const cursor = tree.cursor();
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const node = cursor.tree!;
    const at = start + cursor.from;
    let own = known.get(node);
    if (!own) {
      const written = text.slice(at, start + cursor.to);
      known.set(node, (own = { block: readBlock(node, written), defines: labelsDefined(node, written), uses: '' }));
    }
    nodes.push({ node, own, at });
  }
  const defined = new Set(nodes.flatMap(({ own }) => own.defines));
  for (const { node, own } of nodes) resolveLinks(node, own, defined);
  return { text, frontMatter, blocks: nodes.map(({ own, at }) => ({ block: own.block, at })), [RESUME]: { tree, known } };
}

/** Reads a block again if the draft now defines other labels of those that it refers to: “[date]” is a link or it is not. */
function resolveLinks(node: Tree, own: KnownBlock, defined: ReadonlySet<string>): void {
  const { text } = own.block;
  if (!own.uses && (!defined.size || !text.includes(']'))) return;
  own.mayUse ??= labelsIn(text);
  const used = [...own.mayUse].filter((label) => defined.has(label));
  const uses = used.join('\n');
  if (uses === own.uses) return;
  own.uses = uses;
  own.block = readBlock(node, text, (label) => used.includes(label));
}

// The runs of words in a block, whatever holds them, and which of their words are not the author’s own.

import type { Block } from '../draft/blocks';
import type { Prose } from '../draft/prose';
import { withoutQuotations } from './sentences';

/** Words of a passage or of a table’s cell. */
export interface Words {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly prose: Prose;
  /** Whether they stand in a blockquote. */
  readonly quoted: boolean;
  /** The prose with all that stands in double quotation marks blotted out, offsets unchanged. */
  readonly own: string;
}

const BLOT = '\uFFFC';

/** The runs of words in a block, in its order. */
export function wordsOf(block: Block): Words[] {
  const cells = block.rows.flatMap((row) => row.cells.map(({ prose }) => ({ kind: 'cell' as const, prose, quoted: false })));
  return [...block.passages, ...cells].map(({ kind, prose, quoted }) => ({ kind, prose, quoted, own: withoutQuotations(prose.text) }));
}

/** Whether the letter at `at` of the prose stands in quotation marks or in a blockquote. */
export function isQuoted({ own, quoted, prose }: Words, at: number): boolean {
  return quoted || (own[at] === BLOT && prose.text[at] !== BLOT);
}

const SINGLE_MARKS = /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L})){1,200}’(?!\p{L})/gu;
const ITALICS = /(?<![*_\w\\])([*_])(?![*_\s])([^*_\n]{1,200})\1(?![*_\w])/g;

/** The author’s own running words: titles in italics and words in single marks are blotted out as well. Nothing of a blockquote is left. */
export function runningWords({ prose, own, quoted }: Words, block: Block): string {
  if (quoted) return BLOT.repeat(own.length);
  const text = own.includes('‘') ? blot(own, own.matchAll(SINGLE_MARKS)) : own;
  const { from, to } = prose.source(0, prose.text.length);
  const titles: { index: number; 0: string }[] = [];
  let next = 0;
  for (const match of block.text.slice(from, to).matchAll(ITALICS)) {
    const title = match[2]!.replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ');
    const at = text.indexOf(title, next);
    // One word in italics is stressed; several are a title.
    if (at < 0 || !title.includes(' ')) continue;
    if (prose.source(at, at + 1).from === from + match.index + 1) titles.push({ index: at, 0: title });
    next = at + title.length;
  }
  return blot(text, titles);
}

/** The text with the matches blotted out. */
export function blot(text: string, matches: Iterable<{ readonly index: number; readonly 0: string }>): string {
  let result = '';
  let copied = 0;
  for (const match of matches) {
    result += text.slice(copied, match.index) + BLOT.repeat(match[0].length);
    copied = match.index + match[0].length;
  }
  return result + text.slice(copied);
}

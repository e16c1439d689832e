// The runs of words in a block, whatever holds them, and which of their words are not the author’s own.

import type { Block } from '../draft/blocks';
import { readProse } from '../draft/prose';
import type { Prose } from '../draft/prose';
import { withoutQuotations } from './sentences';

/** Words of a passage, of a table’s cell, or of a picture’s alternative text. */
export interface Words {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'picture';
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

/** The alternative texts of the pictures in a block. They are no running words, but somebody hears them. */
export function picturesOf(block: Block): Words[] {
  return block.unseen.flatMap(({ words }) => {
    const prose = words && readProse(block.text.slice(words.from, words.to), words.from);
    return prose?.text ? [{ kind: 'picture' as const, prose, quoted: false, own: prose.text }] : [];
  });
}

/** Whether the letter at `at` of the prose stands in quotation marks or in a blockquote. */
export function isQuoted({ own, quoted, prose }: Words, at: number): boolean {
  return quoted || (own[at] === BLOT && prose.text[at] !== BLOT);
}

const SINGLE_MARKS = /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L})){1,200}’(?!\p{L})/gu;
const LONGEST_TITLE = 200;

/** The author’s own running words: titles in italics and words in single marks are blotted out as well. Nothing of a blockquote is left. */
export function runningWords({ prose, own, quoted }: Words): string {
  if (quoted) return BLOT.repeat(own.length);
  const text = own.includes('‘') ? blot(own, own.matchAll(SINGLE_MARKS)) : own;
  // One word in italics is stressed; several are a title.
  const titles = prose.emphasis().flatMap(({ from, to, bold }) => {
    const title = text.slice(from, to);
    return !bold && title.length <= LONGEST_TITLE && title.includes(' ') ? [{ index: from, 0: title }] : [];
  });
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

// Quotation marks as they were typed: straight or curly, and turned the right way or the wrong one.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { findMarks } from './marks';
import type { Words } from '../words';

/** A double quotation mark, or a single one beside a grade; its span counts from the block’s start. */
export interface GlyphIn {
  readonly span: Span;
  readonly written: string;
  readonly sort: 'double' | 'single';
  readonly role: 'opening' | 'closing';
  readonly straight: boolean;
  /** Whether it is curly, and its place leaves no doubt that it is turned the wrong way. */
  readonly turned: boolean;
}

const BEFORE = /[\s([{]/;
const BEHIND = /[\s)\]}.,;:!?]/;
const LETTER = /[\p{L}\p{N}]/u;

/** The marks among some words. */
export function readGlyphs({ prose }: Words, lexicon: Lexicon): GlyphIn[] {
  const { text } = prose;
  const doubles = findMarks(text).map(({ at, glyph, role }) => glyphAt(at, glyph, role, 'double'));
  return /[‘’']/.test(text) ? [...doubles, ...singles()].sort((a, b) => a.span.from - b.span.from) : doubles;

  function glyphAt(at: number, written: string, role: GlyphIn['role'], sort: GlyphIn['sort']): GlyphIn {
    const wrong = (role === 'opening' ? '”’' : '“‘').includes(written);
    return { span: prose.source(at, at + 1), written, sort, role, straight: /["']/.test(written), turned: wrong && (sort === 'single' || isCertain(at, role)) };
  }

  /** Only a grade tells a pair of single marks from apostrophes. */
  function singles(): GlyphIn[] {
    const marked = [...text.matchAll(lexicon.pattern('(?<![\\p{L}\\p{N}])[‘’\']{grade}[‘’\'](?![\\p{L}\\p{N}])', 'giu'))];
    return marked.flatMap(({ index, 0: words }) => [
      glyphAt(index, words[0]!, 'opening', 'single'),
      glyphAt(index + words.length - 1, words.at(-1)!, 'closing', 'single'),
    ]);
  }

  /** Whether a blank on one side and a letter on the other show which way the mark must be turned. */
  function isCertain(at: number, role: GlyphIn['role']): boolean {
    const before = text[at - 1] ?? ' ';
    const behind = text[at + 1] ?? ' ';
    return role === 'opening' ? BEFORE.test(before) && LETTER.test(behind) : !BEFORE.test(before) && BEHIND.test(behind);
  }
}

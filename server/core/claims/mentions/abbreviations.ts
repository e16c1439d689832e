// The inspectorate’s abbreviation, as the draft writes it, and slips of it.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { distance } from '../../text/nearest';
import type { Words } from '../words';

/** The inspectorate’s abbreviation; its span counts from the block’s start. */
export interface AbbreviationIn {
  readonly span: Span;
  readonly written: string;
  /** Whether it stands in brackets behind the name, or the name in brackets behind it. */
  readonly introduces: boolean;
  /** Whether its letters are not quite right. */
  readonly wrong: boolean;
  /** Whether it is made of the first letters of other words that stand before it, and so is somebody else’s. */
  readonly isOthers: boolean;
}

const TOKEN = /(?<![\p{L}\p{N}@./_#-])\p{Lu}\p{L}{1,14}(?![\p{L}\p{N}@/_]|[.-]\p{L})/gu;
const MAY_BE = /[A-Z]{2}/;
/** In letters: a shorter one is a slip away from many others, but for behind the inspectorate’s name. */
const LONG_ENOUGH = 6;
const NEAR = 200;

/** The abbreviations among some words of the author’s. */
export function readAbbreviations({ prose, own, quoted }: Words, lexicon: Lexicon): AbbreviationIn[] {
  const { abbreviation, name } = lexicon.framework.inspectorate;
  if (quoted || !abbreviation || (abbreviation === abbreviation.toUpperCase() && !MAY_BE.test(own))) return [];
  return [...own.matchAll(TOKEN)].flatMap(({ 0: written, index: at }): AbbreviationIn[] => {
    const wrong = written !== abbreviation;
    if (wrong && !isSlip(written, abbreviation)) return [];
    const to = at + written.length;
    const before = own.slice(Math.max(0, at - NEAR), at);
    const isBehindName = before.toLowerCase().endsWith(`${name.toLowerCase()} (`);
    if (wrong && abbreviation.length < LONG_ENOUGH && !isBehindName) return [];
    const introduces = /\([“‘"']?$/.test(before) || own.slice(to, to + 2 + name.length).startsWith(` (${name.slice(0, 3)}`);
    const isOthers = wrong && !isBehindName && (initialsOf(before, written.length) === written || lexicon.pattern('^(?:{otherBody})$').test(written));
    return [{ span: prose.source(at, to), written, introduces, wrong, isOthers }];
  });
}

/** Whether a letter is missing, too many, wrong or small, or the letters stand in another order. A word such as “Ofsted” is nearer to others. */
function isSlip(written: string, abbreviation: string): boolean {
  if (abbreviation !== abbreviation.toUpperCase()) return distance(written.toLowerCase(), abbreviation.toLowerCase(), 1) === 1;
  if (Math.abs(written.length - abbreviation.length) > 1 || written.replace(/\p{Ll}+/gu, '').length * 2 <= written.length) return false;
  const plain = written.toUpperCase();
  const letters = distance(plain, abbreviation.toUpperCase(), 2);
  return letters <= 1 || (letters === 2 && [...plain].sort().join('') === [...abbreviation.toUpperCase()].sort().join(''));
}

/** The first letters of the last so many words with capitals before a bracket. */
function initialsOf(before: string, count: number): string {
  const words = before.endsWith('(') ? (before.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []) : [];
  return words.slice(-count).map((word) => word[0]!).join('');
}

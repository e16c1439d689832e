// How long a post is to social networks.

/** What a web address counts, however long it is. */
const ADDRESS = 23;
/** The full stop or comma behind an address is not part of it. */
const ADDRESSES = /\bhttps?:\/\/[^\s)\]]*[^\s)\].,;:!?]/g;

/**
 * The length of a post by the strictest count in use, that of X: a web address counts 23, a Latin, Greek, Cyrillic or
 * similar letter and common punctuation one, everything else two. Networks that count plain characters never count more
 * than this, but for web addresses of over 23. An emoji of several parts counts its parts here, so the figure is never too low.
 */
export function postLength(text: string): number {
  const addresses = text.match(ADDRESSES)?.length ?? 0;
  return [...text.normalize('NFC').replace(ADDRESSES, '')].reduce((sum, letter) => sum + weightOf(letter.codePointAt(0)!), addresses * ADDRESS);
}

/** The ranges of code points that count one. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

function weightOf(code: number): number {
  return LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}

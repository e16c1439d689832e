// What tags of raw HTML do to the words around them.

/** Elements that stand within words; between all others words stand apart. */
const WITHIN_WORDS = /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;
const NAME = /^<\/?([A-Za-z][A-Za-z0-9-]*)/;

const LONGEST_TAG = 400;

/** Where the tag ends that begins at `at`, whatever its attributes are; undefined where none does. */
export function tagEnd(raw: string, at: number): number | undefined {
  if (!/^<\/?[A-Za-z]/.test(raw.slice(at, at + 3))) return undefined;
  for (let end = at + 1; end < Math.min(raw.length, at + LONGEST_TAG); end++) {
    const sign = raw[end]!;
    if (sign === '>') return end + 1;
    if (sign === '<') return undefined;
    // A sign in quotation marks is part of a value.
    if (sign === '=' && /["']/.test(raw[end + 1] ?? '')) {
      const value = raw.slice(end + 2, at + LONGEST_TAG).indexOf(raw[end + 1]!);
      if (value >= 0) end += value + 2;
    }
  }
  return undefined;
}

/** Whether the words on both sides of a tag are one word. */
export function joinsWords(tag: string): boolean {
  return WITHIN_WORDS.test(NAME.exec(tag)?.[1] ?? '');
}

/** Whether the tag ends a line: `<br>`. */
export function endsLine(tag: string): boolean {
  return NAME.exec(tag)?.[1]?.toLowerCase() === 'br';
}

/** The elements whose words are no running text, or not of the page. */
export const NO_RUNNING_TEXT = /<(?:script|style|pre|textarea|table|t[rdh]|select|option|svg|math|head|title|iframe|template)\b|^<[!?](?!--)/i;

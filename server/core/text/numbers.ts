// Numbers as words and figures, to 99.

const UNITS = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((word, index): [string, number][] => [
    [word, 20 + index * 10],
    ...UNITS.slice(1, 10).map((unit, value): [string, number] => [`${word}-${unit}`, 21 + index * 10 + value]),
  ]),
  ['none', 0],
  ['zero', 0],
  ['both', 2],
]);

/** The number that `word` says (“two”, “11”, “twenty-one”, “none”, “both”); undefined where it says none. */
export function readNumber(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return VALUES.get(word.toLowerCase());
}

/** A number from 0 to 99 in words: `two`, `twenty-one`; 0 is `no`. */
function numberInWords(value: number): string {
  const unit = UNITS[value];
  if (unit !== undefined) return unit;
  return [...VALUES].find(([, each]) => each === value)?.[0] ?? String(value);
}

/** House style (DOMAIN §4): words to ten, figures from 11. */
export function houseNumber(value: number): string {
  return value <= 10 ? numberInWords(value) : String(value);
}

/** What is counted, by its two forms. */
export interface CountingNoun {
  readonly singular: string;
  readonly plural: string;
}

/** What most frameworks count. */
export const AREAS: CountingNoun = { singular: 'area', plural: 'areas' };
const CATEGORIES: CountingNoun = { singular: 'category', plural: 'categories' };

/** What a draft may call the areas of a framework: its own noun, and those everybody uses. */
export function countingNouns(own: CountingNoun): CountingNoun[] {
  return [own, AREAS, CATEGORIES];
}

/** “one area”, “two areas”, “no areas”. */
export function areasInWords(value: number, { singular, plural }: CountingNoun = AREAS): string {
  return `${houseNumber(value)} ${value === 1 ? singular : plural}`;
}

/** The noun that `written` is a form of, in the form that the number asks for: “area” for 1, “categories” for 2. */
export function nounLike(written: string, value: number, own: CountingNoun): string {
  const plain = written.toLowerCase().replace(/\s+/g, ' ');
  const { singular, plural } = countingNouns(own).find((each) => each.singular.toLowerCase() === plain || each.plural.toLowerCase() === plain) ?? own;
  return value === 1 ? singular : plural;
}

/**
 * The number as it would stand in the place of `written`: in figures for figures, in words for words, with a capital for
 * a capital; none without a noun behind it is “none”. Undefined where `written` is no number.
 */
export function numberLike(written: string, value: number, beforeNoun: boolean): string | undefined {
  if (readNumber(written.replace(/\s/g, '-')) === undefined) return undefined;
  if (/^\d/.test(written)) return String(value);
  const word = value === 0 && !beforeNoun ? 'none' : numberInWords(value);
  return /^\p{Lu}/u.test(written) ? capital(word) : word;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

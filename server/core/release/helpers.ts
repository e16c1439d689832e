// What a template may call besides Handlebars’ own `if`, `unless`, `each` and `with`.

import { dateInWords } from '../text/dates';
import { areasInWords, houseNumber } from '../text/numbers';
import type { CountingNoun } from '../text/numbers';
import { markStop } from './stops';
import { countsInWords, listInWords, lowerFirst, quotationInMarks, upperFirst } from './words';
import type { GradeCount } from './words';

/** The helpers by name. Each is given what the template wrote behind the name; a wrong kind of value is an Error. */
export type Helpers = Readonly<Record<string, (value: unknown, ...others: unknown[]) => string>>;

/** The helpers for a framework that calls its areas so. */
export const createHelpers = (noun?: CountingNoun): Helpers => ({
  /** `{{number 5}}` is “five”, `{{number 11}}` is “11”. */
  number: (value) => houseNumber(aNumber(value)),
  /** `{{areas 1}}` is “one area”, `{{areas 2}}` is “two areas”. */
  areas: (value) => areasInWords(aNumber(value), noun),
  /** `{{mark "good"}}` is “‘good’”. */
  mark: (value) => `‘${aText(value)}’`,
  /** `{{list items}}` is “a, b and c”. */
  list: (value) => listInWords(aList(value).map(aText)),
  /** `{{counts grades}}` is “‘good’ in one area and ‘adequate’ in two areas”. */
  counts: (value) => countsInWords(aList(value) as GradeCount[], noun),
  /** `{{date published}}` is “22 August 2025”. */
  date: (value) => dateInWords(aText(value)) ?? wrong('a date'),
  /** `{{weekday published}}` is “Friday 22 August 2025”. */
  weekday: (value) => dateInWords(aText(value), { weekday: true }) ?? wrong('a date'),
  /** `{{time embargo}}` is “00:01”. */
  time: (value) => /[T ](\d{2}:\d{2})/.exec(aText(value))?.[1] ?? wrong('a date and time'),
  /** `{{quotation paragraphs}}` puts a mark before every paragraph and one behind the last. */
  quotation: (value) => quotationInMarks(aList(value).map(aText)),
  /** `{{small "Promising practice"}}` is “promising practice”. */
  small: (value) => lowerFirst(aText(value)),
  /** `{{capital "the inspectorate"}}` is “The inspectorate”. */
  capital: (value) => upperFirst(aText(value)),
  /** `{{join "However," inspectorate.short}}` is “However, the inspectorate”. */
  join: (...words) => words.map(aText).join(' '),
  /** `{{pick @index "HMICFRS" "Inspectors"}}` is the first for index 0, the next for 1, and the last from there on. */
  pick: (index, ...choices) => aText(choices[Math.min(aNumber(index), choices.length - 1)]),
  /** `{{yaml body.name}}` is the words as front matter may hold them. */
  yaml: (value) => plainOrQuoted(aText(value)),
  /** `{{stop "published"}}` is a place to fill in, and `{{stop "published" "words"}}` one that holds words until then. Places of one name take the same words. */
  stop: (key, words = '') => markStop(aText(key), aText(words)),
  /** `{{link report}}` is a file name as a Markdown link may hold it. */
  link: (value) => encodeURI(aText(value)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')),
});

/** What the helpers are called. */
export const HELPER_NAMES: readonly string[] = Object.keys(createHelpers());

function aNumber(value: unknown): number {
  return typeof value === 'number' ? value : wrong('a number');
}

function aText(value: unknown): string {
  return typeof value === 'string' ? value : wrong('words');
}

function aList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : wrong('a list');
}

function wrong(wanted: string): never {
  throw new Error(wanted);
}

function plainOrQuoted(words: string): string {
  return /^[\p{L}\p{N}.][\p{L}\p{N} ./&’'_-]*$/u.test(words) ? words : JSON.stringify(words);
}

// Sentences of a passage, without what somebody else said, and without those that speak of another time or body.

import type { Prose } from '../draft/prose';
import type { Lexicon } from '../framework/lexicon';
import { abbreviationsOf } from '../framework/wording';
import { findMarks } from './quotations/marks';

/** A sentence of a passage; `at` is its offset in the passage’s prose. Words in quotation marks are blotted out. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

const BLOT = '\uFFFC';
const END = /[.!?]["”’')\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}\uFFFC])/gu;

/** The sentences of `prose`, without what is quoted; words in marks that are `spared` stay, without their marks. */
export function readSentences(prose: Prose, isSpared: (words: string) => boolean = () => false): Sentence[] {
  return splitSentences(withoutQuotations(prose.text, isSpared));
}

/** `text` with everything between double quotation marks blotted out, offsets unchanged. */
export function withoutQuotations(text: string, isSpared: (words: string) => boolean = () => false): string {
  const marks = findMarks(text);
  if (!marks.length) return text;
  let result = '';
  let copied = 0;
  let open = marks[0]!.role === 'closing' ? 0 : undefined;
  for (const mark of marks) {
    if (mark.role === 'opening') open ??= mark.at;
    else if (open !== undefined) {
      const words = text.slice(open + 1, mark.at);
      result += text.slice(copied, open) + (words.length < LONGEST_NAME && isSpared(words) ? ` ${words} ` : BLOT.repeat(mark.at + 1 - open));
      copied = mark.at + 1;
      open = undefined;
    }
  }
  return open === undefined ? result + text.slice(copied) : result + text.slice(copied, open) + BLOT.repeat(text.length - open);
}

/** In letters. */
const LONGEST_NAME = 150;

/** The sentences of a text, each with the blanks behind it. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(at, end), at });
    at = end;
  }
  if (at < text.length) sentences.push({ text: text.slice(at), at });
  return sentences;
}

const EARLIER = new RegExp(
  [
    '\\b(?:previous(?:ly)?|earlier|prior|last|former(?:ly)?|preceding|first)\\b(?=.{0,60}\\b(?:inspect|reports?|assess|judge?ments?|time|year|grad|rat))',
    '\\b(?:previously|compared (?:with|to)|since (?:our|the)|used to be|at the time|back then|in the past|had been|had (?:graded|rated|judged))\\b',
    '\\b(?:up|down|improv(?:ed?|ing)|declin(?:ed?|ing)|fall(?:en|ing)?|ris(?:en|ing)|moved|chang(?:ed|ing)) from\\b',
  ].join('|'),
  'i',
);
const YEAR = /\b(?:19|20)\d\d\b/g;
const YEARS = /\b((?:19|20)\d\d)\s?(?:[/–—\u2011-]|to)\s?((?:19|20)?\d\d)\b/g;

/** Whether a sentence or a title speaks of an earlier inspection; `published` is this one’s date, by which years are told. */
export function speaksOfEarlier(text: string, published: string | undefined, { framework }: Lexicon): boolean {
  if (EARLIER.test(text)) return true;
  const year = Number(published?.slice(0, 4));
  if (!year || text.search(YEAR) < 0) return false;
  const own = new Set([...framework.name.matchAll(YEARS)].map(rangeOf));
  // The years of the programme are this inspection’s; any other range is as old as its end.
  const plain = text.replace(YEARS, (...match) => (own.has(rangeOf(match)) ? '' : (lastYear(match) ?? match[0])));
  return [...plain.matchAll(YEAR)].some((match) => Number(match[0]) < year - 1);
}

/** The first and the last year of a range, by which its spellings are the same: “2023–25”, “2023/2025”. */
function rangeOf(match: readonly string[]): string {
  return `${match[1]} ${lastYear(match)}`;
}

function lastYear([, first = '', last = '']: readonly string[]): string | undefined {
  const end = last.length === 4 ? last : first.slice(0, 2) + last;
  return end > first ? end : undefined;
}

/** Whether a sentence speaks of another body. With case: “the Met” is a force, “the met target” is not. */
export function speaksOfOthers(sentence: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('{otherBody}', 'u').test(sentence);
}

const OTHER_INSPECTION = /\b(?:another|separate|different)\s(?:\S+\s){0,2}(?:inspection|programme|inspectorate)\b/i;
const ABBREVIATED = /\b(\p{Lu}{3,})\b(?:\s\S+){0,3}?\s(?:inspections?|assessments?|reports?|programmes?)\b/gu;

/** “In its PEEL inspection, …”: an inspection with a name that is not this one’s. */
export function isOfAnotherInspection(text: string, { framework }: Lexicon): boolean {
  if (OTHER_INSPECTION.test(text)) return true;
  const own = abbreviationsOf(framework);
  return [...text.matchAll(ABBREVIATED)].some(([, name]) => !own.includes(name!));
}

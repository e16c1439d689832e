// Words that only keep a place for others: “(insert date)”, “TBC”, “XX officers”. As this is an error, whatever may be meant is left alone.

import type { Block } from '../../draft/blocks';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { FULL_MONTHS } from '../../text/dates';
import { isBracketPlaceholder } from './bracketPlaceholders';
import { isQuoted } from '../words';
import type { Words } from '../words';

/** A placeholder, its span counted from the block’s start. */
export interface PlaceholderIn {
  readonly span: Span;
  readonly written: string;
  /** Whether it is the short form of the words before it, so that the draft uses it as one: “Tactical Briefing Centre (TBC)”. */
  readonly isShortForm: boolean;
}

/** The words around a form, whether they are quoted, and the words of the draft’s languages. */
interface Around {
  readonly before: string;
  readonly behind: string;
  readonly quoted: boolean;
  readonly lexicon: Lexicon;
}

/** A form of placeholder as a template of the lexicon’s patterns; `keeps` decides where the words around it matter. */
interface Form {
  readonly template: string;
  readonly flags?: string;
  keeps?(match: RegExpExecArray, around: Around): boolean;
}

const YEAR = '(?:YYYY|yyyy|YY|XXXX|xxxx|20XX|20xx|20YY|XX)';
const WORD = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const COUNTED = `^(?:%|\\s(?:(?:{words:monthForm})|${FULL_MONTHS})|\\s(?:{words:counted}))`;
const ROMAN_BEHIND = '^(?:\\s|-?\\s?)(?:{words:romanBehind})';
const DAY = '(?:DD?|dd?|X{1,2}|x{1,2}|Xx)';

const FORMS: readonly Form[] = [
  { template: '{words:marker}|(?:{words:markerLabel})(?=:)' },
  { template: '\\{\\{[^{}\\n]{0,200}\\}\\}|\\$\\{[^{}\\n]{1,100}\\}' },
  { template: '{words:loremIpsum}', flags: 'giu' },
  { template: `(?:{words:insertMark})(?:\\s\\p{Lu}{2,}){1,5}${END}` },
  { template: '{words:nameForm}' },
  { template: '(?<![^\\s([{“‘"\'£:])\\?{2,}(?![^\\s)\\]}”’"\',.;:%])', keeps: isQuestionable },
  { template: `${WORD}(?:(?:${DAY}|\\d{1,2})\\s)?(?:{words:monthForm})\\s(?:${YEAR}|(?<=[DdXx]\\s\\w{3,5}\\s)\\d{4})${END}` },
  { template: `${WORD}${DAY}\\s${FULL_MONTHS}(?:\\s(?:\\d{4}|${YEAR}))?${END}`, keeps: isDate },
  { template: `${WORD}${FULL_MONTHS}\\s(?:YYYY|yyyy|XXXX|20XX|20xx)${END}` },
  { template: '\\b(?:DD|dd)[/.-](?:MM|mm)[/.-](?:YYYY|yyyy|YY|yy)\\b', keeps: isFormOfDate },
  { template: `${WORD}(?:19|20)(?:XX|xx|\\dX|\\dx)${END}` },
  {
    template: `${WORD}[Xx](?=\\s?%|\\sper\\s?cent)|[£€][Xx]{1,4}(?:[,.]?[Xx]{3})?(?:m|bn|k)?${END}`,
    keeps: (match, { quoted }) => !quoted || match[0] !== 'x',
  },
  {
    template: '(?<![\\p{L}\\p{N}@_/.-])(?:\\d{1,4}[/.-])?(?:X{2,6}|x{2,6}|Xx{1,3})(?:[/.,-](?:X{2,4}|x{2,4}|\\d{2,4}))*(?![\\p{L}\\p{N}@_]|\\.\\p{L})',
    keeps: isNumberOfX,
  },
  { template: '\\[[Xx]\\](?=\\s\\p{Ll}|\\s?%)', keeps: (_, { before, quoted }) => !quoted && /[\p{L},]\s$/u.test(before) },
  { template: '^(?:[^:]{1,40}:\\s)?(?:(?:{words:objectMissing})\\s)?to be (?:{words:awaited})\\.?$', flags: 'giu' },
  { template: '\\[[^[\\]\\n]{1,240}\\]|\\([^()\\n]{1,120}\\)|\\{[^{}\\n]{1,120}\\}', keeps: isInBrackets },
];

/** The letters, signs and words without which there is no placeholder. */
const MAY_KEEP_A_PLACE =
  '[[{]|\\?\\?|x{2}|\\bx\\b|[£€]x|\\d\\dx' +
  '|{letters:marker}|{letters:markerLabel}|{letters:pastMarker}|{letters:insertMark}|{letters:loremIpsum}|{letters:nameForm}' +
  '|{letters:monthForm}|dd|\\bd\\s\\p{Lu}|yyyy|to be|(?:{letters:comesInRound})(?:\\)|$)|\\((?:please )?(?:{letters:adding})';
const NEAR = 60;

/** The placeholders among some words. */
export function readPlaceholders(words: Words, lexicon: Lexicon): PlaceholderIn[] {
  const { text } = words.prose;
  if (!lexicon.pattern(MAY_KEEP_A_PLACE).test(text)) return [];
  const found: { from: number; to: number }[] = [];
  for (const { template, flags = 'gu', keeps } of FORMS) {
    for (const match of text.matchAll(lexicon.pattern(template, flags))) {
      const from = match.index;
      const to = from + match[0].length;
      const before = text.slice(Math.max(0, from - NEAR), from);
      if (!keeps || keeps(match, { before, behind: text.slice(to, to + NEAR), quoted: isQuoted(words, from), lexicon })) found.push({ from, to });
    }
  }
  let end = 0;
  // Of those that overlap, the one that begins first and is the longest.
  const outermost = found.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from, to }) => from >= end && (end = to) > 0);
  return outermost.map(({ from, to }): PlaceholderIn => ({
    span: words.prose.source(from, to),
    written: text.slice(from, to),
    isShortForm: isShortForm(text.slice(Math.max(0, from - NEAR), to)),
  }));
}

const TAG = /^<\p{L}[^<>=/\n]{1,120}>$/u;

/** “<insert date>” looks like a tag of HTML and is none. */
export function readTagPlaceholders({ unseen }: Block, lexicon: Lexicon): PlaceholderIn[] {
  return unseen.flatMap(({ kind, span, written }) =>
    kind === 'tag' && TAG.test(written) && isBracketPlaceholder(written, false, lexicon) ? [{ span, written, isShortForm: false }] : [],
  );
}

/** A link’s words and a reference are no placeholders. */
function isInBrackets([written]: RegExpExecArray, { before, behind, quoted, lexicon }: Around): boolean {
  return !/^[[(]/.test(behind) && !(written.startsWith('[') && before.endsWith(']')) && isBracketPlaceholder(written, quoted, lexicon);
}

/** “DD/MM/YYYY” may be what the text is about, unless a date must stand there. */
function isFormOfDate(_: RegExpExecArray, { before, behind, quoted, lexicon }: Around): boolean {
  return !quoted && (isAlone(before, behind) || lexicon.pattern('(?:{words:dateFormBefore})\\s*:?\\s*$').test(before));
}

function isAlone(before: string, behind: string): boolean {
  return /^\W*$/.test(before) && /^\W*$/.test(behind);
}

/** Somebody’s message may end in question marks; a number that is not known yet stands before what is counted. */
function isQuestionable(match: RegExpExecArray, { before, behind, quoted, lexicon }: Around): boolean {
  const counts = /^(?:%|\s\p{Ll})/u.test(behind);
  if (!quoted) return counts || match[0].length > 2;
  return counts && match[0].length > 2 && (!/\p{L}\s$/u.test(before) || lexicon.pattern(NUMBER_FOLLOWS).test(before));
}

const DATE_FOLLOWS = '(?:{words:dateMustFollow})\\s$';

/** “X May 2025” may be somebody whose name is X, unless a date must stand there; “XX May” cannot. */
function isDate([written]: RegExpExecArray, { before, behind, lexicon }: Around): boolean {
  const hasYear = /\s(?:\d{4}|[XxYy]{2,4}|20\S\S)$/.test(written);
  if (/^\w{2}/.test(written)) return hasYear || !/^\s\p{L}/u.test(behind) || lexicon.pattern(DATE_FOLLOWS).test(before);
  return hasYear && (/(?:^|[(,:]\s?|day\s)$/.test(before) || lexicon.pattern(DATE_FOLLOWS).test(before));
}

const NUMBER_FOLLOWS = '(?:(?:{words:numberMustFollow})\\s|[£€([])$';

/** Capitals may be Roman numerals, small letters kisses or the pages of a preface. */
function isNumberOfX(match: RegExpExecArray, { before, behind, quoted, lexicon }: Around): boolean {
  const { pattern } = lexicon;
  if (pattern('(?:{words:romanBefore})\\s$', 'u').test(before) || pattern(ROMAN_BEHIND, 'u').test(behind)) return false;
  const isRepeated = /[Xx]{2}[/.,-]/.test(match[0]) || /[/.-][Xx]{2}/.test(match[0]);
  const counts = pattern(COUNTED, 'u').test(behind);
  if (/X{2}/.test(match[0])) {
    if (quoted && !counts && !isRepeated) return pattern(NUMBER_FOLLOWS).test(before);
    return !/[\p{L}\p{N})]\($/u.test(before) && (/\p{Ll}/u.test(before + behind) || isAlone(before, behind));
  }
  if (pattern('(?:{words:page})\\s$').test(before) || (before.endsWith('(') && behind.startsWith(')'))) return false;
  if (quoted) return counts;
  const isBeforeNoun = pattern('^\\s(?!{words:noNumberBefore})\\p{Ll}{2,}', 'u').test(behind);
  return counts || isRepeated || isBeforeNoun || /^[£€[]$/.test(before.slice(-1)) || isAlone(before, behind);
}

/** Whether the text ends in a bracket whose letters the words before it begin with: “Tactical Briefing Centre (TBC)”. */
function isShortForm(text: string): boolean {
  const letters = /\((\p{L}{3,6})\)?$/u.exec(text)?.[1];
  if (!letters) return false;
  const words = text.slice(0, text.lastIndexOf('(')).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return (
    words
      .slice(-letters.length)
      .map((word) => word[0]!.toUpperCase())
      .join('') === letters.toUpperCase()
  );
}

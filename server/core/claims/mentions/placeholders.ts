// Words that only keep a place for others: “(insert date)”, “TBC”, “XX officers”. As this is an error, whatever may be meant is left alone.

import type { Block } from '../../draft/blocks';
import type { Span } from '../../span';
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

/** A form of placeholder; `keeps` decides where the words around it matter. */
interface Form {
  readonly pattern: RegExp;
  keeps?(match: RegExpExecArray, before: string, behind: string, quoted: boolean): boolean;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:YYYY|yyyy|YY|XXXX|xxxx|20XX|20xx|20YY|XX)';
const WORD = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const COUNTED = `(?:%|\\sper\\s?cent|\\s(?:Month|${MONTH})|\\s(?:officers|staff|people|children|victims|forces|services|areas|cases|crimes|calls|incidents|times|days|weeks|months|years|hours|minutes)\\b)`;

const ROMAN = /\b(?:Part|Chapter|Article|Title|Volume|Vol\.?|Book|Act|Scene|Canto|Psalm|Cup|Bowl|Games|Olympiad|Legion|Appendix|Pope|King|Louis)\s$/;
const ROMAN_BEHIND = /^(?:\s(?:chromosomes?|century|Corps|Committee|Legion|Olympi)|-?\s?rated\b)/;

const DAY = '(?:DD?|dd?|X{1,2}|x{1,2}|Xx)';

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${WORD}(?:TBC|TBA|TBD|TODO|FIXME|T\\.B\\.[CAD]\\.?|tbc|tbd|tba|fixme|[Tt]o[Dd]o(?=:))${END}`, 'gu') },
  { pattern: /\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{1,100}\}/g },
  { pattern: /\blorem ipsum(?: dolor(?: sit(?: amet)?)?)?|\bdolor sit amet\b/gi },
  { pattern: new RegExp(`${WORD}INSERT(?:\\s\\p{Lu}{2,}){1,5}${END}`, 'gu') },
  { pattern: /\b(?:First ?name|Forename) (?:Surname|Last ?name|Last ?Name)\b/g },
  { pattern: /(?<![^\s([{“‘"'£:])\?{2,}(?![^\s)\]}”’"',.;:%])/g, keeps: isQuestionable },
  { pattern: new RegExp(`${WORD}(?:(?:${DAY}|\\d{1,2})\\s)?(?:Month|MONTH|MMMM?)\\s(?:${YEAR}|(?<=[DdXx]\\s\\w{3,5}\\s)\\d{4})${END}`, 'gu') },
  { pattern: new RegExp(`${WORD}${DAY}\\s${MONTH}(?:\\s(?:\\d{4}|${YEAR}))?${END}`, 'gu'), keeps: isDate },
  { pattern: new RegExp(`${WORD}${MONTH}\\s(?:YYYY|yyyy|XXXX|20XX|20xx)${END}`, 'gu') },
  { pattern: /\b(?:DD|dd)[/.-](?:MM|mm)[/.-](?:YYYY|yyyy|YY|yy)\b/g, keeps: isFormOfDate },
  { pattern: new RegExp(`${WORD}(?:19|20)(?:XX|xx|\\dX|\\dx)${END}`, 'gu') },
  {
    pattern: new RegExp(`${WORD}[Xx](?=\\s?%|\\sper\\s?cent)|[£€][Xx]{1,4}(?:[,.]?[Xx]{3})?(?:m|bn|k)?${END}`, 'gu'),
    keeps: (match, _before, _behind, quoted) => !quoted || match[0] !== 'x',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@_/.-])(?:\\d{1,4}[/.-])?(?:X{2,6}|x{2,6}|Xx{1,3})(?:[/.,-](?:X{2,4}|x{2,4}|\\d{2,4}))*(?![\\p{L}\\p{N}@_]|\\.\\p{L})`, 'gu',
    ),
    keeps: isNumberOfX,
  },
  { pattern: /\[[Xx]\](?=\s\p{Ll}|\s?%)/gu, keeps: (_, before, _behind, quoted) => !quoted && /[\p{L},]\s$/u.test(before) },
  { pattern: /^(?:[^:]{1,40}:\s)?(?:(?:date|name|figure|title|venue|time)\s)?to be (?:confirmed|announced|supplied)\.?$/gi },
  { pattern: /\[[^[\]\n]{1,240}\]|\([^()\n]{1,120}\)|\{[^{}\n]{1,120}\}/g, keeps: isInBrackets },
];

/** The letters, signs and words without which there is no placeholder. */
const MAY_KEEP_A_PLACE = new RegExp(
  [
    '[[{]|\\?\\?|x{2}|\\bx\\b|[£€]x|\\d\\dx|tb[acd]|t\\.b\\.|todo|fixme|insert|lorem|dolor|(?:first ?|fore)name',
    '\\b(?:month|mmm)|dd|\\bd\\s\\p{Lu}|yyyy|to be|to (?:follow|come)\\b|here\\)',
    '\\((?:please )?(?:add|enter|fill|check|confirm|replace|update|complete|provide|supply)',
  ].join('|'),
  'iu',
);
const NEAR = 60;

/** The placeholders among some words. */
export function readPlaceholders(words: Words): PlaceholderIn[] {
  const { text } = words.prose;
  if (!MAY_KEEP_A_PLACE.test(text)) return [];
  const found: { from: number; to: number }[] = [];
  for (const { pattern, keeps } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const before = text.slice(Math.max(0, from - NEAR), from);
      if (!keeps || keeps(match, before, text.slice(to, to + NEAR), isQuoted(words, from))) found.push({ from, to });
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
export function readTagPlaceholders({ unseen }: Block): PlaceholderIn[] {
  return unseen.flatMap(({ kind, span, written }) => (kind === 'tag' && TAG.test(written) && isBracketPlaceholder(written, false) ? [{ span, written, isShortForm: false }] : []));
}

/** A link’s words and a reference are no placeholders. */
function isInBrackets([written]: RegExpExecArray, before: string, behind: string, quoted: boolean): boolean {
  return !/^[[(]/.test(behind) && !(written.startsWith('[') && before.endsWith(']')) && isBracketPlaceholder(written, quoted);
}

/** “DD/MM/YYYY” may be what the text is about, unless a date must stand there. */
function isFormOfDate(_: RegExpExecArray, before: string, behind: string, quoted: boolean): boolean {
  return !quoted && (isAlone(before, behind) || /\b(?:on|by|from|until|before|after|date|due|published)\s*:?\s*$/i.test(before));
}

function isAlone(before: string, behind: string): boolean {
  return /^\W*$/.test(before) && /^\W*$/.test(behind);
}

/** Somebody’s message may end in question marks; a number that is not known yet stands before what is counted. */
function isQuestionable(match: RegExpExecArray, before: string, behind: string, quoted: boolean): boolean {
  const counts = /^(?:%|\s\p{Ll})/u.test(behind);
  if (!quoted) return counts || match[0].length > 2;
  return counts && match[0].length > 2 && (!/\p{L}\s$/u.test(before) || NUMBER_FOLLOWS.test(before));
}

const DATE_FOLLOWS = /\b(?:on|by|from|until|to|for|before|after|between|and|since|published)\s$/i;

/** “X May 2025” may be somebody whose name is X, unless a date must stand there; “XX May” cannot. */
function isDate([written]: RegExpExecArray, before: string, behind: string): boolean {
  const hasYear = /\s(?:\d{4}|[XxYy]{2,4}|20\S\S)$/.test(written);
  if (/^\w{2}/.test(written)) return hasYear || !/^\s\p{L}/u.test(behind) || DATE_FOLLOWS.test(before);
  return hasYear && (/(?:^|[(,:]\s?|day\s)$/.test(before) || DATE_FOLLOWS.test(before));
}

const NUMBER_FOLLOWS = /(?:\b(?:of|by|to|in|on|with|from|at|than|the|and|had|has|have|were|was|are|about|over|only|page|for|between|all|nearly|almost)\s|[£€([])$/i;

/** Capitals may be Roman numerals, small letters kisses or the pages of a preface. */
function isNumberOfX(match: RegExpExecArray, before: string, behind: string, quoted: boolean): boolean {
  if (ROMAN.test(before) || ROMAN_BEHIND.test(behind)) return false;
  const isRepeated = /[Xx]{2}[/.,-]/.test(match[0]) || /[/.-][Xx]{2}/.test(match[0]);
  const counts = new RegExp(`^${COUNTED}`, 'u').test(behind);
  if (/X{2}/.test(match[0])) {
    if (quoted && !counts && !isRepeated) return NUMBER_FOLLOWS.test(before);
    return !/[\p{L}\p{N})]\($/u.test(before) && (/\p{Ll}/u.test(before + behind) || isAlone(before, behind));
  }
  if (/(?:\bpages?|\bpp?\.)\s$/i.test(before) || (before.endsWith('(') && behind.startsWith(')'))) return false;
  if (quoted) return counts;
  return counts || isRepeated || /^\s(?!(?:and|or|in|to|at|on|for|is|was|are|were|by|from|of|the|with|as|but)\b)\p{Ll}{2,}/u.test(behind) || /^[£€[]$/.test(before.slice(-1)) || isAlone(before, behind);
}

/** Whether the text ends in a bracket whose letters the words before it begin with: “Tactical Briefing Centre (TBC)”. */
function isShortForm(text: string): boolean {
  const letters = /\((\p{L}{3,6})\)?$/u.exec(text)?.[1];
  if (!letters) return false;
  const words = text.slice(0, text.lastIndexOf('(')).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.slice(-letters.length).map((word) => word[0]!.toUpperCase()).join('') === letters.toUpperCase();
}

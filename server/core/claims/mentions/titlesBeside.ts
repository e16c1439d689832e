// A title of the inspectorate right before or behind a name: “His Majesty’s Inspector of Constabulary Michelle Skeer”.

import { wordsOfClass } from '../../framework/language';
import type { Language, WordClass } from '../../framework/language';
import type { Person } from '../../framework/registers';
import { CROWN, officesOf } from '../../framework/titles';
import { alternatives } from '../../text/patterns';

/** What titles are found by, compiled from the register of people and the words of the languages. */
export interface TitlePatterns {
  /** A title at the end of what stands before a name. */
  readonly before: RegExp;
  /** A title at the start of what stands behind a name. */
  readonly behind: RegExp;
  readonly onlyTitle: RegExp;
}

/** A title as found: `written`, from offset `from` of the text on. */
export interface FoundTitle {
  readonly written: string;
  readonly from: number;
}

/** Source of a pattern for the letters behind a name: “QPM”, “CBE, QPM”. */
export const LETTERS = '(?:,? (?!HM\\b)[A-Z]{2,5}(?![\\p{L}])){0,4}';

const BOUNDED = '(?<![\\p{L}\\p{N}])';
/** An office of an inspector that the register may not have: “Chief Inspector of Prisons”. */
const NAME = "(?!H(?:is|er|M)\\b)\\p{Lu}[\\p{L}’'-]{2,30}";
const OTHER_OFFICE = `Inspector(?![\\p{L}])(?: of (?:the )?${NAME}(?:,? (?:and |& )?(?:the )?${NAME}){0,5})?`;

/** The source of a pattern for the words of some classes in any of the languages. */
export function anyWord(languages: readonly Language[], ...names: WordClass[]): string {
  return alternatives(languages.flatMap((language) => names.flatMap((name) => wordsOfClass(language, name))));
}

/** Compiles the patterns for the titles of the register and others like them. */
export function compileTitles(people: readonly Person[], languages: readonly Language[]): TitlePatterns {
  const offices = officesOf(people);
  const known = alternatives([...offices, ...offices.map((office) => office.toLowerCase())]);
  const title = `(?<title>(?<crown>${CROWN} )?(?:(?<office>${known})|(?:${anyWord(languages, 'officeRank')} ){0,2}${OTHER_OFFICE}))`;
  return {
    before: new RegExp(`${BOUNDED}${title}(?: for [^,.:;]{1,60})?[,\uFFFC]? ?(?:${anyWord(languages, 'honorific')} )?$`, 'u'),
    behind: new RegExp(`^${LETTERS}(?: ?[,(–—\uFFFC-])? ?(?:${anyWord(languages, 'titleLink')} ){0,2}${title}(?!\\p{L})`, 'u'),
    onlyTitle: new RegExp(`^[\\s–—-]*${title}[\\s.]*$`, 'u'),
  };
}

/** In letters: more than any title. */
export const TITLE_REACH = 200;

/** The title in full beside the name between two offsets of `text`; none where there is none or only a rank of the police. */
export function titleBeside(text: string, from: number, to: number, { before, behind }: TitlePatterns): FoundTitle | undefined {
  const start = Math.max(0, from - TITLE_REACH);
  const lead = before.exec(text.slice(start, from));
  const found = lead ?? behind.exec(text.slice(to, to + TITLE_REACH));
  if (!found || !isOfficial(found)) return undefined;
  const written = found.groups!['title']!;
  return { written, from: lead ? start + lead.index : to + found[0].length - written.length };
}

/** Whether it is a title in full: “Inspector Marsh” and “Chief Inspector Marsh” are ranks of the police. */
export function isOfficial({ groups }: RegExpExecArray): boolean {
  return groups!['crown'] !== undefined || groups!['office'] !== undefined || groups!['title']!.includes(' of ');
}

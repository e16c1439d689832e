// People of the register with a title beside their name: “His Majesty’s Inspector of Constabulary Michelle Skeer”.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Person } from '../../framework/registers';
import { CROWN, officesOf } from '../../framework/titles';
import { shift } from '../../span';
import type { Span } from '../../span';
import { alternatives } from '../../text/patterns';
import { SPEAKING } from '../quotations/attributions';
import { outsideQuotations } from '../quotations/quotedSpans';
import type { Quotation, TitleClaim } from '../types';
import { wordsOf } from '../words';

/** A name, a title, or both, in a passage. One of them alone is the whole passage, and may be a line of a signature. */
export interface TitledIn {
  readonly person: Person | undefined;
  readonly title: { readonly span: Span; readonly written: string } | undefined;
  readonly speaks: boolean;
  readonly year: number | undefined;
}

/** Reads the titles beside names in a block; spans count from the block’s start. */
export interface TitleReader {
  (block: Block): TitledIn[];
}

/** A reader that knows the people of the register. */
export function createTitleReader(people: readonly Person[]): TitleReader {
  const patterns = compile(people);
  return (block) => wordsOf(block).flatMap(({ own, prose }) => readTitles(own, prose, patterns));
}

/** What a block says of people, and its offset in the draft. */
export interface PlacedTitles {
  readonly at: number;
  readonly claims: { readonly titles: readonly TitledIn[] };
}

/** The titles beside names, in the order of the draft; none that stands in a quotation. */
export function gatherTitles(placed: readonly PlacedTitles[], quotations: readonly Quotation[]): TitleClaim[] {
  const found: TitleClaim[] = [];
  let above: Partial<TitleClaim> = {}; // the paragraph above, where it is only a name or only a title
  for (const { at, claims: { titles } } of placed) {
    const alone = titles.length === 1 && !(titles[0]!.person && titles[0]!.title);
    for (const { person, title, ...rest } of titles) {
      const own = { ...(person && { person }), ...(title && { span: shift(title.span, at), written: title.written }) };
      const { person: who, span, written } = alone ? { ...above, ...own } : own;
      if (who && span && written) found.push({ person: who, span, written, ...rest });
      above = alone && !(who && span) ? own : {};
    }
    if (!titles.length) above = {};
  }
  return outsideQuotations(quotations, found);
}

interface Patterns {
  readonly names: RegExp;
  /** A title at the end of what stands before a name. */
  readonly before: RegExp;
  /** A title at the start of what stands behind a name. */
  readonly behind: RegExp;
  readonly onlyTitle: RegExp;
  readonly people: ReadonlyMap<string, Person>;
}

const BOUNDED = '(?<![\\p{L}\\p{N}])';
/** “QPM”, “CBE, QPM”. */
const LETTERS = '(?:,? (?!HM\\b)[A-Z]{2,5}(?![\\p{L}])){0,4}';
const STYLE = '(?:(?:Sir|Dame|Dr|Mrs?|Ms|Professor) )?';
/** An office of an inspector that the register may not have: “Chief Inspector of Prisons”. */
const NAME = "(?!H(?:is|er|M)\\b)\\p{Lu}[\\p{L}’'-]{2,30}";
const OTHER_OFFICE = `(?:(?:Deputy|Assistant|Acting|Lead|Senior|Chief) ){0,2}Inspector(?![\\p{L}])(?: of (?:the )?${NAME}(?:,? (?:and |& )?(?:the )?${NAME}){0,5})?`;

function compile(people: readonly Person[]): Patterns {
  const known = new Map(people.flatMap((person) => [person.name, ...person.variants].map((name): [string, Person] => [name.toLowerCase(), person])));
  const offices = officesOf(people);
  const names = alternatives([...known.keys()]);
  const title = `(?<title>(?<crown>${CROWN} )?(?:(?<office>${alternatives([...offices, ...offices.map((office) => office.toLowerCase())])})|${OTHER_OFFICE}))`;
  return {
    names: new RegExp(names, 'giu'),
    before: new RegExp(`${BOUNDED}${title}(?: for [^,.:;]{1,60})?[,\uFFFC]? ?${STYLE}$`, 'u'),
    behind: new RegExp(`^${LETTERS}(?: ?[,(–—\uFFFC-]| is| as)? ?(?:(?:the|our|who is) )?${title}(?!\\p{L})`, 'u'),
    onlyTitle: new RegExp(`^[\\s–—-]*${title}[\\s.]*$`, 'u'),
    people: known,
  };
}

/** In letters: more than any title. */
const REACH = 200;
/** “Sir ” or a dash before a name. */
const STYLED = 5;
const PAST_BEFORE = /\b(?:then|former(?:ly)?|previous(?:ly)?|late|retired|ex|outgoing)[ ,-][^.]{0,12}$/i;
const PAST_BEHIND = /^[,(]? ?(?:at the time|at that time|until|from (?:19|20)|between (?:19|20)|(?:19|20)\d\d)/i;
const NAME_ENDS = new RegExp(`^${LETTERS}[\\s,.]*$`, 'u');
const SAYS_BEHIND = new RegExp(`^${LETTERS}[,)]?(?: \\p{Ll}{1,20}){0,4}? (?:${SPEAKING})\\b[^.!?]{0,80}(?::|\\uFFFC|[“"]|$)`, 'u');
const SAYS_BEFORE = new RegExp(`\\uFFFC[ ,]*(?:${SPEAKING}) $`, 'u');
const YEAR = /\b(?:19|20)\d\d\b/g;

function readTitles(text: string, prose: Prose, { names, before, behind, onlyTitle, people }: Patterns): TitledIn[] {
  const found: TitledIn[] = [];
  for (const match of text.matchAll(names)) {
    const person = people.get(match[0].toLowerCase());
    if (!person) continue;
    const to = match.index + match[0].length;
    const start = Math.max(0, match.index - REACH);
    const lead = before.exec(text.slice(start, match.index));
    const follow = lead ? null : behind.exec(text.slice(to, to + REACH));
    const title = lead ?? follow;
    if (!title) {
      if (match.index <= STYLED && text.length < to + REACH && NAME_ENDS.test(text.slice(to))) found.push({ person, title: undefined, speaks: false, year: undefined });
      continue;
    }
    const written = title.groups!['title']!;
    if (!isOfficial(title)) continue;
    const from = lead ? start + lead.index : to + title[0].length - written.length;
    const end = from + written.length;
    const [first, last] = [Math.min(from, match.index), Math.max(end, to)];
    const [head, tail] = [text.slice(Math.max(0, first - REACH), first), text.slice(last, last + REACH)];
    if (PAST_BEFORE.test(head) || PAST_BEHIND.test(tail)) continue;
    found.push({ person, title: { span: prose.source(from, end), written }, speaks: SAYS_BEHIND.test(tail) || SAYS_BEFORE.test(head), year: earliestYear(head, tail) });
  }
  const alone = found.length || text.length > REACH ? null : onlyTitle.exec(text);
  if (!alone || !isOfficial(alone)) return found;
  const written = alone.groups!['title']!;
  const from = alone[0].indexOf(written);
  return [{ person: undefined, title: { span: prose.source(from, from + written.length), written }, speaks: false, year: undefined }];
}

/** Whether it is a title in full: “Inspector Marsh” and “Chief Inspector Marsh” are ranks of the police. */
function isOfficial({ groups }: RegExpExecArray): boolean {
  return groups!['crown'] !== undefined || groups!['office'] !== undefined || groups!['title']!.includes(' of ');
}

/** The earliest year that the sentence names: it may speak of that time. */
function earliestYear(head: string, tail: string): number | undefined {
  const start = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  const sentence = head.slice(start + 1) + tail.slice(0, /[.!?:\uFFFC]/.exec(tail)?.index);
  const years = [...sentence.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length ? Math.min(...years) : undefined;
}

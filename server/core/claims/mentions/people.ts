// People of the register with a title beside their name: “His Majesty’s Inspector of Constabulary Michelle Skeer”.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Language } from '../../framework/language';
import type { Person } from '../../framework/registers';
import { shift } from '../../span';
import type { Span } from '../../span';
import { alternatives } from '../../text/patterns';
import { outsideQuotations } from '../quotations/quotedSpans';
import type { Quotation, TitleClaim } from '../types';
import { wordsOf } from '../words';
import { anyWord, compileTitles, isOfficial, LETTERS, titleBeside, TITLE_REACH } from './titlesBeside';
import type { TitlePatterns } from './titlesBeside';

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

/** A reader that knows the people of the register, in drafts of the languages. */
export function createTitleReader(people: readonly Person[], languages: readonly Language[]): TitleReader {
  const patterns = compile(people, languages);
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
  for (const {
    at,
    claims: { titles },
  } of placed) {
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

interface Patterns extends TitlePatterns {
  readonly names: RegExp;
  readonly people: ReadonlyMap<string, Person>;
  readonly saysBehind: RegExp;
  readonly saysBefore: RegExp;
  readonly pastBefore: RegExp;
  readonly pastBehind: RegExp;
}

function compile(people: readonly Person[], languages: readonly Language[]): Patterns {
  const known = new Map(people.flatMap((person) => [person.name, ...person.variants].map((name): [string, Person] => [name.toLowerCase(), person])));
  const says = anyWord(languages, 'saying', 'speaking');
  return {
    ...compileTitles(people, languages),
    names: new RegExp(alternatives([...known.keys()]), 'giu'),
    people: known,
    saysBehind: new RegExp(`^${LETTERS}[,)]?(?: \\p{Ll}{1,20}){0,4}? ${says}[^.!?]{0,80}(?::|\\uFFFC|[“"]|$)`, 'u'),
    saysBefore: new RegExp(`\\uFFFC[ ,]*${says} $`, 'u'),
    pastBefore: new RegExp(`${anyWord(languages, 'pastHolder')}[ ,-][^.]{0,12}$`, 'iu'),
    pastBehind: new RegExp(`^[,(]? ?(?:${anyWord(languages, 'pastSpan')}|(?:${anyWord(languages, 'from')} )?(?:19|20)\\d\\d)`, 'iu'),
  };
}

/** “Sir ” or a dash before a name. */
const STYLED = 5;
const NAME_ENDS = new RegExp(`^${LETTERS}[\\s,.]*$`, 'u');
const YEAR = /\b(?:19|20)\d\d\b/g;

function readTitles(text: string, prose: Prose, patterns: Patterns): TitledIn[] {
  const found: TitledIn[] = [];
  for (const match of text.matchAll(patterns.names)) {
    const person = patterns.people.get(match[0].toLowerCase());
    if (!person) continue;
    const to = match.index + match[0].length;
    const title = titleBeside(text, match.index, to, patterns);
    if (!title) {
      if (match.index <= STYLED && text.length < to + TITLE_REACH && NAME_ENDS.test(text.slice(to)))
        found.push({ person, title: undefined, speaks: false, year: undefined });
      continue;
    }
    const { written, from } = title;
    const end = from + written.length;
    const [first, last] = [Math.min(from, match.index), Math.max(end, to)];
    const [head, tail] = [text.slice(Math.max(0, first - TITLE_REACH), first), text.slice(last, last + TITLE_REACH)];
    if (patterns.pastBefore.test(head) || patterns.pastBehind.test(tail)) continue;
    found.push({
      person,
      title: { span: prose.source(from, end), written },
      speaks: patterns.saysBehind.test(tail) || patterns.saysBefore.test(head),
      year: earliestYear(head, tail),
    });
  }
  const alone = found.length || text.length > TITLE_REACH ? null : patterns.onlyTitle.exec(text);
  if (!alone || !isOfficial(alone)) return found;
  const written = alone.groups!['title']!;
  const from = alone[0].indexOf(written);
  return [{ person: undefined, title: { span: prose.source(from, from + written.length), written }, speaks: false, year: undefined }];
}

/** The earliest year that the sentence names: it may speak of that time. */
function earliestYear(head: string, tail: string): number | undefined {
  const start = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  const sentence = head.slice(start + 1) + tail.slice(0, /[.!?:\uFFFC]/.exec(tail)?.index);
  const years = [...sentence.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length ? Math.min(...years) : undefined;
}

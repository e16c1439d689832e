// The quotation for the press, as the report gives it.

import type { Quotation, Section } from '../claims/types';
import { dateInWords } from '../text/dates';
import type { Subject } from '../rules/rule';
import { contains } from '../span';

/** Somebody’s words for the press, without quotation marks around them. */
export interface Speech {
  /** The line that says who speaks, up to and with its colon; null where the report does not say. */
  readonly attribution: string | null;
  readonly paragraphs: readonly string[];
}

/** The quotations in the report’s section for the press, word for word; none where there is no such section or nothing in it. */
export function pressQuotations(subject: Subject): Speech[] {
  const section = quotationSection(subject);
  if (!section) return [];
  const inMarks = subject.claims.quotations.filter(({ paragraphs: [first] }) => first && contains(section.span, first.span));
  return inMarks.length ? inMarks.map((quotation) => speechOf(quotation, subject)) : withoutMarks(section, subject);
}

/** The report’s section for the press. */
export function quotationSection({ claims }: Subject): Section | undefined {
  return claims.sections.find((section) => section.kind === 'quotation');
}

/** In letters; an attribution that is longer has swallowed something else. */
const LONGEST_LINE = 400;

function speechOf({ paragraphs, attribution }: Quotation, subject: Subject): Speech {
  const { text } = subject.draft;
  return {
    attribution: attribution && attribution.span.to - attribution.span.from <= LONGEST_LINE ? line(text.slice(attribution.span.from, attribution.span.to)) : fromFrontMatter(subject),
    paragraphs: paragraphs.map(({ words }) => flow(text.slice(words.from, words.to))),
  };
}

/** A section that has the words but no marks: a line that ends in a colon, and the paragraphs or the blockquote below it. */
function withoutMarks(section: Section, subject: Subject): Speech[] {
  const { draft } = subject;
  const passages = draft.blocks
    .filter(({ at, block }) => at >= section.line.to && at < section.span.to && (block.kind === 'paragraph' || block.kind === 'blockquote'))
    .flatMap(({ block, at }) => block.passages.map(({ span }) => flow(draft.text.slice(at + span.from, at + span.to).replace(/\n[ \t]*>/g, '\n'))));
  const [first, ...others] = passages;
  if (first?.endsWith(':') && first.length <= LONGEST_LINE) return others.length ? [{ attribution: line(first), paragraphs: others }] : [];
  return passages.length ? [{ attribution: fromFrontMatter(subject), paragraphs: passages }] : [];
}

/** “<title> <name> said:” for the inspector of the front matter, with the title held at the draft’s date. */
function fromFrontMatter({ draft, reference }: Subject): string | null {
  const { inspector, published } = draft.frontMatter.values;
  const person = reference.people.find(({ name, variants }) => inspector !== undefined && [name, ...variants].includes(inspector));
  if (!person || !published || !dateInWords(published)) return null;
  const held = person.titles.find(({ from, to }) => (from === undefined || from <= published) && (to === undefined || published.slice(0, to.length) <= to));
  return held ? `${held.title} ${inspector} said:` : null;
}

/** An attribution as a line of its own: what stood behind the quotation or between commas still ends in a colon. */
function line(words: string): string {
  return `${flow(words).replace(/^[–—-]+\s*/, '').replace(/[\s,.:;]+$/, '')}:`;
}

/** The words on one line, with single blanks. */
function flow(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

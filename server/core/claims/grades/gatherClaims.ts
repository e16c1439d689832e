// Gathers the grades and counts of the blocks, in the order of the draft: each with its place and the section it stands in.

import { saysNothing } from '../../draft/blocks';
import type { Block } from '../../draft/blocks';
import type { Area } from '../../framework/schema';
import { shift } from '../../span';
import type { Span } from '../../span';
import type { BlockClaims, GradeIn, PassageClaims, SentenceClaims } from './blockClaims';
import type { CountIn } from '../counts/countForms';
import { areaSection } from '../sections';
import { readTallies } from '../counts/tallies';
import type { CountedSentence } from '../counts/tallies';
import type { Claims, CountClaim, GradeClaim, GradeSource, Quotation, Section, TableRow } from '../types';

/** A block’s claims and the offset at which it starts. */
export interface PlacedClaims {
  readonly block: Block;
  readonly at: number;
  readonly claims: BlockClaims;
}

/** Where areas were counted last: what counts are held to speak of when they do not say so themselves. */
interface Mention {
  readonly passage: number;
  readonly sentence: number;
}

/** More than any tally spans, so that no tally crosses a heading. */
const HEADING_GAP = 100;

/** The grades and counts of the blocks; what stands in a quotation is not the author’s and left out. */
export function gatherClaims(
  placed: readonly PlacedClaims[],
  sections: readonly Section[],
  quotations: readonly Quotation[],
): Pick<Claims, 'tables' | 'grades' | 'tallies' | 'totals'> {
  const grades: GradeClaim[] = [];
  const tables: { span: Span; rows: TableRow[] }[] = [];
  const counted: CountedSentence[] = [];
  const isQuoted = quotationFinder(quotations);
  let section: Section | undefined;
  let nextSection = 0;
  let leadIn = false;
  let mention: Mention | undefined;
  let number = 0;
  for (const { block, at, claims } of placed) {
    if (claims.heading) {
      section = sections[nextSection++];
      number += HEADING_GAP;
      leadIn = false;
      if (claims.heading.grade) grades.push(gradeClaim('heading', section?.named?.area, claims.heading.grade, at, section));
    }
    if (claims.rows.length) {
      const rows = claims.rows.map((row): TableRow => {
        const grade = gradeClaim('table', row.named?.area, row.grade, at, section);
        return { span: shift(row.name, at), written: row.written, named: row.named, grade };
      });
      tables.push({ span: { from: at, to: at + block.text.length }, rows });
      grades.push(...rows.map((row) => row.grade));
    }
    for (const passage of claims.passages) {
      // A footnote stands elsewhere for readers: no count goes on from it, or is parted by it.
      const own = block.kind === 'footnote' ? -at : ++number;
      const { prose } = passage.passage;
      const isItem = passage.passage.kind === 'item';
      if (!isQuoted(shift(prose.source(0, prose.text.length), at))) {
        for (const line of gradeLines(passage, at, section)) grades.push(line);
        for (const sentence of passage.pair ? [] : passage.sentences) {
          const { counts } = sentence;
          const isCount = !counts.needsMention || (leadIn && isItem) || isNext(own, sentence.index, mention);
          const items: readonly CountIn[] = isCount ? counts.items : [];
          grades.push(...sentenceGrades(sentence, items, passage, at, section));
          if (!items.length && !counts.totals.length) {
            if (counts.partial) counted.push({ passage: own, items: [], totals: [], partial: true });
            continue;
          }
          mention = { passage: own, sentence: sentence.index };
          const place = placer(sentence, passage, at);
          const totals = counts.totals.map((total) => ({ ...total, span: place(total.span), noun: place(total.noun) }));
          counted.push({ passage: own, items: items.map((item) => countClaim(item, sentence, passage, at)), totals, partial: counts.partial });
        }
      }
      if (!isItem && block.kind !== 'footnote') leadIn = passage.leadsIn;
    }
    if (!claims.passages.length && !saysNothing(block)) leadIn = false;
  }
  return { tables, grades, tallies: readTallies(counted), totals: counted.flatMap(({ totals }) => totals) };
}

/** Whether a sentence follows the mention, or opens the passage after it. */
function isNext(passage: number, sentence: number, mention: Mention | undefined): boolean {
  if (!mention) return false;
  return passage === mention.passage ? sentence === mention.sentence + 1 : passage === mention.passage + 1 && sentence === 0;
}

/** Finds whether a passage lies within a quotation. Must be asked in the order of the draft. */
function quotationFinder(quotations: readonly Quotation[]): (span: Span) => boolean {
  const quoted = quotations.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
  let next = 0;
  return ({ from, to }) => {
    while (next < quoted.length && quoted[next]!.to < to - 1) next++;
    const words = quoted[next];
    return words !== undefined && words.from <= from + 1 && to - 1 <= words.to;
  };
}

/** The grades that a passage gives as a line of its own: “Grade: adequate”, “Working with partners: good”. */
function gradeLines({ lines, pair }: PassageClaims, at: number, section: Section | undefined): GradeClaim[] {
  if (!pair && !lines.length) return [];
  const area = areaSection(section);
  // A grade standing alone is a grade line only in an area’s own section, not below its sub-headings; “Grade: good” under any heading speaks of that heading.
  const claims = lines
    .filter((line) => !line.bare || (area && (area === section || section?.kind)))
    .map((line) => gradeClaim('line', area?.named?.area, line, at, section));
  return pair ? [...claims, gradeClaim('line', pair.area, pair, at, section)] : claims;
}

/** The grades that a sentence gives to areas it names. */
function sentenceGrades(sentence: SentenceClaims, items: readonly CountIn[], passage: PassageClaims, at: number, section: Section | undefined): GradeClaim[] {
  const place = placer(sentence, passage, at);
  const grade = (source: GradeSource, area: Area, { reading, grade: span }: Pick<CountIn, 'reading' | 'grade'>): GradeClaim => ({
    source, area, reading, span: place(span), written: writtenIn(sentence, passage, span), section,
  });
  const stated = sentence.statements.flatMap((statement) => statement.areas.map((area) => grade('statement', area, statement)));
  const counted = items
    .filter((item) => !sentence.statements.some((statement) => statement.grade.to === item.grade.to))
    .flatMap((item) => item.areas.map(({ area }) => grade('count', area, item)));
  return [...stated, ...counted];
}

function countClaim(item: CountIn, sentence: SentenceClaims, passage: PassageClaims, at: number): CountClaim {
  const place = placer(sentence, passage, at);
  return {
    reading: item.reading,
    gradeSpan: place(item.grade),
    written: writtenIn(sentence, passage, item.grade),
    marked: item.marked,
    opensSentence: item.opensSentence,
    amount: item.amount,
    span: place(item.span),
    noun: item.noun && place(item.noun),
    areas: item.areas.map(({ area, span }) => ({ area, span: place(span) })),
  };
}

function gradeClaim(source: GradeSource, area: Area | undefined, grade: GradeIn, at: number, section: Section | undefined): GradeClaim {
  return { source, area, reading: grade.reading, span: shift(grade.span, at), written: grade.written, section };
}

/** Turns spans of a sentence into spans of the draft. */
function placer(sentence: SentenceClaims, { passage }: PassageClaims, at: number): (span: Span) => Span {
  return ({ from, to }) => shift(passage.prose.source(sentence.at + from, sentence.at + to), at);
}

function writtenIn(sentence: SentenceClaims, { passage }: PassageClaims, { from, to }: Span): string {
  return passage.prose.text.slice(sentence.at + from, sentence.at + to);
}

// Gathers the grades and counts of the blocks, in the order of the draft: each with its place and the section it stands in.

import { saysNothing } from '../../draft/blocks';
import type { Block } from '../../draft/blocks';
import type { Area } from '../../framework/schema';
import { shift } from '../../span';
import type { Span } from '../../span';
import type { Counted, Graded, Proposition, Total, Unread } from '../../reading';
import type { BlockClaims, PassageClaims } from './blockClaims';
import { countClaim, placer, rowClaim, writtenIn } from './countClaims';
import type { GradeIn } from './gradeIn';
import type { SentenceReading } from '../passageReadings';
import { areaSection } from '../sections';
import { whySetAside } from '../setAside';
import { readTallies } from '../counts/tallies';
import type { CountedSentence } from '../counts/tallies';
import type { Claims, GradeClaim, GradeSource, Quotation, Section, SetAside, SetClaim, TableRow } from '../types';

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
): Pick<Claims, 'tables' | 'grades' | 'sets' | 'tallies' | 'totals' | 'setAside'> {
  const grades: GradeClaim[] = [];
  const tables: { span: Span; rows: TableRow[] }[] = [];
  const counted: CountedSentence[] = [];
  const setAside: SetAside[] = [];
  const sets: SetClaim[] = [];
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
    if (claims.countRows.length) {
      counted.push({ passage: ++number, items: claims.countRows.map((row) => rowClaim(row, at)), totals: [], partial: false });
    }
    for (const passage of claims.passages) {
      // A footnote stands elsewhere for readers: no count goes on from it, or is parted by it.
      const own = block.kind === 'footnote' ? -at : ++number;
      const { prose } = passage.passage;
      const isItem = passage.passage.kind === 'item';
      if (!isQuoted(shift(prose.source(0, prose.text.length), at))) {
        for (const line of gradeLines(passage, at, section)) grades.push(line);
        for (const sentence of passage.pair ? [] : passage.sentences) {
          const place = placer(sentence, passage, at);
          const ours = sentence.propositions.filter((each) => each.standing === 'ours' && !(each.kind === 'graded' && each.needsLeadIn && !(leadIn && isItem)));
          for (const each of sentence.propositions)
            if (isSetAside(each))
              setAside.push({ kind: each.kind, span: place(each.kind === 'graded' ? each.grade : each.span), why: whySetAside(each.standing) });
          const counts = ours.filter((each): each is Counted => each.kind === 'counted');
          const needsMention = counts.length > 0 && counts.every((each) => each.needsMention);
          const isCount = !needsMention || (leadIn && isItem) || isNext(own, sentence.index, mention);
          const named = ours.filter(
            (each): each is Graded => each.kind === 'graded' && each.behind && each.complete && each.grades.length === 1 && each.areas.length > 0,
          );
          const countsNames = counts.length > 0 || (leadIn && isItem) || isNext(own, sentence.index, mention);
          const items = isCount ? [...counts, ...(countsNames ? named.map(asCount) : [])].sort((a, b) => a.grade.from - b.grade.from) : [];
          // A grade line says it already.
          for (const each of ours)
            if (each.kind === 'graded' && !(each.thisArea && passage.lines.length)) grades.push(...statements(each, sentence, passage, at, section));
          for (const each of ours)
            if (each.kind === 'graded' && (each.byOthers || each.grades.length > 1))
              sets.push(...each.areas.map(({ area }) => ({ area, grades: each.grades, span: place(each.grade) })));
          for (const item of items) grades.push(...namedCounts(item, ours, sentence, passage, at, section));
          const totals = ours.flatMap((each) =>
            each.kind === 'total'
              ? [{ value: each.value, atLeast: each.atLeast, inspected: each.inspected, isWhole: each.isWhole, span: place(each.span), noun: place(each.noun) }]
              : [],
          );
          const partial = sentence.looseGrade || sentence.propositions.some(isOpenCount);
          if (!items.length && !totals.length) {
            if (partial) counted.push({ passage: own, items: [], totals: [], partial: true });
            continue;
          }
          mention = { passage: own, sentence: sentence.index };
          counted.push({ passage: own, items: items.map((item) => countClaim(item, sentence, passage, at)), totals, partial });
        }
      }
      if (!isItem && block.kind !== 'footnote') leadIn = passage.leadsIn;
    }
    if (!claims.passages.length && !saysNothing(block)) leadIn = false;
  }
  return { tables, grades, sets, tallies: readTallies(counted), totals: counted.flatMap(({ totals }) => totals), setAside };
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

/** Whether it counts areas so that nobody can say which: not read, or said of something that is not known. */
function isOpenCount(each: Proposition): boolean {
  return each.kind === 'unread' ? each.standing === 'ours' && each.counts === 'areas' : each.kind === 'counted' && each.standing === 'foreign';
}

/** Whether a proposition about areas is kept only as something that nothing is held against. */
function isSetAside(each: Proposition): each is Graded | Counted | Total | Unread {
  if (each.kind === 'found') return false;
  return each.kind === 'unread' ? each.counts === 'areas' : each.standing !== 'ours' && !(each.kind === 'graded' && !each.areas.length);
}

/** The grades that a sentence gives to areas it names, or to the area in whose section it stands. */
function statements(said: Graded, sentence: SentenceReading, passage: PassageClaims, at: number, section: Section | undefined): GradeClaim[] {
  // “Adequate or better” is no grade that a place could have.
  if (said.byOthers || said.grades.length > 1) return [];
  const here = said.thisArea ? areaSection(section)?.named?.area : undefined;
  const named = said.areas.map(({ area }) => area);
  // In another area’s section nobody can say which of the two “this area” is.
  if (here && named.some((area) => area !== here)) return [];
  const areas = here ? [here] : named;
  // Whatever opens its sentence has a capital.
  const isCapital = said.opensSentence && said.reading.kind === 'grade' && said.reading.form === 'capital';
  const reading: Graded['reading'] = isCapital && said.reading.kind === 'grade' ? { ...said.reading, form: 'exact' } : said.reading;
  return areas.map((area) => ({
    source: 'statement',
    area,
    reading,
    span: placer(sentence, passage, at)(said.grade),
    written: writtenIn(sentence, said.grade),
    section,
  }));
}

/** Areas named where a number could stand: “good at leadership” among counts is “good in one area”. */
function asCount({ reading, grades, grade, marked, opensSentence, standing, areas }: Graded): Counted {
  const span = { from: areas[0]!.span.from, to: areas.at(-1)!.span.to };
  const quantity = { kind: 'number', least: areas.length, most: areas.length } as const;
  return {
    reading,
    grades,
    grade,
    marked,
    opensSentence,
    standing,
    kind: 'counted',
    quantity,
    unit: undefined,
    span,
    noun: undefined,
    areas,
    listsAll: false,
    renumberable: false,
    needsMention: false,
  };
}

/** The grades of areas that are named beside their number. */
function namedCounts(
  item: Counted,
  all: readonly Proposition[],
  sentence: SentenceReading,
  passage: PassageClaims,
  at: number,
  section: Section | undefined,
): GradeClaim[] {
  if (item.grades.length > 1 || all.some((each) => each.kind === 'graded' && each.grade.from === item.grade.from)) return [];
  return item.areas.map(({ area }) => ({
    source: 'count',
    area,
    reading: item.reading,
    span: placer(sentence, passage, at)(item.grade),
    written: writtenIn(sentence, item.grade),
    section,
  }));
}

function gradeClaim(source: GradeSource, area: Area | undefined, grade: GradeIn, at: number, section: Section | undefined): GradeClaim {
  return { source, area, reading: grade.reading, span: shift(grade.span, at), written: grade.written, section };
}

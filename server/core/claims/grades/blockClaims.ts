// What one block claims by itself, wherever it stands. Computed once for each block and kept while its text stays.

import type { Block, Passage, Row } from '../../draft/blocks';
import { linesOf } from '../../draft/prose';
import type { Prose } from '../../draft/prose';
import type { GradeReading } from '../../framework/gradeTerms';
import type { Lexicon, NamedArea } from '../../framework/lexicon';
import type { Area } from '../../framework/schema';
import type { Span } from '../../span';
import { speaksOfEarlier } from '../sentences';
import type { PassageReading, SentenceReading } from '../passageReadings';
import { readSpeech } from '../quotations/speech';
import type { Speech } from '../quotations/speech';
import { leadsIntoCounts } from '../counts/leadIns';
import { readCountTable } from './countTable';
import type { CountRowIn } from './countTable';
import type { GradeIn } from './gradeIn';

/** A heading as far as it can be judged by itself. */
export interface HeadingIn {
  readonly title: string;
  readonly span: Span;
  readonly named: NamedArea | undefined;
  readonly name: Span;
  readonly grade: GradeIn | undefined;
}

/** A row of a grade table. */
export interface RowIn {
  readonly name: Span;
  readonly written: string;
  readonly named: NamedArea | undefined;
  readonly grade: GradeIn;
}

/** The claims of a passage. Offsets of sentences and speech count in its prose; everything else from the block’s start. */
export interface PassageClaims {
  readonly passage: Passage;
  readonly speech: Speech;
  /** Whether it leads into a list of counts. */
  readonly leadsIn: boolean;
  readonly lines: readonly (GradeIn & { readonly bare: boolean })[];
  /** “Working with safeguarding partners: good” as the whole passage. */
  readonly pair: (GradeIn & { readonly area: Area }) | undefined;
  readonly sentences: readonly SentenceReading[];
}

/** Everything a block claims by itself. */
export interface BlockClaims {
  readonly heading: HeadingIn | undefined;
  readonly rows: readonly RowIn[];
  /** The rows of a table that counts grades. */
  readonly countRows: readonly CountRowIn[];
  readonly passages: readonly PassageClaims[];
}

/** Reads the claims of a block; `published` is the front matter’s date, by which earlier inspections are told. */
export function readBlockClaims(block: Block, readings: readonly PassageReading[], lexicon: Lexicon, published: string | undefined): BlockClaims {
  if (block.kind === 'heading') {
    const heading = readHeading(block, lexicon);
    // A headline may say what a sentence says: “Cleveland Police is good at …”.
    const headlines = heading && !heading.named && !heading.grade ? readings : [];
    return {
      heading,
      rows: [],
      countRows: [],
      passages: headlines.map((reading) => ({ ...readPassage(reading, block, lexicon), leadsIn: false, lines: [], pair: undefined })),
    };
  }
  return {
    heading: undefined,
    rows: readGradeTable(block, lexicon, published),
    countRows: readCountTable(block, lexicon, published),
    passages: readings.map((reading) => readPassage(reading, block, lexicon)),
  };
}

const SEPARATOR = /\s*(?::|\s[–—-]|\()\s*/g;

const LONGEST_TITLE = 300;

function readHeading(block: Block, lexicon: Lexicon): HeadingIn | undefined {
  const passage = block.passages[0];
  if (!passage) return undefined;
  const { prose } = passage;
  const title = prose.text;
  const whole = lexicon.nameArea(title);
  // Without the marks of emphasis around it, so that a fix leaves them.
  const name = prose.source(0, title.trimEnd().length);
  const base = { title, span: title ? name : passage.span };
  if (whole && !whole.near) return { ...base, named: whole, name, grade: undefined };
  for (const separator of title.length > LONGEST_TITLE ? [] : title.matchAll(SEPARATOR)) {
    const named = lexicon.nameArea(title.slice(0, separator.index));
    const grade = readGradeAt(prose, separator.index + separator[0].length, title.replace(/\)?\s*$/, '').length, lexicon, named?.area);
    const { reading } = grade;
    const counts = named
      ? reading.kind === 'grade' || (reading.kind === 'unknown' && reading.foreign)
      : reading.kind === 'grade' && reading.form !== 'slip';
    if (counts) return { ...base, named, name: prose.source(0, separator.index), grade };
    // “<area>: overview” is the area’s, though nearly the name as well.
    if (named && !named.near) return { ...base, named, name: prose.source(0, separator.index), grade: undefined };
  }
  return { ...base, named: whole, name, grade: undefined };
}

/** The rows of a table of areas and grades; none for any other table. */
function readGradeTable(block: Block, lexicon: Lexicon, published: string | undefined): RowIn[] {
  const [header, ...body] = block.rows;
  if (!header) return [];
  const titles = header.cells.map((cell) => cell.prose.text);
  const labelled = titles.findIndex((title) => lexicon.pattern('^\\s*(?:{areaLabel})\\s*$').test(title));
  const named = (column: number) => body.map((row) => lexicon.nameArea(row.cells[column]?.prose.text ?? ''));
  const areaColumn = labelled >= 0 ? labelled : titles.findIndex((_, column) => named(column).some(Boolean));
  const names = named(areaColumn);
  const gradeColumn = findGradeColumn(
    titles,
    areaColumn,
    body.filter((_, index) => names[index]),
    lexicon,
    published,
  );
  // A table without a known area grades something else, and one that names areas again and again lists cases.
  const known = names.flatMap((each) => (each ? [each.area] : []));
  if (gradeColumn === undefined || !known.length || known.length - new Set(known).size > 1) return [];
  return body.flatMap((row, index): RowIn[] => {
    const name = row.cells[areaColumn];
    const cell = row.cells[gradeColumn];
    if (!name?.prose.text.trim()) return [];
    const end = cell?.span.from ?? row.span.to;
    const blank: GradeIn = { reading: { kind: 'blank' }, span: { from: end, to: end }, written: '' };
    const grade = cell?.prose.text ? readGradeAt(cell.prose, 0, cell.prose.text.length, lexicon, names[index]?.area) : blank;
    return [{ name: name.prose.source(0, name.prose.text.trimEnd().length), written: name.prose.text.trim(), named: names[index], grade }];
  });
}

/** The column headed as the grade, or else the only one with grades in it; not that of an earlier inspection. */
function findGradeColumn(
  titles: readonly string[],
  areaColumn: number,
  rows: readonly Row[],
  lexicon: Lexicon,
  published: string | undefined,
): number | undefined {
  const headed = titles.findIndex((title, column) => column !== areaColumn && lexicon.pattern('^\\s*(?:{gradeLabel})\\s*$').test(title));
  if (headed >= 0) return headed;
  const hasGrade = (column: number) => rows.some((row) => lexicon.readGrade(row.cells[column]?.prose.text ?? '').kind === 'grade');
  const columns = titles.flatMap((title, column) =>
    column !== areaColumn && hasGrade(column) && !speaksOfEarlier(`${title} grade`, published, lexicon) ? [column] : [],
  );
  return columns.length === 1 ? columns[0] : undefined;
}

function readPassage({ passage, sentences, leadIn }: PassageReading, block: Block, lexicon: Lexicon): PassageClaims {
  const { prose } = passage;
  return {
    passage,
    speech: readSpeech(passage, block, lexicon),
    leadsIn: leadsIntoCounts(leadIn),
    lines: passage.quoted ? [] : readGradeLines(passage, lexicon),
    pair: passage.quoted ? undefined : readPair(prose, lexicon),
    sentences: sentences.filter(({ propositions, looseGrade }) => looseGrade || propositions.some(({ kind }) => kind !== 'found')),
  };
}

const LONGEST_GRADE_LINE = 80;
const LONGEST_UNKNOWN_GRADE = 3;

/** “Grade: adequate” as a line of its own, or a grade alone as the whole passage. */
function readGradeLines(passage: Passage, lexicon: Lexicon): (GradeIn & { bare: boolean })[] {
  const lines: (GradeIn & { bare: boolean })[] = [];
  const written = linesOf(passage.prose);
  written.forEach((line, index) => {
    if (line.text.length > LONGEST_GRADE_LINE) return;
    const label = lexicon.pattern('^\\s*(?:{gradeLabel})\\s*(?::|\\s[–—-])\\s*').exec(line.text);
    if (!label) return;
    const grade = readGradeAt(line, label[0].length, line.text.length, lexicon);
    const words = grade.written.split(' ').length;
    const next = written[index + 1];
    if (grade.written === '' && next) {
      // “Grade:” and the grade on the next line.
      const below = readGradeAt(next, 0, next.text.length, lexicon);
      lines.push({ ...(below.reading.kind === 'grade' ? below : grade), bare: false });
    } else if (grade.reading.kind !== 'unknown' || grade.reading.foreign || words <= LONGEST_UNKNOWN_GRADE) lines.push({ ...grade, bare: false });
  });
  const { text } = passage.prose;
  if (lines.length || passage.kind === 'item' || text.length > LONGEST_GRADE_LINE) return lines;
  const grade = readGradeAt(passage.prose, 0, text.length, lexicon);
  return grade.reading.kind === 'grade' || (grade.reading.kind === 'unknown' && grade.reading.foreign) ? [{ ...grade, bare: true }] : [];
}

/** “<area>: <grade>” or “<grade>: <area>” as a whole passage. */
function readPair(prose: Prose, lexicon: Lexicon): (GradeIn & { area: Area }) | undefined {
  const { text } = prose;
  if (text.length > 160) return undefined;
  for (const separator of text.matchAll(SEPARATOR)) {
    const behind = separator.index + separator[0].length;
    const first = { from: 0, to: separator.index };
    const second = { from: behind, to: text.replace(/[.;)\s]*$/, '').length };
    for (const [name, term] of [
      [first, second],
      [second, first],
    ] as const) {
      const area = lexicon.exactArea(text.slice(name.from, name.to));
      if (!area) continue;
      const grade = readGradeAt(prose, term.from, term.to, lexicon, area);
      if (grade.reading.kind === 'grade' || (grade.reading.kind === 'unknown' && grade.reading.foreign)) return { area, ...grade };
    }
  }
  return undefined;
}

function gradeAt(prose: Prose, from: number, to: number, reading: GradeReading): GradeIn {
  return { reading, span: prose.source(from, Math.max(from, to)), written: prose.text.slice(from, to) };
}

/** What stands in a grade position: its words without blanks, signs and marks around them, and without a remark behind them. */
function readGradeAt(prose: Prose, start: number, end: number, lexicon: Lexicon, area?: Area): GradeIn {
  const words = prose.text.slice(start, end);
  if (words.length > LONGEST_TITLE) return gradeAt(prose, start, end, { kind: 'unknown', foreign: false });
  const from = start + /^[^\p{L}\p{N}[]*/u.exec(words)![0].length;
  const to = Math.max(from, start + words.replace(/[^\p{L}\p{N}\])]*$/u, '').length);
  const reading = lexicon.readGrade(prose.text.slice(from, to), area);
  // A dash that stands for the grade is what the grade must replace.
  if (from === to) return gradeAt(prose, start + words.length - words.trimStart().length, start + words.trimEnd().length, reading);
  if (reading.kind !== 'unknown') return gradeAt(prose, from, to, reading);
  // “good (see annex A)”, “good – no change”, “good. The force …”.
  const remark = /\s*(?:[,;(]|\.\s|\s[–—-]).*$/s.exec(prose.text.slice(from, to));
  const before = remark && lexicon.readGrade(prose.text.slice(from, from + remark.index), area);
  return before?.kind === 'grade' && before.form !== 'slip' ? gradeAt(prose, from, from + remark!.index, before) : gradeAt(prose, from, to, reading);
}

// The cell of a grade table that the cursor stands in, however little of its row is typed.

import type { Subject } from '../../rules/rule';
import { contains } from '../../span';
import type { Span } from '../../span';
import type { Place } from '../place';

/** A cell of a body row of a grade table. */
export interface TableCell {
  readonly holds: 'area' | 'grade';
  /** Its words, or the cursor’s place where it has none. */
  readonly span: Span;
  /** The blanks that must go around what is written, so that it does not touch the pipes. */
  readonly lead: string;
  readonly tail: string;
  /** The whole table. */
  readonly table: Span;
}

const DELIMITER_ROW = /^[\s|:-]*-[\s|:-]*$/;

/** The grade table’s cell at the place; undefined outside grade tables, in their header, and in other columns. */
export function tableCellAt(subject: Subject, place: Place): TableCell | undefined {
  const { block: placed, before, after, line, offset } = place;
  if (placed?.block.kind !== 'table' || line.from === placed.at + (placed.block.rows[0]?.span.from ?? 0)) return undefined;
  if (!before.trim() || DELIMITER_ROW.test(before + after)) return undefined;
  const table = { from: placed.at, to: placed.at + placed.block.text.length };
  const columns = gradeColumns(subject, place, table);
  const bounds = cellBounds(before, after);
  const holds = columns && (bounds.column === columns.area ? 'area' : bounds.column === columns.grade ? 'grade' : undefined);
  if (!holds) return undefined;

  const written = (before + after).slice(bounds.from, bounds.to);
  const lead = /^[\s*_]*/.exec(written)![0].length;
  const end = Math.max(lead, written.replace(/[\s*_]*$/, '').length);
  if (end > lead) {
    const words = { from: line.from + bounds.from + lead, to: line.from + bounds.from + end };
    return { holds, span: { from: Math.min(words.from, offset), to: Math.max(words.to, offset) }, lead: '', tail: '', table };
  }
  return { holds, span: { from: offset, to: offset }, lead: before.endsWith('|') ? ' ' : '', tail: after.startsWith('|') ? ' ' : '', table };
}

/** Where the cursor’s cell begins and ends in its line, and its column, counted from 0. */
function cellBounds(before: string, after: string): Span & { column: number } {
  const pipes = [...before.matchAll(/(?<!\\)\|/g)].map((match) => match.index);
  const column = /^\s*\|/.test(before) ? pipes.length - 1 : pipes.length;
  const next = /(?<!\\)\|/.exec(after)?.index ?? after.length;
  return { column, from: (pipes.at(-1) ?? -1) + 1, to: before.length + next };
}

/** Which columns hold areas and grades: those headed so, or else those that rows of the table already show to. */
function gradeColumns({ claims, lexicon, draft }: Subject, { block }: Place, table: Span): { area: number; grade: number } | undefined {
  const titles = block!.block.rows[0]?.cells.map((cell) => cell.prose.text) ?? [];
  const headed = (label: string) => titles.findIndex((title) => lexicon.pattern(`^(?:${label})$`).test(title));
  const area = headed('{areaLabel}');
  const grade = headed('{gradeLabel}');
  if (area >= 0 && grade >= 0) return { area, grade };
  const row = claims.tables.find(({ span }) => contains(table, span))?.rows.find((each) => each.grade.span.to > each.grade.span.from);
  if (!row) return undefined;
  const columnOf = (offset: number) => {
    const from = draft.text.lastIndexOf('\n', offset - 1) + 1;
    return cellBounds(draft.text.slice(from, offset), '').column;
  };
  return { area: columnOf(row.span.from), grade: columnOf(row.grade.span.from) };
}

// A table of counts: a grade in each row, and beside it the number of areas that have it.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { readNumber } from '../../text/numbers';
import { speaksOfEarlier } from '../sentences';
import type { GradeIn } from './gradeIn';

/** A row of such a table; spans count from the block’s start. */
export interface CountRowIn {
  readonly grade: GradeIn;
  readonly value: number;
  readonly number: Span;
}

/** The rows that count areas; none where the table is another, or its numbers are of an earlier inspection. */
export function readCountTable(block: Block, lexicon: Lexicon, published: string | undefined): CountRowIn[] {
  const [header, ...body] = block.rows;
  const titles = header?.cells.map(({ prose }) => prose.text) ?? [];
  const columns = titles.flatMap((title, column) => (lexicon.pattern('(?:{areaNoun}|{areaNouns})').test(title) ? [column] : []));
  const [column] = columns;
  if (columns.length !== 1 || column === undefined || titles.some((title) => speaksOfEarlier(`${title} grade`, published, lexicon))) return [];
  const rows = body.flatMap(({ cells }): CountRowIn[] => {
    const [label, number] = [cells[column === 0 ? 1 : 0]?.prose, cells[column]?.prose];
    const value = number && readNumber(number.text.trim());
    const reading = label && lexicon.readGrade(label.text);
    if (value === undefined || reading?.kind !== 'grade') return [];
    return [{ grade: { reading, span: placeOf(label!), written: label!.text.trim() }, value, number: placeOf(number!) }];
  });
  return rows.length > 1 ? rows : [];
}

/** The place of a cell’s words. */
function placeOf({ text, source }: Prose): Span {
  return source(text.length - text.trimStart().length, text.trimEnd().length);
}

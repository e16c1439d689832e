// A count of a sentence, or of a row of a table, as the draft has it.

import type { Counted } from '../../reading';
import { shift } from '../../span';
import type { Span } from '../../span';
import type { SentenceReading } from '../passageReadings';
import type { CountClaim } from '../types';
import type { PassageClaims } from './blockClaims';
import type { CountRowIn } from './countTable';

/** The count of a table’s row. */
export function rowClaim({ grade, value, number }: CountRowIn, at: number): CountClaim {
  const span = shift(number, at);
  return {
    reading: grade.reading,
    grades: grade.reading.kind === 'grade' ? [grade.reading.grade] : [],
    gradeSpan: shift(grade.span, at),
    written: grade.written,
    marked: false,
    opensSentence: true,
    quantity: { kind: 'number', least: value, most: value },
    renumberable: true,
    span,
    noun: undefined,
    areas: [],
    listsAll: false,
  };
}

/** A count of a sentence of the passage. */
export function countClaim(item: Counted, sentence: SentenceReading, passage: PassageClaims, at: number): CountClaim {
  const place = placer(sentence, passage, at);
  return {
    reading: item.reading,
    grades: item.grades,
    gradeSpan: place(item.grade),
    written: writtenIn(sentence, item.grade),
    marked: item.marked,
    opensSentence: item.opensSentence,
    quantity: item.quantity,
    renumberable: item.renumberable,
    span: place(item.span),
    noun: item.noun && place(item.noun),
    areas: item.areas.map(({ area, span }) => ({ area, span: place(span) })),
    listsAll: item.listsAll,
  };
}

/** Turns spans of a sentence into spans of the draft. */
export function placer(sentence: SentenceReading, { passage }: PassageClaims, at: number): (span: Span) => Span {
  return ({ from, to }) => shift(passage.prose.source(sentence.at + from, sentence.at + to), at);
}

/** The words of a sentence at a span. */
export function writtenIn({ text }: SentenceReading, { from, to }: Span): string {
  return text.slice(from, to);
}

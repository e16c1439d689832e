// Grades in the cells of a grade table.

import type { Subject } from '../../rules/rule';
import type { Completion } from './completion';
import { offerGrades, prefersCapital } from './gradeOffers';
import type { Place } from '../place';
import { tableCellAt } from './tableCell';

/** The grades, where the cursor stands in the grade column of a grade table. */
export function completeGradeCell(subject: Subject, place: Place): Completion[] {
  const cell = tableCellAt(subject, place);
  if (cell?.holds !== 'grade') return [];
  const row = subject.claims.tables.flatMap(({ rows }) => rows).find(({ span }) => span.from >= place.line.from && span.to <= place.line.to);
  return offerGrades(subject, { ...cell, area: row?.named?.area, capital: prefersCapital(subject, 'table', place.offset, true) });
}

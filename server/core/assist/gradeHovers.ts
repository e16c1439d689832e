// A grade where it is claimed: what it means. “Good” anywhere else is English.

import type { Subject } from '../rules/rule';
import { covers } from './hovering';
import type { Hover } from './hovering';
import { gradeNote } from './notes';
import type { Place } from './place';

/** The meaning of the grade claimed at the place. */
export function hoverGrade({ claims, framework }: Subject, { offset }: Place): Hover | undefined {
  const items = claims.tallies.flatMap((tally) => tally.items.map(({ reading, gradeSpan }) => ({ reading, span: gradeSpan })));
  for (const { reading, span } of [...claims.grades, ...items]) {
    if (reading.kind === 'grade' && covers(span, offset)) return { span, markdown: gradeNote(reading.grade, framework) };
  }
  return undefined;
}

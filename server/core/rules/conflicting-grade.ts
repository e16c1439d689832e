// conflicting-grade: one area, one grade, wherever it is stated.

import { gradeLike } from '../claims/gradeWords';
import type { GradeClaim } from '../claims/types';
import type { Area, Grade } from '../framework/schema';
import { replace } from './rule';
import type { Fix, Rule } from './rule';

const PLACES: Record<GradeClaim['source'], string> = {
  table: 'the table',
  line: 'the area’s section',
  heading: 'the heading',
  statement: 'a sentence',
  count: 'the count of grades',
};

export const conflictingGrade: Rule = {
  id: 'conflicting-grade',
  summary: 'One area has two different grades.',
  severity: 'error',
  fixable: true,
  *check({ claims }) {
    const first = new Map<Area, { claim: GradeClaim; grade: Grade }>();
    for (const claim of claims.grades) {
      if (!claim.area || claim.reading.kind !== 'grade') continue;
      const { grade } = claim.reading;
      const earlier = first.get(claim.area);
      if (!earlier) first.set(claim.area, { claim, grade });
      else if (earlier.grade !== grade) {
        yield {
          span: claim.span,
          message: `“${claim.area.name}” is graded “${grade.term}” here, but “${earlier.grade.term}” in ${PLACES[earlier.claim.source]} above. Make them the same.`,
          related: [{ span: earlier.claim.span, message: `Here “${claim.area.label}” is graded “${earlier.grade.term}”.` }],
          fixes: [...agree(claim, earlier.grade, 'here'), ...agree(earlier.claim, grade, 'above')],
        };
      }
    }
  },
};

/** A fix that changes a grade where it stands; none in a sentence whose verb would have to change with it. */
function agree(claim: GradeClaim, to: Grade, where: string): Fix[] {
  const text = gradeLike(claim, to);
  return text === undefined ? [] : [replace(claim.span, text, `Change the grade ${where} to “${to.term}”`, false)];
}

// conflicting-grade: one area, one grade, wherever it is stated.

import { regrade } from '../claims/gradeWords';
import type { GradeClaim } from '../claims/types';
import type { Area, Grade } from '../framework/schema';
import { replace } from './rule';
import type { Fix, Rule, Subject } from './rule';

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
  *check(subject) {
    const { claims } = subject;
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
          fixes: [...agree(claim, earlier.grade, 'here', subject), ...agree(earlier.claim, grade, 'above', subject)],
        };
      }
    }
  },
};

/** A fix that changes a grade where it stands; none in a sentence that would have to be written anew. */
function agree(claim: GradeClaim, to: Grade, where: string, subject: Subject): Fix[] {
  const edit = regrade(claim, to, subject);
  return edit ? [replace(edit.span, edit.text, `Change the grade ${where} to “${to.term}”`, false)] : [];
}

// conflicting-grade: one area, one grade, wherever it is stated.

import { wrongSet } from '../compare/gradedAreas';
import { regrade } from '../edits/gradeWords';
import type { GradeClaim } from '../claims';
import type { Area, Grade } from '../framework/schema';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { replace } from './rule';
import type { Fix, Rule, Subject } from './rule';

const ABOVE: Record<GradeClaim['source'], Message> = {
  table: say`in the table above`,
  line: say`in the area’s section above`,
  heading: say`in the heading above`,
  statement: say`in a sentence above`,
  count: say`in the count of grades above`,
};

export const conflictingGrade: Rule = {
  id: 'conflicting-grade',
  summary: 'One area has two different grades.',
  severity: 'error',
  fixable: true,
  *check(subject) {
    const { claims } = subject;
    for (const set of claims.sets) {
      const wrong = wrongSet(set, subject);
      if (!wrong) continue;
      const { grade, claim, inReport } = wrong;
      yield {
        span: set.span,
        message: say`“${set.area.name}” is graded “${grade.term}”, which is not what this says. Make them the same.`,
        related: [
          { span: claim.span, message: say`Here “${set.area.label}” is graded “${grade.term}”.`, ...(inReport ? { in: 'report' as const } : {}) },
        ],
      };
    }
    const first = new Map<Area, { claim: GradeClaim; grade: Grade }>();
    for (const claim of claims.grades) {
      if (!claim.area || claim.reading.kind !== 'grade') continue;
      const { grade } = claim.reading;
      const earlier = first.get(claim.area);
      if (!earlier) first.set(claim.area, { claim, grade });
      else if (earlier.grade !== grade) {
        yield {
          span: claim.span,
          message: say`“${claim.area.name}” is graded “${grade.term}” here, but “${earlier.grade.term}” ${ABOVE[earlier.claim.source]}. Make them the same.`,
          related: [{ span: earlier.claim.span, message: say`Here “${claim.area.label}” is graded “${earlier.grade.term}”.` }],
          fixes: [
            ...agree(claim, earlier.grade, say`Change the grade here to “${earlier.grade.term}”`, subject),
            ...agree(earlier.claim, grade, say`Change the grade above to “${grade.term}”`, subject),
          ],
        };
      }
    }
  },
};

/** A fix that changes a grade where it stands; none in a sentence that would have to be written anew. */
function agree(claim: GradeClaim, to: Grade, title: Message, subject: Subject): Fix[] {
  const edit = regrade(claim, to, subject);
  return edit ? [replace(edit.span, edit.text, title, false)] : [];
}

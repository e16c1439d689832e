// unexpected-grade: no grade for an area that the framework inspects without grading it.

import { say } from '../text/message';
import type { Rule } from './rule';

export const unexpectedGrade: Rule = {
  id: 'unexpected-grade',
  summary: 'An area has a grade, but the framework does not grade it.',
  severity: 'error',
  fixable: false,
  *check({ claims, framework }) {
    for (const { area, reading, span } of claims.grades) {
      if (!area || area.graded || reading.kind !== 'grade') continue;
      yield {
        span,
        message: say`“${area.name}” has the grade “${reading.grade.term}”, but ${framework.name} does not grade this area. Take the grade out, or move it to the area it belongs to.`,
      };
    }
  },
};

// missing-improvement: an area that must get better says what has to.

import { improvementsByArea } from '../compare/findingTotals';
import type { GradeClaim } from '../claims';
import { scaleOf, worthOf } from '../framework/scales';
import type { Scale } from '../framework/scales';
import { say } from '../text/message';
import { quotedChoice } from '../text/messageParts';
import type { Rule } from './rule';

export const missingImprovement: Rule = {
  id: 'missing-improvement',
  summary: 'An area with a low grade has no finding that asks for improvement.',
  severity: 'warning',
  fixable: false,
  *check({ claims, kind, framework }) {
    if (kind !== 'report') return;
    const has = improvementsByArea(claims);
    const kinds = framework.findings.filter(({ tone }) => tone === 'improvement').map(({ singular }) => singular);
    if (!has || !kinds.length) return;
    for (const area of framework.areas) {
      const section = claims.sections.find((each) => each.isArea && each.named!.area === area);
      const grade = lowGrade(
        claims.grades.filter((claim) => claim.area === area),
        scaleOf(area, framework),
      );
      if (!section || !grade || has(area)) continue;
      yield {
        span: section.heading,
        message: say`“${area.name}” is graded “${grade.term}”, but its section has no finding that asks for improvement. Add one under a heading such as ${quotedChoice(kinds.slice(0, 2))}, or check the grade.`,
        related: [{ span: grade.claim.span, message: say`Here “${area.label}” is graded “${grade.term}”.` }],
      };
    }
  },
};

/** The grade, if every place gives the area one that calls for improvement. */
function lowGrade(claims: readonly GradeClaim[], scale: Scale): { term: string; claim: GradeClaim } | undefined {
  const given = claims.filter(({ reading }) => reading.kind === 'grade');
  const isLow = ({ reading }: GradeClaim) => reading.kind === 'grade' && worthOf(reading.grade, scale) === 'weakness';
  const claim = given[0];
  return claim?.reading.kind === 'grade' && given.every(isLow) ? { term: claim.reading.grade.term, claim } : undefined;
}

// missing-grade: every graded area has its grade somewhere.

import type { GradeClaim } from '../claims';
import { addGradeLine, fillBlank, ungradedAreas } from '../edits/ungraded';
import { scaleOf } from '../framework/scales';
import type { Framework, Grade } from '../framework/schema';
import type { Span } from '../span';
import { say } from '../text/message';
import { quotedChoice } from '../text/messageParts';
import type { Rule } from './rule';

export const missingGrade: Rule = {
  id: 'missing-grade',
  summary: 'A graded area has no grade.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims, kind, framework }) {
    if (kind !== 'report') return;
    for (const { area, section, blanks } of ungradedAreas(claims, framework)) {
      const blank = blanks.find((claim) => claim.source === 'line') ?? blanks[0];
      const { grades } = scaleOf(area, framework);
      const terms = quotedChoice(grades.map(({ term }) => term));
      yield {
        span: blank ? visible(blank, draft.text) : section!.heading,
        message: blank
          ? say`“${area.name}” has no grade. Write one of ${terms} here.`
          : say`“${area.name}” has no grade. Write one of ${terms} in a line such as “${exampleLine(grades, framework)}” below this heading.`,
        fixes: grades.map((grade) => ({
          title: blank ? say`Grade “${area.label}” ${grade.term}` : say`Add the line “${framework.gradeLabels[0]!}: ${grade.term}”`,
          edits: [blank ? fillBlank(blank, grade, draft.text) : addGradeLine(section!, grade, framework)],
          sure: false,
        })),
      };
    }
  },
};

/** A grade line with a grade that is not the best, nor the worst if there are others. */
function exampleLine(grades: readonly Grade[], { gradeLabels }: Framework): string {
  return `${gradeLabels[0]!}: ${grades[1]!.term}`;
}

/** A blank is given the words before it, so that there is something to underline. */
function visible({ span }: GradeClaim, text: string): Span {
  if (span.to > span.from) return span;
  const line = text.lastIndexOf('\n', span.from - 1) + 1;
  const from = line + text.slice(line, span.from).search(/\S|$/);
  return { from: Math.min(from, span.from), to: Math.max(span.to, Math.min(span.from + 1, lineEnd(text, span.from))) };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

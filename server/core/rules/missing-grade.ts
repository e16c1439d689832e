// missing-grade: every graded area has its grade somewhere.

import type { GradeClaim } from '../claims';
import type { Draft } from '../draft/draft';
import { proseAround } from '../draft/wordsAt';
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
        span: blank ? visible(blank, draft) : section!.heading,
        message: blank
          ? say`“${area.name}” has no grade. Write one of ${terms} here.`
          : say`“${area.name}” has no grade. Write one of ${terms} in a line such as “${exampleLine(grades, framework)}” below this heading.`,
        fixes: grades.map((grade) => ({
          title: blank ? say`Grade “${area.label}” ${grade.term}` : say`Add the line “${framework.gradeLabels[0]!}: ${grade.term}”`,
          edits: [blank ? fillBlank(blank, grade, draft.text) : addGradeLine(section!, grade, framework)],
          choice: true,
        })),
      };
    }
  },
};

/** A grade line with a grade that is not the best, nor the worst if there are others. */
function exampleLine(grades: readonly Grade[], { gradeLabels }: Framework): string {
  return `${gradeLabels[0]!}: ${grades[1]!.term}`;
}

/** A blank is given the words of its line before it, so that there is something to underline. */
function visible({ span, source }: GradeClaim, draft: Draft): Span {
  if (span.to > span.from) return span;
  const { text } = draft;
  const around = source === 'table' ? undefined : proseAround(draft, span.from);
  if (around) {
    const { prose, offset } = around;
    const first = (prose.breaks.findLast((at) => at < offset) ?? -1) + 1;
    if (first < offset) return { from: prose.source(first, first).from, to: span.to };
  }
  const line = text.lastIndexOf('\n', span.from - 1) + 1;
  const from = line + text.slice(line, span.from).search(/\S|$/);
  const end = text.indexOf('\n', span.from);
  return { from: Math.min(from, span.from), to: Math.min(span.from + 1, end < 0 ? text.length : end) };
}

// missing-grade: every graded area has its grade somewhere.

import type { GradeClaim } from '../claims/types';
import type { Area, Framework } from '../framework/schema';
import type { Span } from '../span';
import type { Fix, Rule } from './rule';

export const missingGrade: Rule = {
  id: 'missing-grade',
  summary: 'A graded area has no grade.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims, kind, framework }) {
    if (kind !== 'report') return;
    for (const area of framework.areas) {
      if (!area.graded) continue;
      const own = claims.grades.filter((claim) => claim.area === area);
      if (own.some((claim) => claim.reading.kind !== 'blank')) continue;
      const blank = own.find((claim) => claim.source === 'line') ?? own[0];
      const section = claims.sections.find((each) => each.isArea && each.named!.area === area);
      if (!blank && !section) continue;
      const where = blank ? 'here' : `in a line such as “${exampleLine(framework)}” below this heading`;
      yield {
        span: blank ? visible(blank, draft.text) : section!.heading,
        message: `“${area.name}” has no grade. Write one of ${termsOf(framework)} ${where}.`,
        fixes: blank ? fill(blank, area, draft.text, framework) : insert(section!.line.to, framework),
      };
    }
  },
};

/** A grade line with a grade that is neither the best nor the worst. */
function exampleLine({ gradeLabels, scale }: Framework): string {
  return `${gradeLabels[0]!}: ${scale[1]!.term}`;
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

function fill({ span: blank, source }: GradeClaim, area: Area, draft: string, framework: Framework): Fix[] {
  // The grade comes behind the marks of emphasis that end its label: “**Grade:** good”.
  const marks = blank.from === blank.to ? /^[*_]*/.exec(draft.slice(blank.to, blank.to + 3))![0].length : 0;
  const span = { from: blank.from + marks, to: blank.to + marks };
  const before = draft[span.from - 1] ?? '\n';
  const behind = draft[span.to] ?? '\n';
  return framework.scale.map(({ term }) => {
    let text = source === 'table' ? term[0]!.toUpperCase() + term.slice(1) : term;
    // A row that ends before its grade gets the cell as well.
    if (source === 'table' && behind === '\n') text = before === '|' ? ` ${text} |` : ` | ${text}`;
    else text = `${/\s/.test(before) ? '' : ' '}${text}${behind === '|' ? ' ' : ''}`;
    return { title: `Grade “${area.label}” ${term}`, edits: [{ span, text }], sure: false };
  });
}

function insert(at: number, framework: Framework): Fix[] {
  return framework.scale.map(({ term }) => ({
    title: `Add the line “${framework.gradeLabels[0]!}: ${term}”`,
    edits: [{ span: { from: at, to: at }, text: `\n\n${framework.gradeLabels[0]!}: ${term}` }],
    sure: false,
  }));
}

function termsOf(framework: Framework): string {
  return framework.scale.map((grade) => `“${grade.term}”`).join(', ').replace(/, ([^,]*)$/, ' or $1');
}

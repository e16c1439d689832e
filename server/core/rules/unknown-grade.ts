// unknown-grade: a word in a grade position that is not on the framework’s scale.

import type { GradeClaim } from '../claims';
import type { GradeReading } from '../framework/gradeTerms';
import { scaleOf } from '../framework/scales';
import type { Area } from '../framework/schema';
import type { Span } from '../span';
import { say } from '../text/message';
import { quotedChoice } from '../text/messageParts';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const unknownGrade: Rule = {
  id: 'unknown-grade',
  summary: 'A grade is not on the framework’s scale.',
  severity: 'error',
  fixable: true,
  *check({ claims, framework }) {
    const isOneScale = framework.areas.every(({ scale }) => !scale);
    const seen = new Set<number>();
    for (const claim of claims.grades) yield* report(claim.reading, claim.span, claim.written, mayBeCapital(claim), claim.area);
    for (const item of claims.tallies.flatMap((tally) => tally.items)) yield* report(item.reading, item.gradeSpan, item.written, false, item.areas[0]?.area);

    function* report(reading: GradeReading, span: Span, written: string, capital: boolean, area: Area | undefined): Iterable<Report> {
      const terms = scaleOf(area, framework).grades.map(({ term }) => term);
      if (!terms.length || reading.kind !== 'unknown' || seen.has(span.from)) return;
      seen.add(span.from);
      yield {
        span,
        message:
          isOneScale || !area
            ? say`“${written}” is not a grade of this framework. Write ${quotedChoice(terms)}.`
            : say`“${written}” is not a grade that “${area.label}” can have. Write ${quotedChoice(terms)}.`,
        fixes: terms.map((term) => {
          const text = capital ? term[0]!.toUpperCase() + term.slice(1) : term;
          return replace(span, text, say`Change to “${text}”`, false);
        }),
      };
    }
  },
};

/** Table cells begin with a capital, and so may grade lines and headings. */
function mayBeCapital({ source, written }: GradeClaim): boolean {
  return source === 'table' || ((source === 'line' || source === 'heading') && /^\p{Lu}/u.test(written));
}

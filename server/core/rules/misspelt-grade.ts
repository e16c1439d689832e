// misspelt-grade: a grade in the wrong case, hyphenation, short form or inflection for where it stands.

import { wordsAt } from '../draft/wordsAt';
import type { GradeReading } from '../framework/gradeTerms';
import type { Span } from '../span';
import { say } from '../text/message';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const misspeltGrade: Rule = {
  id: 'misspelt-grade',
  summary: 'A grade is not written as the framework writes it.',
  severity: 'warning',
  fixable: true,
  *check({ draft, claims }) {
    const seen = new Set<number>();
    for (const { source, reading, span } of claims.grades) {
      if (source === 'count') continue;
      const running = source === 'statement';
      // In a sentence, grammar may inflect a grade: “… required improvement at …”.
      yield* report(reading, span, running ? 'sentence' : 'label', running);
    }
    for (const item of claims.tallies.flatMap((tally) => tally.items)) {
      yield* report(item.reading, item.gradeSpan, item.opensSentence ? 'label' : 'sentence', !item.marked);
    }

    function* report(reading: GradeReading, span: Span, position: 'label' | 'sentence', mayInflect: boolean): Iterable<Report> {
      if (reading.kind !== 'grade' || seen.has(span.from)) return;
      seen.add(span.from);
      const { form, grade } = reading;
      if (form === 'exact' || (form === 'capital' && position === 'label') || (form === 'inflected' && mayInflect)) return;
      const written = wordsAt(draft, span);
      const capital = position === 'label' && /^\p{Lu}/u.test(written);
      const text = capital ? grade.term[0]!.toUpperCase() + grade.term.slice(1) : grade.term;
      yield {
        span,
        message: say`The grade is written “${text}” here, not “${written}”.`,
        fixes: [replace(span, text, say`Change to “${text}”`)],
      };
    }
  },
};

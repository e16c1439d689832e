// Where the draft’s words are grades: the terms that claim one, each with where it stands on its scale.

import type { Claims } from '../claims';
import { isDraft } from '../draft/draft';
import type { Framework, Grade } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** What a grade says: a strength, a call for improvement, or what lies between. */
export type GradeTone = 'best' | 'middle' | 'worst';

/** The words of a grade in a place where they claim one. */
export interface GradedPlace {
  readonly span: Span;
  readonly grade: Grade;
  readonly tone: GradeTone;
}

/** The grades that the draft claims or counts, each place once, in its order; “good” anywhere else is English. None for a text that is no draft. */
export function gradedPlaces({ draft, claims, framework }: Subject): GradedPlace[] {
  if (!isDraft(draft)) return [];
  const places = new Map<number, GradedPlace>();
  for (const { span, grade } of claimed(claims)) {
    // A statement and a count may both hold the same words, one of them without a blank or a mark.
    if (span.to > span.from && !places.has(span.from)) places.set(span.from, { span, grade, tone: toneOf(grade, framework) });
  }
  const inOrder = [...places.values()].sort((a, b) => a.span.from - b.span.from);
  return inOrder.filter(({ span }, index) => index === 0 || inOrder[index - 1]!.span.to <= span.from);
}

function claimed({ grades, tallies }: Claims): { span: Span; grade: Grade }[] {
  const items = tallies.flatMap((tally) => tally.items.map(({ reading, gradeSpan }) => ({ reading, span: gradeSpan })));
  return [...grades, ...items].flatMap(({ reading, span }) => (reading.kind === 'grade' ? [{ span, grade: reading.grade }] : []));
}

/** By the framework’s own lines: down to the last strength, and from the first grade that calls for improvement. */
function toneOf(grade: Grade, { scale, strengthTo, improvementFrom }: Framework): GradeTone {
  const place = (id: string) => scale.findIndex((each) => each.id === id);
  const rank = scale.indexOf(grade);
  if (rank >= place(improvementFrom)) return 'worst';
  return rank <= (strengthTo === undefined ? place(improvementFrom) - 1 : place(strengthTo)) ? 'best' : 'middle';
}

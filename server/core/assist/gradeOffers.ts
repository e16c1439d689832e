// Grades as completions, in the case that their position asks for.

import type { GradeSource } from '../claims/types';
import type { Grade } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import type { Completion } from './completion';

/** How a grade is to be written at a place. */
export interface GradePlace {
  readonly span: Span;
  readonly capital: boolean;
  /** What must stand directly before and behind it and does not yet. */
  readonly lead?: string;
  readonly tail?: string;
}

/** Every grade of the scale, best first. */
export function offerGrades({ framework }: Subject, place: GradePlace): Completion[] {
  return framework.scale.map((grade, rank) => offerGrade(grade, rank, place));
}

/** One grade. */
export function offerGrade(grade: Grade, rank: number, { span, capital, lead = '', tail = '' }: GradePlace): Completion {
  const label = capital ? grade.term[0]!.toUpperCase() + grade.term.slice(1) : grade.term;
  return { label, kind: 'grade', span, text: lead + label + tail, documentation: grade.meaning, rank };
}

/** Whether grades of this source begin with a capital letter elsewhere in the draft; `otherwise` where it has none. */
export function prefersCapital({ draft, claims }: Subject, source: GradeSource, offset: number, otherwise: boolean): boolean {
  let capitals = 0;
  let others = 0;
  for (const claim of claims.grades) {
    if (claim.source !== source || claim.reading.kind !== 'grade' || (claim.span.from <= offset && offset <= claim.span.to)) continue;
    if (/\p{Lu}/u.test(draft.text[claim.span.from] ?? '')) capitals++;
    else others++;
  }
  return capitals === others ? otherwise : capitals > others;
}

// Grades as completions, in the case that their position asks for.

import type { GradeSource } from '../../claims';
import { everyGrade, scaleOf } from '../../framework/scales';
import type { Area, Framework, Grade } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import { touches } from '../../span';
import type { Span } from '../../span';
import { say } from '../../text/message';
import type { Message } from '../../text/message';
import type { Completion } from './completion';

/** How a grade is to be written at a place. */
export interface GradePlace {
  readonly span: Span;
  readonly capital: boolean;
  /** The area that is graded there, where that is known. */
  readonly area?: Area | undefined;
  /** What must stand directly before and behind it and does not yet. */
  readonly lead?: string;
  readonly tail?: string;
}

/** Every grade that the area can have, or that some area can where none is known: the one that the area has elsewhere in the draft, then the best first. */
export function offerGrades(subject: Subject, place: GradePlace): Completion[] {
  const given = givenElsewhere(subject, place);
  const isGiven = (grade: Grade) => Number(given.has(grade));
  return [...gradesFor(place.area, subject.framework)]
    .sort((a, b) => isGiven(b) - isGiven(a))
    .map((grade, rank) => ({ ...offerGrade(grade, rank, place), ...(given.has(grade) ? { detail: AS_GIVEN[given.get(grade)!] } : {}) }));
}

/** The grades that may stand where the area is graded; of no area in particular, every grade there is. */
export function gradesFor(area: Area | undefined, framework: Framework): readonly Grade[] {
  return area ? scaleOf(area, framework).grades : everyGrade(framework);
}

/** The grades that the area has in other places, and what the first place of each is. */
export function givenElsewhere({ claims }: Subject, { span, area }: Pick<GradePlace, 'span' | 'area'>): Map<Grade, GradeSource> {
  const given = new Map<Grade, GradeSource>();
  for (const claim of area ? claims.grades : []) {
    if (claim.area !== area || claim.reading.kind !== 'grade' || touches(claim.span, span) || given.has(claim.reading.grade)) continue;
    given.set(claim.reading.grade, claim.source);
  }
  return given;
}

const AS_GIVEN: Record<GradeSource, Message> = {
  table: say`as in the table`,
  line: say`as in the section`,
  heading: say`as in the heading`,
  statement: say`as in a sentence`,
  count: say`as in the counts`,
};

/** One grade. */
export function offerGrade(grade: Grade, rank: number, { span, capital, lead = '', tail = '' }: GradePlace): Completion {
  const label = capital ? grade.term[0]!.toUpperCase() + grade.term.slice(1) : grade.term;
  return { label, kind: 'grade', span, text: lead + label + tail, documentation: say`${grade.meaning}`, rank };
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

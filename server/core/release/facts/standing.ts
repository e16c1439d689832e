// How each area of a report stands: its grade, and whether a release praises it or asks for better.

import { gradedAreas } from '../../compare/gradedAreas';
import type { Section } from '../../claims';
import type { Area, Framework, Grade } from '../../framework/schema';
import type { Subject } from '../../rules/rule';

/** An area of the report and what became of it. */
export interface Standing {
  readonly area: Area;
  /** Its grade; undefined while it has none, or two that differ. */
  readonly grade: Grade | undefined;
  /** Whether the report gives it two grades, or a grade and words that are none. */
  readonly disputed: boolean;
  readonly section: Section | undefined;
  readonly worth: 'strength' | 'middle' | 'weakness' | undefined;
}

/** The graded areas of a report that count, in the framework’s order. */
export function standings(subject: Subject): Standing[] {
  return gradedAreas(subject.claims, subject.framework).map((area) => standingOf(area, subject));
}

/** How one area of a report stands, also one that does not count, such as an overall rating. */
export function standingOf(area: Area, { claims, framework }: Subject): Standing {
  const readings = claims.grades.flatMap(({ area: of, source, reading }) => (of === area && source !== 'count' && reading.kind !== 'blank' ? [reading] : []));
  // Words that are no grade of the scale may stand for another one.
  const given = new Set(readings.map((reading) => (reading.kind === 'grade' ? reading.grade : undefined)));
  const [grade] = given.size === 1 ? given : [];
  const section = claims.sections.find((each) => each.isArea && each.named!.area === area);
  return { area, grade, disputed: given.size > 1, section, worth: grade && worthOf(grade, framework) };
}

/** The grade’s place on the scale, 0 for the best. */
export function rank(grade: Grade, framework: Framework): number {
  return framework.scale.indexOf(grade);
}

function worthOf(grade: Grade, framework: Framework): Standing['worth'] {
  const place = (id: string) => framework.scale.findIndex((each) => each.id === id);
  const improvement = place(framework.improvementFrom);
  const strength = framework.strengthTo === undefined ? improvement - 1 : place(framework.strengthTo);
  const at = rank(grade, framework);
  return at <= strength ? 'strength' : at >= improvement ? 'weakness' : 'middle';
}

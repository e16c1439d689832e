// How each area of a report stands: its grade, and whether a release praises it or asks for better.

import { gradedAreas } from '../../compare/gradedAreas';
import type { Claims, Section } from '../../claims';
import { isOnMainScale, scaleOf, worthOf } from '../../framework/scales';
import type { Worth } from '../../framework/scales';
import type { Area, Framework, Grade } from '../../framework/schema';
import { areasOfTable } from '../../framework/tableOrder';
import type { Subject } from '../../rules/rule';

/** An area of the report and what became of it. */
export interface Standing {
  readonly area: Area;
  /** Its grade; undefined while it has none, or two that differ. */
  readonly grade: Grade | undefined;
  /** Whether the report gives it two grades, or a grade and words that are none. */
  readonly disputed: boolean;
  readonly section: Section | undefined;
  readonly worth: Worth | undefined;
  /** The grade’s place on the scale of the area, 0 for the best; more than any place while it has none. */
  readonly rank: number;
}

/** The graded areas of a report that count or have a scale of their own, in the framework’s order; no overall rating. */
export function standings(subject: Subject): Standing[] {
  const { claims, framework } = subject;
  const counted = gradedAreas(claims, framework);
  const isMeant = (area: Area) => counted.includes(area) || (isInReport(area, subject) && !isOnMainScale(area, framework));
  return framework.areas.filter(isMeant).map((area) => standingOf(area, subject));
}

/** The areas of a report that are graded apart from those that count together: an overall rating, or one on a scale of its own. */
export function standingsApart(subject: Subject): Standing[] {
  const { framework } = subject;
  return areasOfTable(framework)
    .filter((area) => isInReport(area, subject) && !isCountedTogether(area, framework))
    .map((area) => standingOf(area, subject));
}

/** Every graded area of a report, in the order of its table of grades. */
export function standingsInTable(subject: Subject): Standing[] {
  const all = [...standings(subject), ...standingsApart(subject)];
  return areasOfTable(subject.framework).flatMap((area) => all.find((each) => each.area === area) ?? []);
}

/** Whether an area is one of those of which a release says how many have each grade. */
export function isCountedTogether(area: Area, framework: Framework): boolean {
  return area.counted && isOnMainScale(area, framework);
}

/** Whether a graded area belongs in this report: one that every report has, or that this one has. */
function isInReport(area: Area, { claims }: Subject): boolean {
  return area.graded && (area.required || isNamedIn(area, claims));
}

/** How one area of a report stands, also one that does not count, such as an overall rating. */
export function standingOf(area: Area, { claims, framework }: Subject): Standing {
  const readings = claims.grades.flatMap(({ area: of, source, reading }) => (of === area && source !== 'count' && reading.kind !== 'blank' ? [reading] : []));
  // Words that are no grade of the scale may stand for another one.
  const given = new Set(readings.map((reading) => (reading.kind === 'grade' ? reading.grade : undefined)));
  const [grade] = given.size === 1 ? given : [];
  const section = claims.sections.find((each) => each.isArea && each.named!.area === area);
  const scale = scaleOf(area, framework);
  return { area, grade, disputed: given.size > 1, section, worth: grade && worthOf(grade, scale), rank: grade ? scale.grades.indexOf(grade) : Infinity };
}

/** How many of the areas that count together have each grade, best first, grades without an area left out. */
export function countGradesOf(all: readonly Standing[], { framework }: Subject): { term: string; count: number; areas: string[] }[] {
  return framework.scale.flatMap((grade) => {
    const areas = all.filter((each) => each.grade === grade && isCountedTogether(each.area, framework)).map(({ area }) => area.label);
    return areas.length ? [{ term: grade.term, count: areas.length, areas }] : [];
  });
}

/** Whether the report has a section of the area, or grades it somewhere. */
export function isNamedIn(area: Area, { sections, grades }: Claims): boolean {
  return sections.some((section) => section.isArea && section.named!.area === area) || grades.some((claim) => claim.area === area);
}

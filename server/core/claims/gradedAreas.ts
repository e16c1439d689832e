// Which areas a draft grades, how many of them with which grade, and whether a count says so.

import type { DraftKind } from '../draft/frontMatter';
import type { Area, Framework, Grade } from '../framework/schema';
import type { Claims, CountClaim, GradeClaim, Tally } from './types';

/** The graded areas the draft must count: the required ones, and optional ones that have a section or a grade. */
export function gradedAreas(claims: Claims, framework: Framework): Area[] {
  const present = new Set<Area>();
  for (const section of claims.sections) if (section.isArea) present.add(section.named!.area);
  for (const claim of claims.grades) if (claim.area) present.add(claim.area);
  return framework.areas.filter((area) => area.graded && (area.required || present.has(area)));
}

/** How many areas may be declared; a press release need not name an optional area that was graded. */
export function numberOfAreas(claims: Claims, framework: Framework, kind: DraftKind): { least: number; most: number } {
  const least = gradedAreas(claims, framework).length;
  return { least, most: kind === 'report' ? least : framework.areas.filter((area) => area.graded).length };
}

/** How many areas have a grade: `most` is more than `least` where some have no grade yet, or two. */
export interface GradeCount {
  readonly least: number;
  readonly most: number;
  /** The first place in each area that gives the grade. */
  readonly places: readonly GradeClaim[];
}

/** How many areas have the grade. */
export function countGrades(grade: Grade, claims: Claims, framework: Framework): GradeCount {
  let least = 0;
  let most = 0;
  const places: GradeClaim[] = [];
  for (const area of gradedAreas(claims, framework)) {
    const given = gradesGiven(area, claims);
    const same = given.filter((claim) => claim.reading.kind === 'grade' && claim.reading.grade === grade);
    const open = given.length === 0 || given.some((claim) => claim.reading.kind === 'unknown');
    if (same.length) places.push(same[0]!);
    if (same.length || open) most++;
    if (same.length && same.length === given.length) least++;
  }
  return { least, most, places };
}

/** A count that the draft’s own grades contradict. */
export interface WrongCount extends GradeCount {
  readonly grade: Grade;
  readonly said: number;
  readonly right: number;
}

/** What is wrong with an item of a tally; undefined where nothing is, or where the draft does not tell. */
export function wrongCount(item: CountClaim, tally: Tally, claims: Claims, framework: Framework): WrongCount | undefined {
  if (item.reading.kind !== 'grade') return undefined;
  const { grade } = item.reading;
  const total = gradedAreas(claims, framework).length;
  // Where the names given are wrong, `conflicting-grade` says so, and there is nothing to count.
  if (item.areas.some(({ area }) => isGradedOtherwise(area, grade, claims))) return undefined;
  const said = item.amount.kind === 'number' ? item.amount.value : whatIsLeft(item, tally, total, claims, framework);
  if (said === undefined) return undefined;
  const count = countGrades(grade, claims, framework);
  // Too many for a draft without grades of its own: that the counts do not add up is another rule’s to say.
  const open = count.most === total && !count.least;
  if ((said >= count.least && said <= count.most) || (said > count.most && open)) return undefined;
  return { ...count, grade, said, right: said < count.least ? count.least : count.most };
}

/** How many areas “the others” are; undefined where another item is wrong, and this one only follows from it. */
function whatIsLeft(item: CountClaim, tally: Tally, total: number, claims: Claims, framework: Framework): number | undefined {
  let left = total;
  if (tally.partial) return undefined;
  for (const other of tally.items) {
    if (other === item) continue;
    if (other.amount.kind === 'rest' || wrongCount(other, tally, claims, framework)) return undefined;
    left -= other.amount.value;
  }
  return left < 0 ? undefined : left;
}

function isGradedOtherwise(area: Area, grade: Grade, claims: Claims): boolean {
  return gradesGiven(area, claims).some(({ reading }) => reading.kind === 'grade' && reading.grade !== grade);
}

function gradesGiven(area: Area, claims: Claims): GradeClaim[] {
  return claims.grades.filter((claim) => claim.area === area && claim.source !== 'count' && claim.reading.kind !== 'blank');
}

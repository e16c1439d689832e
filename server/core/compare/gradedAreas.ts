// Which areas a draft grades, how many of them with which grade, and whether a count says so.

import type { Area, Framework, Grade } from '../framework/schema';
import { announcedReport } from './announced';
import type { Linked } from './announced';
import { areasInScope } from './scope';
import type { Claims, CountClaim, GradeClaim, Tally } from '../claims';

/** A draft as far as its counts can be judged. */
export interface Graded extends Linked {
  readonly claims: Claims;
  readonly framework: Framework;
  readonly report: Graded | undefined;
}

/** The draft whose grades a draft’s counts are held against: the report that a release announces, once it grades something, or else itself. */
export function graderOf(draft: Graded): Graded {
  const report = announcedReport(draft);
  return report && report.framework.areas.some((area) => gradesGiven(area, report.claims).length) ? report : draft;
}

/** The graded areas the draft must count: of those in scope the graded ones. An overall rating is not counted. */
export function gradedAreas(claims: Claims, framework: Framework): Area[] {
  return areasInScope(claims, framework).filter((area) => area.graded && area.counted);
}

/** How many areas may be declared; a press release without its report need not name an optional area that was graded. */
export function numberOfAreas(draft: Graded): { least: number; most: number } {
  const { claims, framework, kind } = graderOf(draft);
  const least = gradedAreas(claims, framework).length;
  return { least, most: kind === 'report' || claims.lookedAt ? least : framework.areas.filter((area) => area.graded && area.counted).length };
}

/** How many areas may be said to have been inspected: at least the graded ones, and at most all that there are. */
export function numberInspected(draft: Graded): { least: number; most: number } {
  const { claims, framework } = graderOf(draft);
  return { least: gradedAreas(claims, framework).length, most: (claims.lookedAt ?? framework.areas).filter((area) => area.counted).length };
}

/** The grade of an area; undefined while it has none, or two that differ. */
export function gradeOf(area: Area, claims: Claims): { readonly grade: Grade; readonly claim: GradeClaim } | undefined {
  const [claim, ...others] = gradesGiven(area, claims);
  if (claim?.reading.kind !== 'grade') return undefined;
  const { grade } = claim.reading;
  return others.every(({ reading }) => reading.kind === 'grade' && reading.grade === grade) ? { grade, claim } : undefined;
}

/** How many areas have a grade: `most` is more than `least` where some have no grade yet, or two. */
export interface GradeCount {
  readonly least: number;
  readonly most: number;
  /** The first place in each area that gives the grade. */
  readonly places: readonly GradeClaim[];
}

/** How many areas have the grade. */
function countGrades(grade: Grade, claims: Claims, framework: Framework): GradeCount {
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

/** A count that the grades contradict. */
export interface WrongCount extends GradeCount {
  readonly grade: Grade;
  readonly said: number;
  readonly right: number;
  /** Whether the grades, and so the places, are those of the report that the draft announces. */
  readonly inReport: boolean;
}

/** What is wrong with an item of a tally; undefined where nothing is, or where nobody can tell. */
export function wrongCount(item: CountClaim, tally: Tally, draft: Graded): WrongCount | undefined {
  const grader = graderOf(draft);
  return findWrong(item, tally, grader, grader !== draft);
}

/** Whether something about the item is wrong that another rule, or another problem, speaks of: its number, or the areas it names. */
export function isContradicted(item: CountClaim, tally: Tally, draft: Graded): boolean {
  const { reading, areas } = item;
  if (wrongCount(item, tally, draft)) return true;
  return reading.kind === 'grade' && areas.some(({ area }) => isGradedOtherwise(area, reading.grade, graderOf(draft).claims));
}

function findWrong(item: CountClaim, tally: Tally, grader: Graded, inReport: boolean): WrongCount | undefined {
  if (item.reading.kind !== 'grade') return undefined;
  const { claims, framework } = grader;
  const { grade } = item.reading;
  const total = gradedAreas(claims, framework).length;
  // Where the names given are wrong, another rule says so, and there is nothing to count.
  if (item.areas.some(({ area }) => isGradedOtherwise(area, grade, claims))) return undefined;
  const said = item.amount.kind === 'number' ? item.amount.value : whatIsLeft(item, tally, total, grader, inReport);
  if (said === undefined) return undefined;
  const count = countGrades(grade, claims, framework);
  // Too many for a draft without grades of its own: that the counts do not add up is another rule’s to say.
  const open = count.most === total && !count.least;
  if ((said >= count.least && said <= count.most) || (said > count.most && open)) return undefined;
  return { ...count, grade, said, right: said < count.least ? count.least : count.most, inReport };
}

/** How many areas “the others” are; undefined where another item is wrong, and this one only follows from it. */
function whatIsLeft(item: CountClaim, tally: Tally, total: number, grader: Graded, inReport: boolean): number | undefined {
  let left = total;
  if (tally.partial) return undefined;
  for (const other of tally.items) {
    if (other === item) continue;
    if (other.amount.kind === 'rest' || findWrong(other, tally, grader, inReport)) return undefined;
    left -= other.amount.value;
  }
  return left < 0 ? undefined : left;
}

function isGradedOtherwise(area: Area, grade: Grade, claims: Claims): boolean {
  return gradesGiven(area, claims).some(({ reading }) => reading.kind === 'grade' && reading.grade !== grade);
}

/** Every place that gives the area a grade, or words that are none, counts left aside. */
export function gradesGiven(area: Area, claims: Claims): GradeClaim[] {
  return claims.grades.filter((claim) => claim.area === area && claim.source !== 'count' && claim.reading.kind !== 'blank');
}

// Which areas a draft grades, how many of them with which grade, and whether a count says so.

import { canHave, isOnMainScale } from '../framework/scales';
import type { Area, Framework, Grade } from '../framework/schema';
import { announcedReport } from './announced';
import type { Linked } from './announced';
import { areasInScope } from './scope';
import { inNumbers, mayAgree } from './quantities';
import type { Range } from './quantities';
import type { Claims, CountClaim, GradeClaim, SetClaim, Tally } from '../claims';

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

/**
 * How many areas may be declared; a press release without its report need not name an optional area that was graded, and
 * areas with a scale of their own may be counted with the others or not.
 */
export function numberOfAreas(draft: Graded): { least: number; most: number } {
  const { claims, framework, kind } = graderOf(draft);
  const graded = gradedAreas(claims, framework);
  const most = kind === 'report' || claims.lookedAt ? graded.length : framework.areas.filter((area) => area.graded && area.counted).length;
  return { least: graded.length - areasApart(draft), most };
}

/** How many of the areas that count have a scale of their own, so that counts of the framework’s grades leave them out. */
export function areasApart(draft: Graded): number {
  const { claims, framework } = graderOf(draft);
  return gradedAreas(claims, framework).filter((area) => !isOnMainScale(area, framework)).length;
}

/** How many areas may be said to have been inspected: at least the graded ones, and at most all that there are. */
export function numberInspected(draft: Graded): { least: number; most: number } {
  const { claims, framework } = graderOf(draft);
  return {
    least: gradedAreas(claims, framework).length - areasApart(draft),
    most: (claims.lookedAt ?? framework.areas).filter((area) => area.counted).length,
  };
}

/** The grade of an area; undefined while it has none, or two that differ. */
export function gradeOf(area: Area, claims: Claims): { readonly grade: Grade; readonly claim: GradeClaim } | undefined {
  const [claim, ...others] = gradesGiven(area, claims);
  if (claim?.reading.kind !== 'grade') return undefined;
  const { grade } = claim.reading;
  return others.every(({ reading }) => reading.kind === 'grade' && reading.grade === grade) ? { grade, claim } : undefined;
}

/** The grade of the area where it is none of those that the draft says; `inReport` where the report gives it. */
export function wrongSet(
  { area, grades }: SetClaim,
  draft: Graded,
): { readonly grade: Grade; readonly claim: GradeClaim; readonly inReport: boolean } | undefined {
  const grader = graderOf(draft);
  const given = gradeOf(area, grader.claims);
  return given && !grades.includes(given.grade) ? { ...given, inReport: grader !== draft } : undefined;
}

/** Whether every graded area has its grade, so that each count can be held against them by itself. */
export function gradesAreKnown(draft: Graded): boolean {
  const { claims, framework } = graderOf(draft);
  return gradedAreas(claims, framework).every((area) => gradeOf(area, claims));
}

/** How many areas have a grade: `most` is more than `least` where some have no grade yet, or two. */
export interface GradeCount {
  readonly least: number;
  readonly most: number;
  /** The first place in each area that gives the grade. */
  readonly places: readonly GradeClaim[];
}

/** The areas that must be counted and can have one of the grades: those on a scale with it. */
function areasFor(grades: readonly Grade[], { claims, framework }: Pick<Graded, 'claims' | 'framework'>): Area[] {
  return gradedAreas(claims, framework).filter((area) => grades.some((grade) => canHave(area, grade, framework)));
}

/** How many areas have one of the grades. */
function countGrades(grades: readonly Grade[], { claims, framework }: Graded): GradeCount {
  let least = 0;
  let most = 0;
  const places: GradeClaim[] = [];
  for (const area of areasFor(grades, { claims, framework })) {
    const given = gradesGiven(area, claims);
    const same = given.filter((claim) => claim.reading.kind === 'grade' && grades.includes(claim.reading.grade));
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

/** Whether a count is what the grades say; `open` where nobody can tell. */
export type CountVerdict = { readonly verdict: 'open' } | ({ readonly verdict: 'yes' } & GradeCount) | ({ readonly verdict: 'no' } & WrongCount);

/** Holds an item of a tally against the grades that are at hand: the draft’s own, or its report’s. */
export function judgeCount(item: CountClaim, tally: Tally, draft: Graded): CountVerdict {
  const grader = graderOf(draft);
  return judge(item, tally, grader, grader !== draft);
}

/** What is wrong with an item of a tally; undefined where nothing is, or where nobody can tell. */
export function wrongCount(item: CountClaim, tally: Tally, draft: Graded): WrongCount | undefined {
  const judged = judgeCount(item, tally, draft);
  return judged.verdict === 'no' ? judged : undefined;
}

/** Whether something about the item is wrong that another rule, or another problem, speaks of: its number, or the areas it names. */
export function isContradicted(item: CountClaim, tally: Tally, draft: Graded): boolean {
  const { reading, areas } = item;
  if (wrongCount(item, tally, draft)) return true;
  return reading.kind === 'grade' && areas.some(({ area }) => isGradedOtherwise(area, item.grades, graderOf(draft).claims));
}

const OPEN: CountVerdict = { verdict: 'open' };

function judge(item: CountClaim, tally: Tally, grader: Graded, inReport: boolean): CountVerdict {
  if (item.reading.kind !== 'grade') return OPEN;
  const { claims } = grader;
  const areas = areasFor(item.grades, grader);
  const total = areas.length;
  // A grade that only an area outside the counts can have, such as “met”.
  if (!total) return OPEN;
  // Where the names given are wrong, another rule says so, and there is nothing to count.
  if (item.areas.some(({ area }) => isGradedOtherwise(area, item.grades, claims))) return OPEN;
  const said =
    item.quantity.kind === 'rest' && item.quantity.value === undefined ? whatIsLeft(item, tally, grader, inReport) : inNumbers(item.quantity, total);
  if (said === undefined) return OPEN;
  const count = countGrades(item.grades, grader);
  // Too many for a draft without grades of its own: that the counts do not add up is another rule’s to say.
  const open = count.most === total && !count.least;
  if (mayAgree(said, count)) return count.least === count.most ? { verdict: 'yes', ...count } : OPEN;
  if (said.least > count.most && open) return OPEN;
  const tooFew = said.most < count.least;
  return { verdict: 'no', ...count, grade: item.reading.grade, said: tooFew ? said.most : said.least, right: tooFew ? count.least : count.most, inReport };
}

/** How many areas “the others” are; undefined where another item is wrong, and this one only follows from it. */
function whatIsLeft(item: CountClaim, tally: Tally, grader: Graded, inReport: boolean): Range | undefined {
  const areas = areasFor(item.grades, grader);
  let left = areas.length;
  if (tally.partial) return undefined;
  for (const other of tally.items) {
    if (other === item || isOnOtherScale(other, areas, grader)) continue;
    if (other.quantity.kind !== 'number' || judge(other, tally, grader, inReport).verdict === 'no') return undefined;
    left -= other.quantity.least;
  }
  return left < 0 ? undefined : { least: left, most: left };
}

/** Whether an item counts areas that the others cannot be: “‘good’ in two areas, ‘met’ in one”. */
function isOnOtherScale({ reading }: CountClaim, areas: readonly Area[], { framework }: Graded): boolean {
  return reading.kind === 'grade' && !areas.some((area) => canHave(area, reading.grade, framework));
}

function isGradedOtherwise(area: Area, grades: readonly Grade[], claims: Claims): boolean {
  return gradesGiven(area, claims).some(({ reading }) => reading.kind === 'grade' && !grades.includes(reading.grade));
}

/** Every place that gives the area a grade, or words that are none, counts left aside. */
export function gradesGiven(area: Area, claims: Claims): GradeClaim[] {
  return claims.grades.filter((claim) => claim.area === area && claim.source !== 'count' && claim.reading.kind !== 'blank');
}

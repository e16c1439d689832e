// Go to definition: from what a draft claims to what the claim rests on, in the report that it announces or in the draft itself.

import { areaAt, covers } from '../assist/hover/pointed';
import { quotedSources } from '../compare/alteredQuotations';
import { announcedReport } from '../compare/announced';
import { gradedAreas } from '../compare/gradedAreas';
import { areaSection } from '../claims';
import type { CountClaim, FindingCount, GradeClaim } from '../claims';
import { isDraft } from '../draft/draft';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesFor, homeOf } from './areaPlaces';

/** A place of the draft or, where `in` says so, of the report that it announces. */
export interface Target {
  readonly span: Span;
  readonly in?: 'report';
}

/** The words that a person points at, and the places that they rest on: at least one. */
export interface Definition {
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/** What the words at `offset` rest on; undefined for words that claim nothing, and where the report is not at hand. Never throws. */
export function definition(subject: Subject, offset: number): Definition | undefined {
  const { draft, kind } = subject;
  if (!isDraft(draft)) return undefined;
  if (offset < draft.frontMatter.span.to) return ofKey(subject, offset);
  const basis = kind === 'report' ? subject : announcedReport(subject);
  const found = basis && ofClaim(subject, basis, offset);
  if (!found?.places.length) return undefined;
  const where = basis === subject ? {} : { in: 'report' as const };
  return { origin: found.origin, targets: withoutRepeats(found.places).map((span) => ({ span, ...where })) };
}

/** What the front matter of a release repeats from its report. */
const REPEATED: readonly FrontMatterKey[] = ['framework', 'body', 'published', 'inspector'];

function ofKey({ draft, report, reportFault }: Subject, offset: number): Definition | undefined {
  for (const [name, { key, value }] of draft.frontMatter.places) {
    if (!covers(key, offset) && !covers(value, offset)) continue;
    const origin = covers(key, offset) ? key : value;
    if (name === 'report' && draft.frontMatter.values.report !== undefined && !reportFault)
      return { origin, targets: [{ span: report?.claims.title?.span ?? { from: 0, to: 0 }, in: 'report' }] };
    const place = REPEATED.includes(name as FrontMatterKey) ? report?.draft.frontMatter.places.get(name)?.value : undefined;
    return place && { origin, targets: [{ span: place, in: 'report' }] };
  }
  return undefined;
}

interface Found {
  readonly origin: Span;
  readonly places: readonly Span[];
}

function ofClaim(subject: Subject, basis: Subject, offset: number): Found | undefined {
  const { claims } = subject;
  const area = areaAt(subject, offset);
  if (area) return { origin: area.span, places: homeOf(area.area, basis.claims) };
  for (const tally of claims.tallies) {
    const item = tally.items.find((each) => isAtCount(each, offset));
    if (item) return { origin: wholeOf(item), places: areasCounted(item, basis).flatMap((each) => restOf(each, subject, basis)) };
  }
  const total = claims.totals.find(({ span, noun }) => covers(span, offset) || covers(noun, offset));
  if (total)
    return {
      origin: { from: total.span.from, to: total.noun.to },
      places: gradedAreas(basis.claims, basis.framework).flatMap((each) => restOf(each, subject, basis)),
    };
  const graded = claims.grades.filter(({ span }) => covers(span, offset));
  if (graded.length) return { origin: graded[0]!.span, places: graded.flatMap((claim) => ofGrade(claim, subject, basis)) };
  const count = claims.findingCounts.find(({ span, noun }) => covers(span, offset) || covers(noun, offset));
  if (count)
    return {
      origin: { from: Math.min(count.span.from, count.noun.from), to: Math.max(count.span.to, count.noun.to) },
      places: findingsCounted(count, subject, basis),
    };
  const repeated = basis === subject ? [] : quotedSources(subject, basis, subject.reference.people);
  const quoted = repeated.find(({ span }) => span.from <= offset && offset <= span.to);
  return quoted && { origin: quoted.span, places: quoted.sources };
}

/** What a grade rests on: in the report every place that grades the area, in the draft itself the area’s section. */
function ofGrade({ area }: GradeClaim, subject: Subject, basis: Subject): Span[] {
  if (!area) return [];
  const grades = basis === subject ? [] : placesOfGrades(area, basis);
  return grades.length ? grades : homeOf(area, basis.claims);
}

/** For one of several areas that are counted: the first place in the report that grades it, or in the draft itself its section. */
function restOf(area: Area, subject: Subject, basis: Subject): Span[] {
  const places = basis === subject ? [] : placesOfGrades(area, basis);
  return (places.length ? places : homeOf(area, basis.claims)).slice(0, 1);
}

/** Counts only repeat what other places say. */
function placesOfGrades(area: Area, { claims }: Subject): Span[] {
  return gradesFor(area, claims)
    .filter(({ source }) => source !== 'count')
    .map(({ span }) => span);
}

/** The areas that an item of a tally counts: those it names, or those which have its grade. */
function areasCounted({ areas, noun, reading, grades, quantity }: CountClaim, { claims, framework }: Subject): Area[] {
  if (areas.length && (!noun || (quantity.kind === 'number' && areas.length === quantity.least))) return areas.map(({ area }) => area);
  const has = (area: Area) =>
    gradesFor(area, claims).some((claim) => claim.source !== 'count' && claim.reading.kind === 'grade' && grades.includes(claim.reading.grade));
  return reading.kind === 'grade' ? gradedAreas(claims, framework).filter(has) : [];
}

function isAtCount({ gradeSpan, span, noun }: CountClaim, offset: number): boolean {
  return covers(gradeSpan, offset) || covers(span, offset) || (noun !== undefined && covers(noun, offset));
}

function wholeOf({ gradeSpan, span, noun }: CountClaim): Span {
  return { from: Math.min(gradeSpan.from, span.from), to: Math.max(gradeSpan.to, span.to, noun?.to ?? 0) };
}

/** The findings that are counted: in an area’s own section those of the area, if it has any. */
function findingsCounted({ kind, section, whole }: FindingCount, subject: Subject, basis: Subject): Span[] {
  const all = basis.claims.findings.filter((finding) => finding.kind === kind);
  const area = basis === subject && !whole ? areaSection(section)?.named?.area : undefined;
  const own = area ? all.filter((finding) => finding.area === area) : [];
  const meant = own.length ? own : all;
  const isShared = (heading: Span) => meant.filter((other) => other.heading.from === heading.from).length > 1;
  return meant.map(({ heading, passages }) => (isShared(heading) && passages[0]?.span) || heading);
}

function withoutRepeats(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => spans.findIndex((other) => other.from === span.from && other.to === span.to) === index);
}

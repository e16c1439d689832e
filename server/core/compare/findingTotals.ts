// How many findings a draft has, and whether a count of them says so.

import type { Area, FindingKind } from '../framework/schema';
import { areaSection } from '../claims';
import type { Claims, Finding, FindingCount } from '../claims';

/** A count that the findings contradict. */
export interface WrongFindingCount {
  /** How many there are. */
  readonly right: number;
  /** The findings that there are. */
  readonly findings: readonly Finding[];
  /** The area in whose section they were counted; undefined for the whole report. */
  readonly area: Area | undefined;
  /** Whether nobody could count them otherwise. */
  readonly sure: boolean;
}

/** Whether a count is what the findings are; `open` where nobody can tell. */
export type FindingCountVerdict =
  | { readonly verdict: 'open' }
  | { readonly verdict: 'yes'; readonly findings: readonly Finding[] }
  | ({ readonly verdict: 'no' } & WrongFindingCount);

const OPEN: FindingCountVerdict = { verdict: 'open' };

/** Holds a count in a draft against the findings of `held`: its own, or those of a release’s report. */
export function judgeFindingCount(count: FindingCount, held: Claims, own: boolean): FindingCountVerdict {
  const { kind, least, most, section, definite, whole, named } = count;
  if (held.unclearFindings.includes(kind)) return OPEN;
  const report = inReport(kind, held);
  const area = own && !whole ? areaSection(section)?.named?.area : undefined;
  const here = area ? inArea(kind, area, held, report) : report;
  if (!here) return OPEN;
  const accepted = new Set(here.accepted);
  // “The two causes of concern” may be those of the report, and words above a list may speak of that list alone.
  if (area && definite) for (const each of report?.accepted ?? []) accepted.add(each);
  const listed = own && section?.finding ? held.findings.filter((finding) => finding.kind === kind && finding.heading.from === section.heading.from) : [];
  if (listed.length) for (const each of waysToCount(listed)) accepted.add(each);
  if ([...accepted].some((value) => value >= least && value <= most)) return { verdict: 'yes', findings: listed.length ? listed : here.findings };
  const all = count.all && (!named || named === area);
  if (!all && least < Math.max(...accepted, 1)) return OPEN;
  const findings = listed.length ? listed : here.findings;
  return { verdict: 'no', right: findings.length, findings, area, sure: all && accepted.size === 1 && least === most };
}

interface Held {
  readonly findings: readonly Finding[];
  readonly accepted: readonly number[];
}

function inReport(kind: FindingKind, claims: Claims): Held | undefined {
  const findings = claims.findings.filter((finding) => finding.kind === kind);
  if (!findings.length) return writesOut(kind, claims) ? { findings, accepted: [0] } : undefined;
  const inside = findings.filter(({ area }) => area);
  const outside = findings.filter(({ area }) => !area);
  // A list of all of them before or behind the areas’ sections may say them over again.
  const ways = inside.length && outside.length ? [findings, inside, outside] : [findings];
  return { findings: inside.length && outside.length ? inside : findings, accepted: ways.flatMap(waysToCount) };
}

function inArea(kind: FindingKind, area: Area, claims: Claims, report: Held | undefined): Held | undefined {
  const findings = claims.findings.filter((finding) => finding.kind === kind && finding.area === area);
  if (findings.length) return { findings, accepted: waysToCount(findings) };
  // Findings that stand together in a section of their own may be this area’s.
  return report?.findings.every((finding) => finding.area) ? { findings, accepted: [0] } : undefined;
}

/** Whether a kind of which the draft has none would have its heading, because others have theirs; what follows from another may stand in that. */
function writesOut({ tone }: FindingKind, { findings }: Claims): boolean {
  return tone !== 'action' && findings.some(({ kind }) => kind.tone === 'improvement');
}

function waysToCount(findings: readonly Finding[]): number[] {
  return [findings.length, findings.reduce((sum, { otherwise }) => sum + otherwise, 0)];
}

/**
 * Tells of an area whether a finding asks for its improvement. Undefined where nobody can tell, because such findings stand
 * together outside the areas’ sections, or in a way that is not understood.
 */
export function improvementsByArea(claims: Claims): ((area: Area) => boolean) | undefined {
  const isImprovement = ({ tone }: FindingKind) => tone === 'improvement';
  if (claims.unclearFindings.some(isImprovement)) return undefined;
  const findings = claims.findings.filter(({ kind }) => isImprovement(kind));
  const inside = findings.filter(({ area }) => area);
  const outside = findings.filter(({ area }) => !area);
  const words = ({ passages }: Finding) => passages.map(({ text }) => text.toLowerCase()).join(' ');
  const said = new Set(inside.map(words));
  const repeats = outside.length <= inside.length || outside.some((finding) => finding.passages.length > 0 && said.has(words(finding)));
  if (outside.length && !repeats) return undefined;
  const areas = new Set([...inside, ...claims.findingMentions.filter(({ kind }) => isImprovement(kind))].map(({ area }) => area));
  return (area) => areas.has(area);
}

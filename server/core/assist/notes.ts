// What hovers and completions say about areas, grades, findings, sections and the keys of the front matter, in Markdown.

import { announcedReport } from '../claims/announced';
import type { GradeClaim, GradeSource } from '../claims/types';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { SectionKind } from '../framework/lexicon';
import type { Area, FindingKind, Framework, Grade } from '../framework/schema';
import { inspectionStaff } from '../framework/wording';
import type { Subject } from '../rules/rule';
import { touches } from '../span';
import type { Span } from '../span';
import { houseNumber } from '../text/numbers';

const WHERE: Record<GradeSource, string> = { table: 'Table', line: 'Section', heading: 'Section', statement: 'Statement', count: 'Summary' };

/** What each key of the front matter is for. */
export const KEY_NOTES: Record<FrontMatterKey, string> = {
  framework: 'The inspection programme whose areas and grades this draft is checked against, by its id.',
  kind: 'Whether this is a report or a press release. Left out, it is a report.',
  body: 'The full name of the force or service that was inspected.',
  published: 'The publication date as year, month and day, such as 2025-08-22.',
  inspector: 'The inspector who speaks for the inspectorate about this inspection.',
  report: 'The file of the report that this press release announces. A report does not need it.',
  embargo: 'The date and time before which nothing may be published, such as 2025-08-22T00:01.',
  rules: 'Rules to switch off or to make milder or stricter for this draft, one on each line below.',
  language: 'The language of the draft, such as en.',
};

/** What each section of a report is for that is no area. */
export const SECTION_NOTES: Record<SectionKind, string> = {
  summary: 'In a paragraph or two: what is done well, and what must get better.',
  judgments: 'How many areas have each grade, and the table of the grades.',
  inspector: 'In the first person: what the inspector found, and what comes next.',
  quotation: 'What the inspector says for the press. Press releases take it over word for word.',
  notes: 'Notes to editors and contacts.',
};

/** Writes where a place of the draft is, or of the report that it announces: “[line 41](…)”. */
export type Link = (span: Span, inReport: boolean) => string;

/** The area’s long name, its grades and where they are given, and what inspectors look for. `here` is a line of the draft. */
export function areaNote(area: Area, subject: Subject, here: Span, link: Link): string {
  const criteria = area.criteria.length ? [`What ${inspectionStaff(subject.framework)} look for:`, criteriaNote(area)] : [];
  return [`**${area.name}**`, gradesSoFar(area, subject, here, link), ...criteria].join('\n\n');
}

/** What inspectors look for in the area, as a list. */
export function criteriaNote(area: Area): string {
  return area.criteria.map((each) => `- ${each}`).join('\n');
}

/** The grade’s meaning and its place on the scale. */
export function gradeNote(grade: Grade, framework: Framework): string {
  const scale = framework.scale.map((each) => (each === grade ? `**${each.term}**` : each.term)).join(' › ');
  return `**${grade.term}**: ${grade.meaning}\n\n${scale}`;
}

/** The grades that the draft gives the area, each once, in the order of the draft. */
export function gradesOf(area: Area, { claims }: Subject): Grade[] {
  const given = claims.grades.flatMap((claim) => (claim.area === area && claim.reading.kind === 'grade' ? [claim.reading.grade] : []));
  return [...new Set(given)];
}

/** What a kind of finding means, where the framework says so, and how many of them the draft has. */
export function findingNote(kind: FindingKind, { claims, kind: draft }: Subject): string {
  const number = claims.findings.filter((finding) => finding.kind === kind).length;
  const count = draft === 'report' ? `\n\nIn this report: ${number ? houseNumber(number) : 'none yet'}.` : '';
  return `**${kind.singular}**${kind.meaning === undefined ? '' : `: ${kind.meaning}`}${count}`;
}

function gradesSoFar(area: Area, subject: Subject, here: Span, link: Link): string {
  if (!area.graded) return 'This area is not graded.';
  const report = announcedReport(subject);
  const own = given(area, subject).map((claim) => `- ${WHERE[claim.source]}, ${touches(claim.span, here) ? 'here' : link(claim.span, false)}: ${termOf(claim)}`);
  const reported = report ? given(area, report).map((claim) => `- The report’s ${WHERE[claim.source].toLowerCase()}, ${link(claim.span, true)}: ${termOf(claim)}`) : [];
  return [...own, ...reported].join('\n') || 'No grade yet.';
}

function given(area: Area, { claims }: Subject): GradeClaim[] {
  return claims.grades.filter((claim) => claim.area === area && claim.reading.kind !== 'blank');
}

function termOf({ reading, written }: GradeClaim): string {
  return reading.kind === 'grade' ? reading.grade.term : `“${written}”`;
}

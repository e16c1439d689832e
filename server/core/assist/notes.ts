// What hovers and completions say about areas, grades, findings, sections and the keys of the front matter, in Markdown.

import { announcedReport } from '../compare/announced';
import type { GradeClaim, GradeSource } from '../claims';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { SectionKind } from '../framework/lexicon';
import { scaleWith } from '../framework/scales';
import type { Area, FindingKind, Framework, Grade } from '../framework/schema';
import type { Subject } from '../rules/rule';
import { touches } from '../span';
import type { Span } from '../span';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
import { numeral } from '../text/messageParts';

const WHERE: Record<GradeSource, Message> = {
  table: say`Table`,
  line: say`Section`,
  heading: say`Section`,
  statement: say`Statement`,
  count: say`Summary`,
};
const WHERE_IN_REPORT: Record<GradeSource, Message> = {
  table: say`The report’s table`,
  line: say`The report’s section`,
  heading: say`The report’s section`,
  statement: say`The report’s statement`,
  count: say`The report’s summary`,
};

/** What each key of the front matter is for. */
export const KEY_NOTES: Record<FrontMatterKey, Message> = {
  framework: say`The inspection programme whose areas and grades this draft is checked against, by its id.`,
  kind: say`Whether this is a report or a press release. Left out, it is a report.`,
  body: say`The full name of the force or service that was inspected.`,
  areas: say`The areas that a focused inspection looked at, by their ids or names, such as [safe, well-led]. Left out, it looked at all.`,
  published: say`The publication date as year, month and day, such as 2025-08-22.`,
  inspector: say`The inspector who speaks for the inspectorate about this inspection.`,
  report: say`The file of the report that this press release announces. A report does not need it.`,
  embargo: say`The date and time before which nothing may be published, such as 2025-08-22T00:01.`,
  rules: say`Rules to switch off or to make milder or stricter for this draft, one on each line below.`,
  language: say`The language of the draft, such as en.`,
};

/** What each section of a report is for that is no area. */
export const SECTION_NOTES: Record<SectionKind, Message> = {
  summary: say`In a paragraph or two: what is done well, and what must get better.`,
  judgments: say`How many areas have each grade, and the table of the grades.`,
  inspector: say`In the first person: what the inspector found, and what comes next.`,
  quotation: say`What the inspector says for the press. Press releases take it over word for word.`,
  notes: say`Notes to editors and contacts.`,
};

/** Writes where a place of the draft is, or of the report that it announces: “[line 41](…)”. */
export type Link = (span: Span, inReport: boolean) => Message;

/** The area’s long name, its grades and where they are given, and what inspectors look for. `here` is a line of the draft. */
export function areaNote(area: Area, subject: Subject, here: Span, link: Link): Message {
  const { staff } = subject.framework.inspectorate;
  const criteria = area.criteria.length ? [staff === undefined ? say`What inspectors look for:` : say`What ${staff} look for:`, criteriaNote(area)] : [];
  return join([say`**${area.name}**`, gradesSoFar(area, subject, here, link), ...criteria], '\n\n');
}

/** What inspectors look for in the area, as a list. */
export function criteriaNote(area: Area): Message {
  return say`${area.criteria.map((each) => `- ${each}`).join('\n')}`;
}

/** The grade’s meaning and its place on the scale. */
export function gradeNote(grade: Grade, framework: Framework): Message {
  const scale = scaleWith(grade, framework)
    .grades.map((each) => (each === grade ? `**${each.term}**` : each.term))
    .join(' › ');
  return say`**${grade.term}**: ${grade.meaning}\n\n${scale}`;
}

/** The grades that the draft gives the area, each once, in the order of the draft. */
export function gradesOf(area: Area, { claims }: Subject): Grade[] {
  const given = claims.grades.flatMap((claim) => (claim.area === area && claim.reading.kind === 'grade' ? [claim.reading.grade] : []));
  return [...new Set(given)];
}

/** What a kind of finding means, where the framework says so, and how many of them the draft has. */
export function findingNote(kind: FindingKind, { claims, kind: draft }: Subject): Message {
  const { singular, meaning } = kind;
  const number = claims.findings.filter((finding) => finding.kind === kind).length;
  const what = meaning === undefined ? say`**${singular}**` : say`**${singular}**: ${meaning}`;
  if (draft !== 'report') return what;
  return join([what, number ? say`In this report: ${numeral(number)}.` : say`In this report: none yet.`], '\n\n');
}

function gradesSoFar(area: Area, subject: Subject, here: Span, link: Link): Message {
  if (!area.graded) return say`This area is not graded.`;
  const report = announcedReport(subject);
  const own = given(area, subject).map(
    (claim) => say`- ${WHERE[claim.source]}, ${touches(claim.span, here) ? say`here` : link(claim.span, false)}: ${termOf(claim)}`,
  );
  const reported = report ? given(area, report).map((claim) => say`- ${WHERE_IN_REPORT[claim.source]}, ${link(claim.span, true)}: ${termOf(claim)}`) : [];
  const all = [...own, ...reported];
  return all.length ? join(all, '\n') : say`No grade yet.`;
}

function given(area: Area, { claims }: Subject): GradeClaim[] {
  return claims.grades.filter((claim) => claim.area === area && claim.reading.kind !== 'blank');
}

function termOf({ reading, written }: GradeClaim): string {
  return reading.kind === 'grade' ? reading.grade.term : `“${written}”`;
}

// What hovers and completions say about areas, grades and the keys of the front matter, in Markdown.

import type { GradeClaim, GradeSource } from '../claims/types';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { Area, Framework, Grade } from '../framework/schema';
import type { Subject } from '../rules/rule';

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

/** The area’s long name, its grades so far, and what inspectors look for. */
export function areaNote(area: Area, subject: Subject): string {
  return [`**${area.name}**`, gradesSoFar(area, subject), criteriaNote(area)].join('\n\n');
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

function gradesSoFar(area: Area, { claims }: Subject): string {
  if (!area.graded) return 'This area is not graded.';
  const given = claims.grades.filter((claim) => claim.area === area && claim.reading.kind !== 'blank');
  if (!given.length) return 'No grade yet.';
  return [...new Set(given.map((claim) => `${WHERE[claim.source]}: ${termOf(claim)}`))].join(' · ');
}

function termOf({ reading, written }: GradeClaim): string {
  return reading.kind === 'grade' ? reading.grade.term : `“${written}”`;
}

// The empty section of an area, as a fix or a new report writes it.

import type { Area, Framework } from './schema';

/** The Markdown of an area’s section: its heading, and a grade line left blank. */
export function areaSkeleton(area: Area, level: number, framework: Framework): string {
  const grade = area.graded ? `\n\n${framework.gradeLabels[0]!}:` : '';
  return `${'#'.repeat(level)} ${area.name}${grade}`;
}

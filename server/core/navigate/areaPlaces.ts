// Where a draft speaks of its areas.

import type { Claims, GradeClaim, Section } from '../claims';
import type { Area } from '../framework/schema';
import type { Span } from '../span';

/** The area’s sections, in the order of the draft. */
export function sectionsOf(area: Area, { sections }: Claims): Section[] {
  return sections.filter((section) => section.isArea && section.named!.area === area);
}

/** Every claim that grades the area, in the order of the draft; what is left blank grades nothing. */
export function gradesFor(area: Area, { grades }: Claims): GradeClaim[] {
  return grades.filter((claim) => claim.area === area && claim.reading.kind !== 'blank');
}

/** Where somebody who looks for the area is led: its section, or else its row in a table, or else what grades it. */
export function homeOf(area: Area, claims: Claims): Span[] {
  const headings = sectionsOf(area, claims).map(({ name }) => name);
  if (headings.length) return headings;
  const rows = claims.tables.flatMap(({ rows: each }) => each.filter(({ named }) => named?.area === area).map(({ span }) => span));
  return rows.length ? rows : gradesFor(area, claims).map(({ span }) => span);
}

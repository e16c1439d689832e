// Which areas an inspection looked at, and which of them a report must therefore have.

import type { Area, Framework } from '../framework/schema';
import type { Claims } from '../claims';

/**
 * The areas that the inspection looked at, in the framework’s order: those that the draft says it looked at only, or else
 * the required ones and whatever others have a section or a grade.
 */
export function areasInScope(claims: Claims, framework: Framework): Area[] {
  const present = new Set<Area>();
  for (const section of claims.sections) if (section.isArea) present.add(section.named!.area);
  for (const claim of claims.grades) if (claim.area) present.add(claim.area);
  return framework.areas.filter((area) => isExpected(area, claims) || (!claims.lookedAt && present.has(area)));
}

/** Whether a report must have the area: because the programme requires it, or because this inspection says that it looked at it. */
export function isExpected(area: Area, { lookedAt }: Claims): boolean {
  return lookedAt ? lookedAt.includes(area) : area.required;
}

/** Whether the inspection left the area out. */
export function isOutOfScope(area: Area, { lookedAt }: Claims): boolean {
  return lookedAt !== undefined && area.counted && !lookedAt.includes(area);
}

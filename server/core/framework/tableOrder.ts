// The order of the areas in a table of grades, which need not be that of their sections.

import type { Area, Framework } from './schema';

/** The areas in the order of the grade table and the grade graphic. */
export function areasOfTable({ areas, tableOrder }: Framework): readonly Area[] {
  if (!tableOrder.length) return areas;
  const first = tableOrder.flatMap((id) => areas.find((area) => area.id === id) ?? []);
  return [...first, ...areas.filter((area) => !first.includes(area))];
}

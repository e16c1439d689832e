// Areas in the first column of a grade table.

import { areasOfTable } from '../../framework/tableOrder';
import type { Subject } from '../../rules/rule';
import { contains } from '../../span';
import { say } from '../../text/message';
import type { Completion } from './completion';
import { criteriaNote } from '../notes';
import type { Place } from '../place';
import { tableCellAt } from './tableCell';

/** The graded areas that the table does not have yet, in the order of the framework’s table. */
export function completeAreaCell(subject: Subject, place: Place): Completion[] {
  const cell = tableCellAt(subject, place);
  if (cell?.holds !== 'area') return [];
  const { claims, framework } = subject;
  const rows = claims.tables
    .filter(({ span }) => contains(cell.table, span))
    .flatMap((table) => table.rows)
    .filter(({ span }) => !(span.from <= place.offset && place.offset <= span.to));
  const present = new Set(rows.map((row) => row.named?.area));
  // A table that spells areas out goes on doing so.
  const long = rows.some(({ named, written }) => named && named.area.label !== named.area.name && written === named.area.name);
  const missing = areasOfTable(framework).filter((area) => area.graded && !present.has(area));
  return missing.map((area, rank) => {
    const label = long ? area.name : area.label;
    const other = long ? area.label : area.name;
    return {
      label,
      kind: 'area',
      span: cell.span,
      text: cell.lead + label + cell.tail,
      ...(other === label ? {} : { detail: say`${other}`, filter: `${label} ${other}` }),
      documentation: criteriaNote(area),
      rank,
    };
  });
}

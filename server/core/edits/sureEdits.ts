// Which fixes can be applied together.

import type { Edit } from '../draft/draft';
import type { Problem } from '../rules/rule';
import { touches } from '../span';

/** The edits of the draft itself that every sure fix makes, leaving out those that would touch one taken already; in the order of the draft. */
export function sureEdits(problems: readonly Problem[]): Edit[] {
  const taken: Edit[] = [];
  for (const problem of problems) {
    const fix = problem.fixes?.find((each) => each.sure && !each.in);
    if (!fix) continue;
    const inTheWay = fix.edits.some((edit) => taken.some((other) => touches(edit.span, other.span) && !bothInsert(edit, other)));
    if (!inTheWay) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.from - b.span.from);
}

/** Two insertions at one place follow each other. */
function bothInsert(a: Edit, b: Edit): boolean {
  return a.span.from === a.span.to && b.span.from === b.span.to;
}

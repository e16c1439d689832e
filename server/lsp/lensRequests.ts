// Answers what can be written where a lens is used: grades of areas, and what must follow a finding.

import { followUps } from '../core/assist/lenses/followUps';
import { gradeArea, ungradedAreas } from '../core/edits/ungraded';
import type { Context } from './context';
import { toRange } from './places';
import type { FollowUps, FollowUpsParams, UngradedAreas, UngradedAreasParams } from './protocol';

/** Answers which areas of an open report have no grade, and how each grade would be written. */
export function ungradedAreasOf(context: Context): (params: UngradedAreasParams) => Promise<UngradedAreas> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return [];
    const { draft, claims, framework, kind } = context.checker.subject(open.draft);
    if (kind !== 'report') return [];
    return ungradedAreas(claims, framework).map((ungraded) => ({
      id: ungraded.area.id,
      name: ungraded.area.name,
      grades: framework.scale.map((grade) => ({
        term: grade.term,
        meaning: grade.meaning,
        edits: gradeArea(ungraded, grade, draft, framework).map(({ span, text }) => ({ range: toRange(draft, span), newText: text })),
      })),
    }));
  };
}

/** Answers which findings of an open report lack what must follow them, and how it is begun. */
export function followUpsOf(context: Context): (params: FollowUpsParams) => Promise<FollowUps> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return [];
    const place = (offset: number) => toRange(open.draft, { from: offset, to: offset }).start;
    return followUps(context.checker.subject(open.draft)).map(({ heading, at, snippet }) => ({ line: place(heading.from).line, at: place(at), snippet }));
  };
}

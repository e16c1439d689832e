// Answers what is left to do in a draft, and what can be written where a lens is used: grades of areas, and what must follow a finding.

import { scaleOf } from '../../core/framework/scales';
import { followUps } from '../../core/assist/lenses/followUps';
import { openAreas } from '../../core/assist/progress';
import { gradeArea, ungradedAreas } from '../../core/edits/ungraded';
import { problemsOf, subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';
import type { DraftParams, FollowUps, UngradedAreas, WhatIsLeft } from '../protocol';

/** Answers which areas of an open report have no grade, and how each grade would be written. */
export function ungradedAreasOf(context: Context): (params: DraftParams) => Promise<UngradedAreas> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return [];
    const { draft, claims, framework, kind } = subjectOf(open);
    if (kind !== 'report') return [];
    return ungradedAreas(claims, framework).map((ungraded) => ({
      id: ungraded.area.id,
      name: ungraded.area.name,
      grades: scaleOf(ungraded.area, framework).grades.map((grade) => ({
        term: grade.term,
        meaning: grade.meaning,
        edits: gradeArea(ungraded, grade, draft, framework).map(({ span, text }) => ({ range: toRange(draft, span), newText: text })),
      })),
    }));
  };
}

/** Answers which findings of an open report lack what must follow them, and how it is begun. */
export function followUpsOf(context: Context): (params: DraftParams) => Promise<FollowUps> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return [];
    const place = (offset: number) => toRange(open.draft, { from: offset, to: offset }).start;
    return followUps(subjectOf(open)).map(({ heading, at, snippet }) => ({ line: place(heading.from).line, at: place(at), snippet }));
  };
}

/** Answers which areas have no grade, and which problems there are, with their places. */
export function whatIsLeft(context: Context): (params: DraftParams) => Promise<WhatIsLeft> {
  return async ({ uri }) => {
    const open = await context.open(uri);
    if (!open) return null;
    const { draft } = open;
    return {
      areas: openAreas(subjectOf(open)).map(({ area, span, present }) => ({ name: area.name, range: toRange(draft, span), present })),
      problems: problemsOf(open).map(({ message, severity, span }) => ({ message: context.voice(message), severity, range: toRange(draft, span) })),
    };
  };
}

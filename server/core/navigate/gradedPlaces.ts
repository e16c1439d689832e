// Where the draft’s words are grades: the terms that claim one, each with where it stands on its scale.

import type { Claims } from '../claims';
import { isDraft } from '../draft/draft';
import { scaleOf, scaleWith, worthOf } from '../framework/scales';
import type { Worth } from '../framework/scales';
import type { Area, Grade } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** What a grade says: a strength, a call for improvement, or what lies between. */
export type GradeTone = 'best' | 'middle' | 'worst';

/** The words of a grade in a place where they claim one. */
export interface GradedPlace {
  readonly span: Span;
  readonly grade: Grade;
  readonly tone: GradeTone;
}

const TONES: Record<Worth, GradeTone> = { strength: 'best', middle: 'middle', weakness: 'worst' };

/** The grades that the draft claims or counts, each place once, in its order; “good” anywhere else is English. None for a text that is no draft. */
export function gradedPlaces({ draft, claims, framework }: Subject): GradedPlace[] {
  if (!isDraft(draft)) return [];
  const places = new Map<number, GradedPlace>();
  for (const { span, grade, area } of claimed(claims)) {
    const scale = area ? scaleOf(area, framework) : scaleWith(grade, framework);
    // A statement and a count may both hold the same words, one of them without a blank or a mark.
    if (span.to > span.from && !places.has(span.from)) places.set(span.from, { span, grade, tone: TONES[worthOf(grade, scale)] });
  }
  const inOrder = [...places.values()].sort((a, b) => a.span.from - b.span.from);
  return inOrder.filter(({ span }, index) => index === 0 || inOrder[index - 1]!.span.to <= span.from);
}

function claimed({ grades, tallies }: Claims): { span: Span; grade: Grade; area: Area | undefined }[] {
  const items = tallies.flatMap((tally) => tally.items.map(({ reading, gradeSpan, areas }) => ({ reading, span: gradeSpan, area: areas[0]?.area })));
  return [...grades, ...items].flatMap(({ reading, span, area }) => (reading.kind === 'grade' ? [{ span, grade: reading.grade, area }] : []));
}

// Find references: every place that states the grade of an area, in one draft after another.

import { areaAt, covers } from '../assist/pointed';
import type { Claims } from '../claims/types';
import { isDraft } from '../draft/draft';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesFor, headingsOf } from './areaPlaces';

/** The areas that the words at `offset` name or grade; none for other words, and for a text that is no draft. */
export function areasAt(subject: Subject, offset: number): Area[] {
  if (!isDraft(subject.draft)) return [];
  const named = areaAt(subject, offset);
  if (named) return [named.area];
  return areasGradedAt(subject, offset);
}

/** The areas that the words at `offset` grade. */
export function areasGradedAt({ claims }: Subject, offset: number): Area[] {
  const graded = claims.grades.filter(({ span }) => covers(span, offset));
  return [...new Set(graded.flatMap(({ area }) => area ?? []))];
}

/** The places of a draft that grade any of the areas, in its order; with `declaration` also the headings of their sections. */
export function references(areas: readonly Area[], claims: Claims, declaration: boolean): Span[] {
  const spans = areas.flatMap((area) => [...(declaration ? headingsOf(area, claims) : []), ...gradesFor(area, claims).map(({ span }) => span)]);
  const each = new Map(spans.map((span) => [`${span.from} ${span.to}`, span]));
  return [...each.values()].sort((a, b) => a.from - b.from);
}

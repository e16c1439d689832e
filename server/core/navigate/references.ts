// Find references: every place that states the grade of an area, in one draft after another.

import { areaAt, covers } from '../assist/hover/pointed';
import { isDraft } from '../draft/draft';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesFor, sectionsOf } from './areaPlaces';

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

/** The places of a draft that grade any of the areas, in its order; with `declaration` also the lines of the headings of their sections. */
export function references(areas: readonly Area[], { draft, claims }: Pick<Subject, 'draft' | 'claims'>, declaration: boolean): Span[] {
  const lines = (area: Area) => sectionsOf(area, claims).map(({ heading }) => lineAround(heading, draft.text));
  const spans = areas.flatMap((area) => [...(declaration ? lines(area) : []), ...gradesFor(area, claims).map(({ span }) => span)]);
  const each = new Map(spans.map((span) => [`${span.from} ${span.to}`, span]));
  return [...each.values()].sort((a, b) => a.from - b.from);
}

/** The line where a heading begins, as VS Code’s Markdown features give it: an editor lists the same place of two servers once. */
function lineAround({ from }: Span, text: string): Span {
  const end = text.indexOf('\n', from);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

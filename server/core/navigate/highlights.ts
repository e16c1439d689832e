// The places that light up with the cursor: where else the same area is named or graded, or the same body named.

import { covers } from '../assist/hover/pointed';
import { blocksAt, isDraft } from '../draft/draft';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { headedAreas, mentionedAreas } from './areaNames';
import { gradesFor } from './areaPlaces';
import { bodyNameAt, bodyNames } from './bodyNames';
import { areasGradedAt } from './references';

/** A place that speaks of what is at the cursor: where it has its section or its key, where it is named, or where it is graded. */
export interface Highlight {
  readonly span: Span;
  readonly kind: 'home' | 'name' | 'grade';
}

/** The places of the draft that speak of the area or the body at `offset`, in its order; none for other words. */
export function highlights(subject: Subject, offset: number): Highlight[] {
  if (!isDraft(subject.draft)) return [];
  // The whole draft is read only where there is something to look for: this is asked whenever the cursor moves.
  const here = [...headedAreas(subject), ...mentionedAreas(subject, blocksAt(subject.draft, offset))];
  const named = here.find(({ span }) => covers(span, offset));
  const areas = named ? [named.area] : areasGradedAt(subject, offset);
  if (areas.length) return inOrder(areas.flatMap((area) => ofArea(area, subject)));
  return bodyNameAt(subject, offset) ? inOrder(bodyNames(subject).map(({ span, isKey }) => ({ span, kind: isKey ? 'home' : 'name' }))) : [];
}

function ofArea(area: Area, subject: Subject): Highlight[] {
  const names = [...headedAreas(subject), ...mentionedAreas(subject)].filter((name) => name.area === area);
  return [
    ...names.map(({ span, place }): Highlight => ({ span, kind: place === 'heading' ? 'home' : 'name' })),
    ...gradesFor(area, subject.claims).map(({ span }): Highlight => ({ span, kind: 'grade' })),
  ];
}

function inOrder(found: readonly Highlight[]): Highlight[] {
  const each = new Map(found.map((highlight) => [`${highlight.span.from} ${highlight.span.to}`, highlight]));
  return [...each.values()].sort((a, b) => a.span.from - b.span.from);
}

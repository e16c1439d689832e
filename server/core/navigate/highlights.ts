// The places that light up with the cursor: where else the same area is named or graded, or the same body named.

import { covers } from '../assist/pointed';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesFor } from './areaPlaces';
import { headedAreas, mentionedAreas } from './areaNames';
import { bodyNames } from './bodyNames';
import { areasAt } from './references';

/** A place that speaks of what is at the cursor: where it has its section or its key, where it is named, or where it is graded. */
export interface Highlight {
  readonly span: Span;
  readonly kind: 'home' | 'name' | 'grade';
}

/** The places of the draft that speak of the area or the body at `offset`, in its order; none for other words. */
export function highlights(subject: Subject, offset: number): Highlight[] {
  const names = [...headedAreas(subject), ...mentionedAreas(subject)];
  const named = names.find(({ span }) => covers(span, offset));
  const areas = named ? [named.area] : areasAt(subject, offset);
  if (!areas.length) return ofBody(subject, offset);
  const found = [
    ...names.filter(({ area }) => areas.includes(area)).map(({ span, place }): Highlight => ({ span, kind: place === 'heading' ? 'home' : 'name' })),
    ...areas.flatMap((area) => gradesFor(area, subject.claims)).map(({ span }): Highlight => ({ span, kind: 'grade' })),
  ];
  return inOrder(found);
}

function ofBody(subject: Subject, offset: number): Highlight[] {
  const names = bodyNames(subject);
  if (!names.some(({ span }) => covers(span, offset))) return [];
  return inOrder(names.map(({ span, isKey }) => ({ span, kind: isKey ? 'home' : 'name' })));
}

function inOrder(found: readonly Highlight[]): Highlight[] {
  const each = new Map(found.map((highlight) => [`${highlight.span.from} ${highlight.span.to}`, highlight]));
  return [...each.values()].sort((a, b) => a.span.from - b.span.from);
}

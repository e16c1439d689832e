// What the editor offers above a line of the draft.

import { isDraft } from '../draft/draft';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** Something that can be done from the line of `span`. */
export interface Lens {
  readonly span: Span;
  readonly kind: 'make-release';
}

/** The press release, on the title of a report whose framework is known. */
export function lenses({ draft, claims, kind, framework, reference }: Subject): Lens[] {
  const known = reference.framework(framework.id) !== undefined;
  if (!isDraft(draft) || !known || kind !== 'report' || !claims.title) return [];
  return [{ span: claims.title.span, kind: 'make-release' }];
}

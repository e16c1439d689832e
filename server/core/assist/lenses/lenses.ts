// What the editor offers above a line of a report.

import { ungradedAreas } from '../../edits/ungraded';
import { isDraft } from '../../draft/draft';
import type { Area, FindingKind } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { followUps } from './followUps';

/** Something that can be done from the line of `span`: with the release of the report, to grade an area, or to add what must follow a finding. */
export type Lens =
  | { readonly span: Span; readonly kind: 'release' }
  | { readonly span: Span; readonly kind: 'grade'; readonly area: Area; /** What the framework calls an area. */ readonly noun: string }
  | { readonly span: Span; readonly kind: 'follow-up'; readonly wanted: FindingKind };

/** The lenses of a report whose framework is known, in the order of their kinds; none for a release or any other text. */
export function lenses(subject: Subject): Lens[] {
  const { draft, claims, kind, framework, reference } = subject;
  const known = reference.framework(framework.id) !== undefined;
  if (!isDraft(draft) || !known || kind !== 'report') return [];
  return [
    ...(claims.title ? [{ span: claims.title.span, kind: 'release' as const }] : []),
    ...ungradedAreas(claims, framework).map(({ area, section, blanks }) => ({
      span: section?.heading ?? blanks[0]!.span,
      kind: 'grade' as const,
      area,
      noun: framework.areaNoun.singular,
    })),
    ...followUps(subject).map(({ heading, wanted }) => ({ span: heading, kind: 'follow-up' as const, wanted })),
  ];
}

// Kinds of finding, as headings and as the bold words that stand for one.

import { areaSection } from '../../claims';
import type { Section } from '../../claims';
import type { FindingKind } from '../../framework/schema';
import { standings } from '../../release/facts/standing';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import type { Completion } from './completion';
import { headingAt } from './headingLine';
import { findingNote } from '../notes';
import { sectionAt } from './opening';
import type { Place } from '../place';
import { boldLine } from '../place';

/** The kinds of finding, in a heading below an area or below another finding. */
export function completeFindingHeading(subject: Subject, place: Place): Completion[] {
  const heading = headingAt(subject, place);
  const around = heading?.parents.find((each) => each.isArea || each.finding);
  if (!heading || !around) return [];
  return offer(subject, heading.parents, heading.own, (kind) => {
    const { span } = heading;
    // Whoever is asked to act is told by when, and that has a list of its own.
    const acts = kind.tone === 'action' && !heading.below.trim();
    return acts ? { span, text: `${kind.singular}\n\n\${1}`, snippet: true, continues: true } : { span, text: kind.singular };
  });
}

/** The kinds of finding, alone in bold in an area’s section. */
export function completeFindingLeadIn(subject: Subject, place: Place): Completion[] {
  const bold = boldLine(subject.draft.text, place);
  const section = sectionAt(subject.claims, place.offset);
  if (!bold || !areaSection(section) || subject.kind !== 'report') return [];
  const typed = { from: bold.span.from, to: bold.span.to };
  return offer(subject, section ? [section] : [], undefined, (kind) => ({ span: typed, text: kind.singular + bold.tail }));
}

function offer(
  subject: Subject,
  parents: readonly Section[],
  own: Section | undefined,
  write: (kind: FindingKind) => Pick<Completion, 'text' | 'snippet' | 'continues'> & { span: Span },
): Completion[] {
  return inOrder(subject, parents, own).map((kind, rank) => ({
    label: kind.singular,
    kind: 'finding',
    ...write(kind),
    documentation: findingNote(kind, subject),
    rank,
  }));
}

/** What the place lacks first: what follows from a finding below one, improvement in a weak area without any, praise in a strong one. */
function inOrder(subject: Subject, parents: readonly Section[], own: Section | undefined): FindingKind[] {
  const { framework, claims } = subject;
  const area = parents.find((each) => each.isArea)?.named?.area;
  const standing = standings(subject).find((each) => each.area === area);
  const asks = claims.findings.some(
    (finding) => finding.area === area && finding.kind.tone === 'improvement' && finding.heading.from !== own?.heading.from,
  );
  const wanted: FindingKind['tone'] | undefined = parents[0]?.finding
    ? 'action'
    : standing?.worth === 'strength'
      ? 'strength'
      : asks
        ? undefined
        : 'improvement';
  return [...framework.findings].sort((a, b) => Number(b.tone === wanted) - Number(a.tone === wanted));
}

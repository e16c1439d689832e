// Headings of a report’s sections that are no areas: the summary, the judgments, the quotation for the press.

import type { SectionKind } from '../../framework/lexicon';
import type { Subject } from '../../rules/rule';
import { completeAreaHeading } from './areaHeadings';
import type { Asking, Completion } from './completion';
import { headingAt } from './headingLine';
import { SECTION_NOTES } from '../notes';
import type { Place } from '../place';

/** The framework’s sections that the report does not have yet. Once all areas are there a heading may say anything. */
export function completeSectionHeading(subject: Subject, place: Place, { byItself }: Asking): Completion[] {
  const heading = headingAt(subject, place);
  if (!heading || heading.parents.some((each) => each.isArea || each.kind)) return [];
  if (byItself && !completeAreaHeading(subject, place).length) return [];
  const { framework, claims } = subject;
  const present = new Set(claims.sections.filter((section) => section !== heading.own).map(({ kind }) => kind));
  return (Object.entries(framework.sections) as [SectionKind, string[]][]).flatMap(([kind, [title]], rank): Completion[] =>
    title === undefined || present.has(kind)
      ? []
      : [{ label: title, kind: 'section', span: heading.span, text: title, documentation: SECTION_NOTES[kind], rank }],
  );
}

// The quotation for the press, word for word from the report that a release announces.

import { announcedReport } from '../claims/announced';
import { pressQuotations } from '../release/pressQuotation';
import { quotationInMarks } from '../release/words';
import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Place } from './place';

/** The report’s quotations, each with the line that says who speaks, as long as the release has none. */
export function completeQuotation(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  const { claims } = subject;
  if (!opening?.paragraph || claims.quotations.length || sectionAt(claims, place.offset)?.kind === 'notes') return [];
  const report = announcedReport(subject);
  return (report ? pressQuotations(report) : []).flatMap(({ attribution, paragraphs }, rank): Completion[] => {
    if (!attribution || !attribution.toLowerCase().startsWith(opening.typed.trim().toLowerCase())) return [];
    const text = `${attribution}\n\n${quotationInMarks(paragraphs)}`;
    return [{ label: attribution, kind: 'person', span: opening.span, text, detail: 'with the report’s quotation, word for word', documentation: text, rank }];
  });
}

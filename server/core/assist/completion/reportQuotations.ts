// The quotation for the press, word for word from the report that a release announces.

import { announcedReport } from '../../compare/announced';
import { asMarkdown } from '../../release/facts/asMarkdown';
import { pressQuotations } from '../../release/facts/pressQuotation';
import { quotationInMarks } from '../../release/facts/words';
import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Place } from '../place';
import { filterBy } from './typedName';

/** The report’s quotations, each with the line that says who speaks, as long as the release has none. */
export function completeQuotation(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  const { claims } = subject;
  if (!opening?.paragraph || claims.quotations.length || sectionAt(claims, place.offset)?.kind === 'notes') return [];
  const report = announcedReport(subject);
  return (report ? pressQuotations(report) : []).flatMap(({ attribution, paragraphs }, rank): Completion[] => {
    if (!attribution) return [];
    const names = namesIn(attribution, subject);
    const filter = filterBy(opening.typed.trimEnd(), [attribution, ...names]);
    if (filter === undefined) return [];
    const text = `${asMarkdown(attribution)}\n\n${quotationInMarks(paragraphs.map(asMarkdown))}`;
    return [
      {
        label: names[0] === undefined ? attribution : `${names[0]} said:`,
        kind: 'person',
        span: opening.span,
        text,
        detail: say`the report’s quotation`,
        documentation: say`${text}`,
        filter,
        rank,
      },
    ];
  });
}

/** The names of whoever of the register speaks in that line, as it is written there first. */
function namesIn(attribution: string, { reference }: Subject): string[] {
  const speaker = reference.people.map(({ name, variants }) => [name, ...variants]).find((names) => names.some((name) => attribution.includes(name)));
  return speaker ? speaker.sort((a, b) => Number(attribution.includes(b)) - Number(attribution.includes(a)) || b.length - a.length) : [];
}

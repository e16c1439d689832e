// The line that says who speaks, with the quotation below it to fill in.

import { pressWords } from '../claims/pressWords';
import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Place } from './place';
import { personNote } from './registerNotes';
import { escapeSnippet } from './snippets';
import { speakersFor } from './speakers';

/** “<title> <name> said:” and a quotation of two paragraphs, where a paragraph of a release or of a report’s quotation begins. */
export function completeAttribution(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  if (!opening?.paragraph || !mayQuote(subject, place.offset)) return [];
  const typed = opening.typed.trim().toLowerCase();
  return speakersFor(subject).flatMap(({ person, name, title }, rank): Completion[] => {
    if (title === undefined) return [];
    const names = [person.name, ...person.variants];
    const line = `${title} ${name} said:`;
    if (![line, ...names].some((each) => each.toLowerCase().startsWith(typed))) return [];
    const text = `${escapeSnippet(line)}\n\n“\${1:[First paragraph]}\n\n“\${2:[Last paragraph]}”`;
    return [{ label: line, kind: 'person', span: opening.span, text, snippet: true, detail: 'with a quotation to fill in', documentation: personNote(person, subject), filter: [line, ...names].join(' '), rank }];
  });
}

/** Whether somebody may be quoted for the press there; a report has one place for that. */
function mayQuote({ draft, claims, kind }: Subject, offset: number): boolean {
  const section = sectionAt(claims, offset);
  if (kind !== 'report') return section?.kind !== 'notes';
  return section?.kind === 'quotation' && !pressWords(draft, claims).some(({ attribution }) => attribution && attribution.to < offset);
}

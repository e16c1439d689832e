// The line that says who speaks, with the quotation below it to fill in.

import { pressWords } from '../../claims';
import type { Person } from '../../framework/registers';
import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Message } from '../../text/message';
import type { Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Place } from '../place';
import { personNote } from '../registerNotes';
import { escapeSnippet, withoutPlaces } from './snippets';
import { nameAsTyped, speakersFor } from '../speakers';
import { filterBy } from './typedName';

/** “<title> <name> said:” and a quotation of two paragraphs, where a paragraph of a release or of a report’s quotation begins. */
export function completeAttribution(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  if (!opening?.paragraph || !mayQuote(subject, place.offset)) return [];
  const typed = opening.typed.trimEnd();
  return speakersFor(subject).flatMap((speaker, rank): Completion[] => {
    const { person, title } = speaker;
    if (title === undefined) return [];
    const name = nameAsTyped(speaker, typed);
    const line = `${title} ${name} said:`;
    const filter = filterBy(typed, [line, name, person.name, ...person.variants]);
    if (filter === undefined) return [];
    const text = `${escapeSnippet(line)}\n\n“\${1:[First paragraph]}\n\n“\${2:[Last paragraph]}”`;
    return [
      {
        label: `${name} said:`,
        kind: 'person',
        span: opening.span,
        text,
        snippet: true,
        detail: say`${title}`,
        documentation: documented(text, person, subject),
        filter,
        rank,
      },
    ];
  });
}

/** What will be written, as a person will see it, and why the title is right. */
function documented(snippet: string, person: Person, subject: Subject): Message {
  return say`${withoutPlaces(snippet)}\n\n---\n\n${personNote(person, subject)}`;
}

/** Whether somebody may be quoted for the press there; a report has one place for that. */
function mayQuote({ draft, claims, kind }: Subject, offset: number): boolean {
  const section = sectionAt(claims, offset);
  if (kind !== 'report') return section?.kind !== 'notes';
  return section?.kind === 'quotation' && !pressWords(draft, claims).some(({ attribution }) => attribution && attribution.to < offset);
}

// Names of people and bodies: titles and when they were held, and other names.

import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { alternatives, plainName } from '../../text/patterns';
import type { Hover } from './hovering';
import { proseNear } from '../place';
import type { Place } from '../place';
import { covers } from './pointed';
import { bodyNote, personNote } from '../registerNotes';

/** The person of the register whose name, or the title beside it, is at the place. */
export function hoverPerson(subject: Subject, place: Place): Hover | undefined {
  const titled = subject.claims.titles.find(({ span }) => covers(span, place.offset));
  if (titled) return { span: titled.span, markdown: personNote(titled.person, subject) };
  const { people } = subject.reference;
  const found = named(subject, place, people, alternatives(people.flatMap(allNames)));
  return found && { span: found.span, markdown: personNote(found.who, subject) };
}

/** The body whose name is at the place. */
export function hoverBody(subject: Subject, place: Place): Hover | undefined {
  const { reference, lexicon } = subject;
  const found = named(subject, place, reference.bodies, `{otherBody}|${alternatives(allNames(lexicon.body))}`);
  return found && { span: found.span, markdown: bodyNote(found.who) };
}

interface Entry {
  readonly name: string;
  readonly variants: readonly string[];
}

function allNames({ name, variants }: Entry): string[] {
  return [name, ...variants].filter(Boolean);
}

/** Who of the register is named at the place; the whole name, as opposed to “the force”. `pattern` finds all their names. */
function named<Who extends Entry>(subject: Subject, place: Place, register: readonly Who[], pattern: string): { who: Who; span: Span } | undefined {
  const prose = proseNear(subject, place);
  for (const match of prose ? prose.text.matchAll(subject.lexicon.pattern(pattern, 'giu')) : []) {
    const span = prose!.source(match.index, match.index + match[0].length);
    // “mps” in small letters is a word or a slip, and no name.
    if (!covers(span, place.offset) || !/\p{Lu}/u.test(match[0])) continue;
    const who = register.find((each) => allNames(each).some((name) => plainName(name) === plainName(match[0])));
    if (who) return { who, span };
  }
  return undefined;
}

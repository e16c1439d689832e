// The people who speak for the inspectorate, with the title right for a draft’s date and kind of body.

import { heldTitle } from '../framework/heldTitle';
import type { Person } from '../framework/registers';
import type { Subject } from '../rules/rule';

/** A person and the title under which they speak in the draft; undefined for one who holds none at its date. */
export interface Speaker {
  readonly person: Person;
  /** The name, with “Sir” where the front matter has it so. */
  readonly name: string;
  readonly title: string | undefined;
}

/** Everybody in the register: the inspector of the draft or its report first, then those who hold a title at the draft’s date. */
export function speakersFor({ reference, draft, framework, report }: Subject): Speaker[] {
  const { published, inspector = report?.draft.frontMatter.values.inspector } = draft.frontMatter.values;
  const isInspector = ({ name, variants }: Person) => inspector !== undefined && [name, ...variants].includes(inspector);
  const speakers = reference.people.map((person): Speaker => {
    const name = isInspector(person) && inspector!.endsWith(person.name) ? inspector! : person.name;
    return { person, name, title: heldTitle(person, published, framework) };
  });
  const order = ({ person, title }: Speaker) => (isInspector(person) ? 0 : title === undefined ? 2 : 1);
  return speakers.sort((a, b) => order(a) - order(b));
}

/** The person’s name in the form that begins as typed, so that “Sir” stays where it is there already; else as it is. */
export function nameAsTyped({ person, name }: Speaker, typed: string): string {
  const begins = (each: string) => each.endsWith(person.name) && each.toLowerCase().startsWith(typed.toLowerCase());
  return [name, person.name, ...person.variants].find(begins) ?? name;
}

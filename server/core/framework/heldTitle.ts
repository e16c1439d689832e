// The title under which a person speaks: the one held on a day, for the kind of body that is spoken about.

import type { Person } from './registers';
import type { Framework } from './schema';

/**
 * The title held on an ISO date, or, without a date, one still held: of several, one for the framework’s kind of body, or
 * else one for any; never one for another kind. Undefined where the person holds none.
 */
export function heldTitle(person: Person, date: string | undefined, { bodyKind }: Framework): string | undefined {
  const held = heldTitles(person, date);
  const own = bodyKind === undefined ? undefined : held.find((each) => each.bodyKind === bodyKind);
  return (own ?? held.find((each) => each.bodyKind === undefined || bodyKind === undefined))?.title;
}

/** Every title held on an ISO date, or, without a date, still held. Dates of titles may be less exact: to “2022” is to its last day. */
export function heldTitles({ titles }: Person, date: string | undefined): Person['titles'] {
  return titles.filter(({ from = '', to }) => {
    if (date === undefined) return to === undefined;
    return date.slice(0, from.length) >= from && (to === undefined || date.slice(0, to.length) <= to);
  });
}

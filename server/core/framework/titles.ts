// Titles as people write them: the Crown, the office, and whether what is written is a title of the register.

import { plainName } from '../text/patterns';
import type { Person } from './registers';

/** “HM”, “His Majesty’s” or “Her Majesty’s” and slips of them; the source of a pattern. */
export const CROWN = "(?:H\\.? ?M\\.?|[Hh](?:is|er)\\s+[Mm]ajest(?:y[’']?s|ies[’']?|y))";

/** The start of a title as far as it is the Crown’s; empty where it is not. */
export function crownOf(title: string): string {
  return CROWN_FIRST.exec(title)?.[1] ?? '';
}

/** The office without the Crown: “Inspector of Constabulary”. */
export function officeOf(title: string): string {
  return title.replace(CROWN_FIRST, '');
}

/** Every office of the register, and two that one person holds as one: “Inspector of Constabulary and Fire and Rescue Services”. */
export function officesOf(people: readonly Person[]): string[] {
  return people.flatMap(({ titles }) => {
    const offices = titles.map(({ title }) => officeOf(title));
    return [...offices, ...joined(offices)];
  });
}

/**
 * Whether `written` is one of the titles `held`: in full, without what follows “of”, without the Crown, or two of them in
 * one. `mayShorten`: “HM” stands for whichever Majesty it is.
 */
export function isTitle(written: string, held: readonly string[], mayShorten: boolean): boolean {
  const crown = plainCrown(written);
  const office = plainName(officeOf(written));
  // “HM Inspector” alone is what reports call inspectors, and no title in full.
  const isShort = mayShorten || !office.includes(' of ');
  const offices = held.filter((title) => !crown || crown === plainCrown(title) || (isShort && crown === SHORT)).map(officeOf);
  return [...offices, ...joined(offices)].map(plainName).some((each) => each === office || (crown && each.startsWith(`${office} of `)));
}

const CROWN_FIRST = new RegExp(`^(${CROWN})\\s+`);
const SHORT = 'hm';

function plainCrown(title: string): string {
  return plainName(crownOf(title)).replace(/^h ?m$/, SHORT);
}

/** “Inspector of A” and “Inspector of B” as “Inspector of A and B”, either way round. */
function joined(offices: readonly string[]): string[] {
  const parts = [...new Set(offices)].map((office) => office.split(' of ', 2));
  return parts.flatMap(([rank, of]) =>
    parts.flatMap(([otherRank, otherOf]) =>
      of && otherOf && of !== otherOf && rank === otherRank && !of.includes(otherOf) && !otherOf.includes(of) ? [`${rank} of ${of} and ${otherOf}`] : [],
    ),
  );
}

// Parts that many messages have: numbers, days and lists, for which every language has its own words.

import { monthName, readIsoDate, weekdayName } from './dates';
import { asMessage, join, say } from './message';
import type { Message } from './message';
import { houseNumber } from './numbers';
import type { CountingNoun } from './numbers';

/** “two”, “11”; 0 is “no”. */
export function numeral(value: number): Message {
  return asMessage(houseNumber(value));
}

/** “one area”, “two areas”, “no areas”. */
export function counted(value: number, { singular, plural }: CountingNoun): Message {
  return say`${numeral(value)} ${asMessage(value === 1 ? singular : plural)}`;
}

/** An ISO date as “22 August 2025”; undefined for no date. */
export function dayInWords(iso: string): Message | undefined {
  const date = readIsoDate(iso.slice(0, 10));
  return date && say`${date.day} ${asMessage(monthName(date.month))} ${date.year}`;
}

/** The name of a day of the week, Sunday being 0. */
export function weekdayInWords(weekday: number): Message {
  return asMessage(weekdayName(weekday));
}

/** The names in quotation marks: “a”, “b” and “c”. */
export function quotedNames(names: readonly string[]): Message {
  return quoted(names, (others, last) => say`${others} and ${last}`);
}

/** The same as a choice: “a”, “b” or “c”. */
export function quotedChoice(names: readonly string[]): Message {
  return quoted(names, (others, last) => say`${others} or ${last}`);
}

function quoted(names: readonly string[], together: (others: Message, last: Message) => Message): Message {
  const marked = names.map((name) => say`“${name}”`);
  return marked.length > 1 ? together(join(marked.slice(0, -1), ', '), marked.at(-1)!) : join(marked, '');
}

// Calendar dates as drafts write them; no clock is ever asked.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SHORT = 3;

/** The months, in full or short (“Sept.”), as alternatives of a pattern. */
export const MONTH_WORDS = `${MONTHS.join('|')}|(?:Sept|${MONTHS.map((name) => name.slice(0, SHORT)).join('|')})\\.?`;
/** The months in full, as they are written in mid-sentence. */
export const FULL_MONTHS = `(?:${MONTHS.join('|')})`;
/** The days of the week, in full or short (“Thurs.”), as alternatives of a pattern. */
export const WEEKDAY_WORDS = `${WEEKDAYS.join('|')}|(?:Tues|Weds|Thurs|Thur|${WEEKDAYS.map((name) => name.slice(0, SHORT)).join('|')})\\.?`;

/** A day as somebody wrote it, whether the calendar has it or not; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether `text` is an ISO date (`2025-08-22`) that the calendar has. */
export function isRealDate(text: string): boolean {
  return readDate(text) !== undefined;
}

/** Whether `text` is an ISO date and time (`2025-08-22T00:01`, seconds and zone allowed). */
export function isRealDateTime(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  return match !== null && isRealDate(match[1]!) && Number(match[2]) < 24 && Number(match[3]) < 60;
}

/** An ISO date in words: `22 August 2025`, with its weekday before it on request. Undefined for no date. */
export function dateInWords(text: string, { weekday = false } = {}): string | undefined {
  const date = readDate(text.slice(0, 10));
  if (!date) return undefined;
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  return weekday ? `${WEEKDAYS[date.getUTCDay()]!} ${words}` : words;
}

/** The day that an ISO date (`2025-08-22`) says; undefined for no date of the calendar. */
export function readIsoDate(text: string): CalendarDay | undefined {
  const date = readDate(text);
  return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day as an ISO date, `2025-08-22`. */
export function isoDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The number of the month, from 1, that one of `MONTH_WORDS` says; 0 for any other word. */
export function readMonth(word: string): number {
  return numberOf(word, MONTHS) + 1;
}

/** The day of the week, Sunday being 0, that one of `WEEKDAY_WORDS` says; -1 for any other word. */
export function readWeekday(word: string): number {
  return numberOf(word, WEEKDAYS);
}

/** The month’s name. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The name of a day of the week, Sunday being 0. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** How many days the month has; without a year, as many as it ever has. */
export function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of the week on which the day falls, Sunday being 0. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** How many days `day` lies after the ISO date `from`; negative before it. */
export function daysAfter(from: string, { year, month, day }: CalendarDay): number {
  return (Date.UTC(year, month - 1, day) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000;
}

/** The name of a weekday in the form of `written`: short for a short one, in capitals for capitals. */
export function weekdayLike(written: string, weekday: number): string {
  const full = weekdayName(weekday);
  const isFull = WEEKDAYS.some((name) => name.length === written.length && name.toLowerCase() === written.toLowerCase());
  const word = isFull ? full : full.slice(0, SHORT) + (written.endsWith('.') ? '.' : '');
  return written === written.toUpperCase() ? word.toUpperCase() : word;
}

/** A day of the month as an ordinal: `1st`, `22nd`. */
export function ordinal(day: number): string {
  const ending = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function numberOf(word: string, names: readonly string[]): number {
  const start = word.slice(0, SHORT).toLowerCase();
  return names.findIndex((name) => name.slice(0, SHORT).toLowerCase() === start);
}

function readDate(text: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().startsWith(text) ? date : undefined;
}

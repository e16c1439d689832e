// A date or a time in the form in which somebody wrote another one.

import { isoDate, MONTH_WORDS, monthName, ordinal, WEEKDAY_WORDS, weekdayLike, weekdayOf } from './dates';
import type { CalendarDay } from './dates';

const SHORT = 3;

/** The day in the form of `written`: in words with or without weekday and year, in capitals, in figures or as an ISO date. Undefined for any other form. */
export function dateLike(written: string, day: CalendarDay): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return isoDate(day);
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2\d{4}$/.exec(written);
  if (figures) return [padded(day.day, figures[1]!), padded(day.month, figures[3]!), day.year].join(figures[2]);
  const month = new RegExp(`(?<!\\p{L})(?:${MONTH_WORDS})(?!\\p{L})`, 'iu');
  if (!month.test(written)) return undefined;
  return written
    .replace(new RegExp(`(?<!\\p{L})(?:${WEEKDAY_WORDS})(?!\\p{L})`, 'iu'), (each) => weekdayLike(each, weekdayOf(day)))
    .replace(month, (each) => monthLike(each, day.month))
    .replace(/(?<![\d:.’'])(\d{1,2})(st|nd|rd|th)?(?![\d:.]\d|\d)/i, (_, __, ending: string | undefined) => (ending ? ordinal(day.day) : String(day.day)))
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, String(day.year))
    .replace(/(?<=[’'])\d\d(?!\d)/, String(day.year).slice(2));
}

/** The time (`00:01`) in the form of `written`; undefined unless that is in hours and minutes of 24 hours. */
export function timeLike(written: string, time: string): string | undefined {
  const sign = /^\d\d([:.])\d\d$/.exec(written)?.[1];
  return sign && time.replace(':', sign);
}

function padded(value: number, like: string): string {
  return String(value).padStart(like.startsWith('0') ? like.length : 1, '0');
}

/** The name of a month in the form of `written`: short for a short one, in capitals for capitals. */
function monthLike(written: string, month: number): string {
  const name = monthName(month);
  const isShort = written.replace('.', '').length <= SHORT + 1 && !/^(?:may|june|july)$/i.test(written);
  const word = isShort ? name.slice(0, SHORT) + (written.endsWith('.') ? '.' : '') : name;
  return written === written.toUpperCase() ? word.toUpperCase() : word;
}

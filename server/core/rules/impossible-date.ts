// impossible-date: a weekday that is not its date’s, a day that no calendar has, another day of publication than the front matter’s, a deadline gone by.

import type { DateClaim } from '../claims';
import { contains } from '../span';
import { dateLike, timeLike } from '../text/dateForms';
import { daysAfter, daysIn, isoDate, monthName, ordinal, readIsoDate, weekdayLike, weekdayOf } from '../text/dates';
import type { CalendarDay } from '../text/dates';
import { asMessage, say } from '../text/message';
import { dayInWords, weekdayInWords } from '../text/messageParts';
import { replace } from './rule';
import type { Related, Report, Rule, Subject } from './rule';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  summary: 'A weekday and its date disagree, a day does not exist, a deadline has passed, or a day of publication is not the front matter’s.',
  severity: 'error',
  fixable: true,
  *check(subject) {
    const published = subject.draft.frontMatter.values.published;
    for (const date of subject.claims.dates) {
      const announced = announcedDay(date, subject);
      const found = noSuchDay(date) ?? (announced && otherDay(date, announced)) ?? wrongWeekday(date, published) ?? pastDeadline(date, published, subject);
      if (found) yield found;
      const time = announced && otherTime(date, announced);
      if (time) yield time;
    }
  },
};

function noSuchDay({ day, month, year, written, span }: DateClaim): Report | undefined {
  const last = daysIn(month, year);
  if (!day || (day.value >= 1 && day.value <= last)) return undefined;
  const name = asMessage(monthName(month));
  const reason = month === 2 && year !== undefined ? say`${name} has ${last} days in ${year}` : say`${name} has ${last} days`;
  const right = day.ordinal ? ordinal(last) : String(last);
  const fixes = day.value > last ? [replace(day.span, right, say`Change to ${last} ${name}`, false)] : [];
  return { span, message: say`There is no “${written}”: ${reason}. Correct the date.`, fixes };
}

function wrongWeekday({ day, month, year, otherYear, weekday, span }: DateClaim, published: string | undefined): Report | undefined {
  if (!day || !weekday) return undefined;
  const date = { day: day.value, month, year: year ?? (otherYear ? undefined : yearBeside(published, day.value, month)) };
  if (date.year === undefined) return undefined;
  const full = { ...date, year: date.year };
  const right = weekdayOf(full);
  if (right === weekday.value) return undefined;
  const iso = isoDate(full);
  const text = weekdayLike(weekday.written, right);
  return {
    span,
    message: say`${dayInWords(iso)!} is a ${weekdayInWords(right)}, not a ${weekdayInWords(weekday.value)}. Correct the weekday or the date.`,
    // Which of the two is wrong nobody can tell, unless the front matter has the date as well.
    fixes: [replace(weekday.span, text, say`Change to “${text}”`, iso === published)],
  };
}

/** In days: so near to publication, a date without a year can only be of that year. */
const NEAR = 14;

function yearBeside(published: string | undefined, day: number, month: number): number | undefined {
  if (!published) return undefined;
  const year = Number(published.slice(0, 4));
  return [year - 1, year, year + 1].find((each) => day <= daysIn(month, each) && Math.abs(daysAfter(published, { year: each, month, day })) <= NEAR);
}

/** What the front matter says of a day on which the draft comes out; `time` where it says that too. */
interface Announced {
  readonly iso: string;
  readonly day: CalendarDay;
  readonly time: string;
  readonly related: readonly Related[];
}

/** What the front matter says of the date; undefined where it says nothing, or the date is another. */
function announcedDay({ announces }: DateClaim, { draft }: Subject): Announced | undefined {
  const { embargo, published } = draft.frontMatter.values;
  const key = (announces?.kind === 'embargo' && embargo !== undefined) || published === undefined ? 'embargo' : 'published';
  const iso = (key === 'embargo' ? embargo : published)?.slice(0, ISO_DAY);
  const day = iso === undefined ? undefined : readIsoDate(iso);
  if (!announces || iso === undefined || !day) return undefined;
  const place = draft.frontMatter.places.get(key)?.value;
  const time = embargo?.startsWith(iso) ? embargo.slice(ISO_DAY + 1, ISO_MINUTE) : '';
  return { iso, day, time, related: place ? [{ span: place, message: say`The front matter says it here.` }] : [] };
}

function otherDay({ announces, day, month, year, span, written }: DateClaim, { iso, day: right, related }: Announced): Report | undefined {
  if (!day || (day.value === right.day && month === right.month && (year ?? right.year) === right.year)) return undefined;
  const inWords = dayInWords(iso)!;
  const text = dateLike(written, right);
  return {
    span,
    message:
      announces?.kind === 'embargo'
        ? say`By the front matter the embargo ends on ${inWords}, not on “${written}”. Correct one of them.`
        : say`By the front matter the day of publication is ${inWords}, not “${written}”. Correct one of them.`,
    related,
    fixes: text === undefined ? [] : [replace(span, text, say`Change to “${text}”`, false)],
  };
}

function otherTime({ announces }: DateClaim, { time: right, related }: Announced): Report | undefined {
  const time = announces?.time;
  if (!time || !right || time.minutes === Number(right.slice(0, 2)) * MINUTES + Number(right.slice(3))) return undefined;
  const text = timeLike(time.written, right);
  return {
    span: time.span,
    message: say`By the front matter the embargo ends at ${right}, not at “${time.written}”. Correct one of them.`,
    related,
    fixes: text === undefined ? [] : [replace(time.span, text, say`Change to “${text}”`, false)],
  };
}

/** In letters: `2025-08-22` and `2025-08-22T00:01`. */
const ISO_DAY = 10;
const ISO_MINUTE = 16;
const MINUTES = 60;

function pastDeadline({ deadline, day, month, year, span, written }: DateClaim, published: string | undefined, { claims, draft }: Subject): Report | undefined {
  if (!deadline || year === undefined || !published) return undefined;
  if (daysAfter(published, { year, month, day: day?.value ?? daysIn(month, year) }) >= 0) return undefined;
  const asks = claims.findings.some(({ kind, passages }) => kind.tone !== 'strength' && passages.some((passage) => contains(passage.span, span)));
  if (deadline === 'finding' && !asks) return undefined;
  const place = draft.frontMatter.places.get('published')?.value;
  return {
    span,
    message: say`This deadline, ${written}, is before the day of publication, ${dayInWords(published) ?? published}. Correct one of them.`,
    ...(place ? { related: [{ span: place, message: say`The day of publication stands here.` }] } : {}),
  };
}

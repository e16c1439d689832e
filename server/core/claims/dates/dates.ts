// Dates as drafts write them: “Friday 25 November 2022”, “29th of February”, “2025-02-30”, and which of them are deadlines.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import { shift } from '../../span';
import type { Span } from '../../span';
import { daysIn, MONTH_WORDS, readMonth, readWeekday, WEEKDAY_WORDS } from '../../text/dates';
import { deadlineFinder } from './deadlines';
import { outsideQuotations } from '../quotations/quotedSpans';
import { ancestors } from '../sections';
import type { DateClaim, Quotation, Section } from '../types';
import { wordsOf } from '../words';
import type { Words } from '../words';

/** The dates of a block outside quotation marks; spans count from the block’s start. */
export function readDates(block: Block): DateClaim[] {
  return wordsOf(block).flatMap((words) => (MAY_DATE.test(words.own) ? datesOf(words) : [])).sort((a, b) => a.span.from - b.span.from);
}

/** The dates of a block, where it stands, and whether it is a heading. */
export interface PlacedDates {
  readonly block: Block;
  readonly at: number;
  readonly claims: { readonly heading: unknown; readonly dates: readonly DateClaim[] };
}

/** The dates of the draft, in its order. What stands in a quotation is the speaker’s, and a deadline told of under “Earlier recommendations” is none. */
export function gatherDates(placed: readonly PlacedDates[], sections: readonly Section[], quotations: readonly Quotation[]): DateClaim[] {
  let next = 0;
  let past = false;
  let pastLead = false;
  const found = placed.flatMap(({ block, at, claims }): DateClaim[] => {
    if (claims.heading) {
      past = ancestors(sections[next++]).some(({ level, title }) => level > 1 && OF_THE_PAST.test(title));
      pastLead = false;
    }
    const dates = claims.dates.map((date): DateClaim => {
      const told = past || (pastLead && block.kind === 'list');
      const { weekday, day } = date;
      return {
        ...date,
        span: shift(date.span, at),
        weekday: weekday && { ...weekday, span: shift(weekday.span, at) },
        day: day && { ...day, span: shift(day.span, at) },
        deadline: told ? undefined : date.deadline,
      };
    });
    if (block.kind === 'paragraph') pastLead = LEADS_TO_PAST.test((block.passages.at(-1)?.prose.text ?? '').slice(-LEAD));
    return dates;
  });
  return outsideQuotations(quotations, found);
}

const OF_THE_PAST = /\b(?:previous|earlier|past|last|former|progress|since|follow(?:ing|ed|s)?[- ]?up|closed|completed|revisit(?:ed)?)\b/i;
const LEADS_TO_PAST = /\b(?:recommended|previous|earlier|last|(?:made|issued|gave|set)\b[^.]{0,80}\brecommendations?|(?:19|20)\d\d)\b[^.]*[.:]\s*$/i;
const LEAD = 300;

const MAY_DATE = new RegExp(`\\d\\D{0,12}(?:${MONTH_WORDS})|(?:${MONTH_WORDS})\\s+\\d|\\d[/.-]\\d`, 'i');

const TIME = '(?:(?:at )?(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]m|noon|midnight),? (?:on )?)?';
const CENTURY = '(?:19|20)\\d\\d';
const DATE = new RegExp(
  [
    '(?<![\\p{L}\\p{N}/£$]|\\p{N}[.,:]|\\p{L}-)',
    `(?:(?<before>${WEEKDAY_WORDS})(?:, ?| \\(?)${TIME}(?:the )?)?`,
    '(?:',
    [
      `(?<day>\\d{1,2}(?<ending>st|nd|rd|th)?)(?: day)?(?: of)?[ -]?(?<month>${MONTH_WORDS})(?!\\p{L})(?:[, -]{0,2}(?<year>${CENTURY})(?!\\d)| ['’](?<shortYear>\\d\\d)(?!\\d))?`,
      `(?<monthFirst>${MONTH_WORDS}) (?<dayBehind>\\d{1,2}(?<endingBehind>st|nd|rd|th)?)(?![\\d.:])(?:,? (?<yearBehind>${CENTURY})(?!\\d))?`,
      `(?<isoYear>${CENTURY})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)`,
      `(?<numberDay>\\d{1,2})(?<sign>[/.-])(?<numberMonth>\\d{1,2})\\k<sign>(?<numberYear>${CENTURY})`,
    ].join('|'),
    ')(?![\\p{L}\\p{N}/]|[-.:]\\d)',
    `(?: ?\\((?<after>${WEEKDAY_WORDS})\\)|,? a (?<apart>${WEEKDAY_WORDS})(?!\\p{L}))?`,
  ].join(''),
  'dgiu',
);

/** “Monday to Friday 25 November” says nothing of that day; “the Sun, 25 November 2022” is a newspaper. */
const NO_WEEKDAY = new RegExp(`(?:${WEEKDAY_WORDS}) ?(?:to|and|or|[–/,-]) ?$|\\bthe $`, 'iu');
const OTHER_YEAR = /\b(?:19|20)\d\d\b(?![–/-]\d)|\b(?:last|previous|next|following|same|that) year\b|\byears? (?:ago|before|earlier|later)\b/i;
const BETWEEN = /^ ?(?:to|and|or|until|till|through|[–—-]) ?(?:on )?$/i;

/** A date in a passage: what is claimed of it, and its offsets in the prose. */
type DateIn = Omit<DateClaim, 'deadline' | 'otherYear'> & Span;

function datesOf({ own: text, prose }: Words): DateClaim[] {
  const deadlines = deadlineFinder(text);
  const found = [...text.matchAll(DATE)].flatMap((match) => readMatch(match, text, prose) ?? []);
  const dates = found.map(({ from, to, ...date }, index): DateClaim => {
    const next = found[index + 1];
    // In “Monday 3 March to Friday 14 March 2025” the year is said once.
    const shared = date.year === undefined && next?.year !== undefined && BETWEEN.test(text.slice(to, next.from)) ? next.year - Number(date.month > next.month) : undefined;
    return { ...date, year: date.year ?? shared, otherYear: OTHER_YEAR.test(aroundIt(text, from, to)), deadline: deadlines.of({ from, to }) };
  });
  const months = deadlines.months().map(({ from, to, ...month }): DateClaim => ({
    ...month, span: prose.source(from, to), written: text.slice(from, to), weekday: undefined, day: undefined, otherYear: false,
  }));
  return [...dates, ...months];
}

/** The sentence around a date, without it. */
function aroundIt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - LEAD), from);
  const behind = text.slice(to, to + LEAD);
  return before.slice(before.lastIndexOf('. ') + 1) + behind.slice(0, /[.;] /.exec(behind)?.index);
}

function readMatch(match: RegExpExecArray, text: string, prose: Prose): DateIn | undefined {
  const place = (...names: string[]) => {
    const name = names.find((each) => match.groups![each] !== undefined);
    const [from, to] = (name && match.indices!.groups![name]) || [0, 0];
    return name ? { written: text.slice(from, to), span: prose.source(from, to), to } : undefined;
  };
  const day = place('day', 'dayBehind', 'isoDay', 'numberDay');
  const name = place('month', 'monthFirst');
  const month = name ? readMonth(name.written) : Number(place('isoMonth', 'numberMonth')?.written);
  if (!day || !(month >= 1 && month <= 12)) return undefined;
  const year = place('year', 'yearBehind', 'isoYear', 'numberYear')?.written ?? (place('shortYear') && `20${place('shortYear')!.written}`);
  const before = place('before');
  const named = before ?? place('after', 'apart');
  const isNone = before && NO_WEEKDAY.test(text.slice(Math.max(0, match.index - BESIDE), match.index));
  const weekday = named && !isNone && /^\p{Lu}/u.test(named.written) ? { value: readWeekday(named.written), ...named } : undefined;
  const from = before && !weekday ? before.to + /^[^\p{L}\p{N}]*/u.exec(text.slice(before.to, before.to + BESIDE))![0].length : match.index;
  const to = match.index + match[0].length;
  const date: DateIn = {
    from, to, month, weekday,
    span: prose.source(from, to),
    written: text.slice(from, to),
    day: { value: parseInt(day.written, 10), span: day.span, ordinal: place('ending', 'endingBehind') !== undefined },
    year: year === undefined ? undefined : Number(year),
  };
  return isMeant(date, match.groups!, text) ? date : undefined;
}

/** In letters: how far to look for a word beside a date. */
const BESIDE = 20;
const LEADS = /(?:^|[(:–—-] ?|\b(?:on|by|until|till|before|after|from|since|to|and|between|ending|ended|of|dated|the|published|updated|at|or) )$/i;
const SURELY_LEADS = /\b(?:on|by|until|till|before|after|since|ending|ended|dated) $/i;
const ENDS = /^ ?(?:[.,;:)–—]|$)/;
const LONGEST_MONTH = 31;

/** Whether the words can only be a date: “the force may 3 times”, “of the 31 June reports” and “page 45 May 2025” are none. */
function isMeant({ day, weekday, year, month, from, to }: DateIn, groups: Record<string, string | undefined>, text: string): boolean {
  const name = groups['month'] ?? groups['monthFirst'];
  if (year === undefined && name !== undefined && !/^\p{Lu}/u.test(name)) return false;
  if (groups['monthFirst'] && year === undefined && !weekday) return false;
  const { value, ordinal } = day!;
  if (weekday || (value >= 1 && value <= daysIn(month, year))) return true;
  const before = text.slice(Math.max(0, from - BESIDE), from);
  if (value < 1 || value > LONGEST_MONTH) return LEADS.test(before) || groups['isoYear'] !== undefined;
  return year !== undefined || ordinal || SURELY_LEADS.test(before) || (LEADS.test(before) && ENDS.test(text.slice(to, to + BESIDE)));
}

// Dates as drafts write them: “Friday 25 November 2022”, “29th of February”, “2025-02-30”, and which of them are deadlines.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import { shift } from '../../span';
import type { Span } from '../../span';
import { daysIn, MONTH_WORDS, readMonth, readWeekday, WEEKDAY_WORDS } from '../../text/dates';
import { deadlineFinder } from './deadlines';
import { announcedIn } from './announcedDays';
import { outsideQuotations } from '../quotations/quotedSpans';
import type { Quotation, Section } from '../types';
import type { DateClaim } from './dateClaim';
import { wordsOf } from '../words';
import type { Words } from '../words';

/** The dates of a block, and what it says of those below it. */
export interface DatesIn {
  /** Those outside quotation marks; spans count from the block’s start. */
  readonly dates: readonly DateClaim[];
  /** Whether a heading speaks of earlier inspections, or a paragraph leads to recommendations of before: to a list, or with a colon to whatever follows. */
  readonly past: 'heading' | 'list' | 'all' | undefined;
}

const NONE: DatesIn = { dates: [], past: undefined };

/** Reads the dates of a block. */
export function readDates(block: Block, lexicon: Lexicon): DatesIn {
  const past = pastOf(block, lexicon.pattern);
  const dates = wordsOf(block).flatMap((words) => (MAY_DATE.test(words.own) ? datesOf(words, lexicon) : [])).sort((a, b) => a.span.from - b.span.from);
  return past || dates.length ? { dates, past } : NONE;
}

function pastOf({ kind, level, passages }: Block, pattern: Lexicon['pattern']): DatesIn['past'] {
  const text = passages.at(-1)?.prose.text ?? '';
  if (kind === 'heading') return level > 1 && pattern('{words:pastHeading}').test(text) ? 'heading' : undefined;
  const end = kind === 'paragraph' ? text.slice(-LEAD).trimEnd() : '';
  const sentence = /[.:]$/.test(end) ? end.slice(end.lastIndexOf('.', end.length - 2) + 1) : '';
  if (!pattern(LEADS_TO_PAST).test(sentence) || pattern('{words:ofThisReport}').test(sentence)) return undefined;
  return end.endsWith(':') ? 'all' : 'list';
}

const LEADS_TO_PAST = '{words:leadsToPast}|(?:{words:recommendedBefore}).{0,80}(?:{words:recommendation})|\\b(?:19|20)\\d\\d\\b';
const LEAD = 300;

/** The dates of a block, where it stands, and whether it is a heading. */
export interface PlacedDates {
  readonly block: Block;
  readonly at: number;
  readonly claims: { readonly heading: unknown; readonly dates: DatesIn };
}

/**
 * The dates of the draft, in its order. What stands in a quotation is the speaker’s; a deadline told of under “Earlier
 * recommendations”, or below “In May 2023 we made this recommendation:”, is none of this report’s; and only the draft’s head
 * has a line with its own day of publication.
 */
export function gatherDates(placed: readonly PlacedDates[], sections: readonly Section[], quotations: readonly Quotation[]): DateClaim[] {
  const pastSections = new Set<Section | undefined>();
  let next = 0;
  let section: Section | undefined;
  let lead: DatesIn['past'];
  let titles = 0;
  const found = placed.flatMap(({ block, at, claims: { heading, dates: { dates, past } } }): DateClaim[] => {
    if (heading) {
      section = sections[next++];
      if (past || (section?.parent && pastSections.has(section.parent))) pastSections.add(section);
      lead = undefined;
      titles += Number(section?.level === 1);
    }
    const isHead = titles <= 1 && (!section || section.level === 1);
    const told = pastSections.has(section) || lead === 'all' || (lead === 'list' && block.kind === 'list');
    // Of several recommendations below one lead each is told of.
    if (block.kind === 'paragraph' && !(told && dates.some(({ deadline }) => deadline))) lead = past;
    return dates.map((date) => placeDate(date, at, told, (label) => titles <= 1 && (isHead || !label)));
  });
  return outsideQuotations(quotations, found);
}

function placeDate(date: DateClaim, at: number, told: boolean, mayAnnounce: (label: boolean) => boolean): DateClaim {
  const { weekday, day, announces } = date;
  const time = announces?.time;
  return {
    ...date,
    span: shift(date.span, at),
    weekday: weekday && { ...weekday, span: shift(weekday.span, at) },
    day: day && { ...day, span: shift(day.span, at) },
    deadline: told ? undefined : date.deadline,
    announces: announces && mayAnnounce(announces.label) ? { ...announces, time: time && { ...time, span: shift(time.span, at) } } : undefined,
  };
}

const MAY_DATE = new RegExp(`\\d\\D{0,12}(?:${MONTH_WORDS})|(?:${MONTH_WORDS})\\s+\\d|\\d[/.-]\\d`, 'i');

const TIME = '(?:(?:(?:{words:beforeClock}) )?(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]m|{words:clockWord}),? (?:(?:{words:beforeDay}) )?)?';
const CENTURY = '(?:19|20)\\d\\d';
const DATE = [
  '(?<![\\p{L}\\p{N}/£$]|\\p{N}[.,:]|\\p{L}-)',
  `(?:(?<before>${WEEKDAY_WORDS})(?:, ?| \\(?)${TIME}(?:the )?)?`,
  '(?:',
  [
    `(?<day>\\d{1,2}(?<ending>st|nd|rd|th)?)(?: day)?(?: of)?[ -]?(?<month>${MONTH_WORDS})(?!\\p{L})` +
      `(?:[, -]{0,2}(?<year>${CENTURY})(?!\\d)| ['’](?<shortYear>\\d\\d)(?!\\d))?`,
    `(?<monthFirst>${MONTH_WORDS}) (?<dayBehind>\\d{1,2}(?<endingBehind>st|nd|rd|th)?)(?![\\d.:])(?:,? (?<yearBehind>${CENTURY})(?!\\d))?`,
    `(?<isoYear>${CENTURY})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)`,
    `(?<numberDay>\\d{1,2})(?<sign>[/.-])(?<numberMonth>\\d{1,2})\\k<sign>(?<numberYear>${CENTURY})`,
  ].join('|'),
  ')(?![\\p{L}\\p{N}/]|[-.:]\\d)',
  `(?: ?\\((?<after>${WEEKDAY_WORDS})\\)|,? a (?<apart>${WEEKDAY_WORDS})(?!\\p{L}))?`,
].join('');

/** “Monday to Friday 25 November” says nothing of that day; “the Sun, 25 November 2022” is a newspaper. */
const NO_WEEKDAY = `(?:${WEEKDAY_WORDS}) ?(?:{words:upTo}|[–/,-]) ?$|\\bthe $`;
const OTHER_YEAR = '\\b(?:19|20)\\d\\d\\b(?![–/-]\\d)|{words:otherYear}';
const BETWEEN = '^ ?(?:{words:upTo}|[–—-]) ?(?:(?:{words:beforeDay}) )?$';

/** A date in a passage: what is claimed of it, and its offsets in the prose. */
type DateIn = Omit<DateClaim, 'deadline' | 'otherYear' | 'announces'> & Span;

function datesOf(words: Words, lexicon: Lexicon): DateClaim[] {
  const { own: text, prose } = words;
  const deadlines = deadlineFinder(text, lexicon);
  const found = [...text.matchAll(lexicon.pattern(DATE, 'dgiu'))].flatMap((match) => readMatch(match, text, prose, lexicon) ?? []);
  const dates = found.map(({ from, to, ...date }, index): DateClaim => {
    const next = found[index + 1];
    // In “Monday 3 March to Friday 14 March 2025” the year is said once.
    const isSpan = date.year === undefined && next?.year !== undefined && lexicon.pattern(BETWEEN).test(text.slice(to, next.from));
    const shared = isSpan ? next!.year! - Number(date.month > next!.month) : undefined;
    const otherYear = lexicon.pattern(OTHER_YEAR).test(aroundIt(text, from, to));
    return { ...date, year: date.year ?? shared, otherYear, deadline: deadlines.of({ from, to }), announces: announcedIn(words, { from, to }, lexicon) };
  });
  const months = deadlines.months().map(({ from, to, ...month }): DateClaim => ({
    ...month, span: prose.source(from, to), written: text.slice(from, to), weekday: undefined, day: undefined, otherYear: false, announces: undefined,
  }));
  return [...dates, ...months];
}

/** The sentence around a date, without it. */
function aroundIt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - LEAD), from);
  const behind = text.slice(to, to + LEAD);
  return before.slice(before.lastIndexOf('. ') + 1) + behind.slice(0, /[.;] /.exec(behind)?.index);
}

function readMatch(match: RegExpExecArray, text: string, prose: Prose, { pattern }: Lexicon): DateIn | undefined {
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
  const isNone = before && pattern(NO_WEEKDAY).test(text.slice(Math.max(0, match.index - BESIDE), match.index));
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
  return isMeant(date, match.groups!, text, pattern) ? date : undefined;
}

/** In letters: how far to look for a word beside a date. */
const BESIDE = 20;
const LEADS = '(?:^|[(:–—-] ?|(?:{words:beforeDate}) )$';
const SURELY_LEADS = '(?:{words:surelyBeforeDate}) $';
const ENDS = /^ ?(?:[.,;:)–—]|$)/;
const LONGEST_MONTH = 31;

/** Whether the words can only be a date: “the force may 3 times”, “of the 31 June reports” and “page 45 May 2025” are none. */
function isMeant(date: DateIn, groups: Record<string, string | undefined>, text: string, pattern: Lexicon['pattern']): boolean {
  const { day, weekday, year, month, from, to } = date;
  const name = groups['month'] ?? groups['monthFirst'];
  if (year === undefined && name !== undefined && !/^\p{Lu}/u.test(name)) return false;
  if (groups['monthFirst'] && year === undefined && !weekday) return false;
  const { value, ordinal } = day!;
  if (weekday || (value >= 1 && value <= daysIn(month, year))) return true;
  const before = text.slice(Math.max(0, from - BESIDE), from);
  if (value < 1 || value > LONGEST_MONTH) return pattern(LEADS).test(before) || groups['isoYear'] !== undefined;
  return year !== undefined || ordinal || pattern(SURELY_LEADS).test(before) || (pattern(LEADS).test(before) && ENDS.test(text.slice(to, to + BESIDE)));
}

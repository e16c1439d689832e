// Deadlines of recommendations: “By 31 March 2027,”, counted from the day of publication.

import type { FindingKind } from '../../framework/schema';
import { upperFirst } from '../../release/facts/words';
import type { Subject } from '../../rules/rule';
import { dateInWords, daysIn, isoDate } from '../../text/dates';
import type { CalendarDay } from '../../text/dates';
import { inEnglish, say } from '../../text/message';
import type { Message } from '../../text/message';
import { houseNumber } from '../../text/numbers';
import type { Asking, Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Place } from '../place';

/** How many months after publication a deadline may be, and how a person is told so. */
const AFTER: ReadonlyMap<number, Message> = new Map([
  [1, say`one month after publication`],
  [3, say`three months after publication`],
  [6, say`six months after publication`],
  [12, say`12 months after publication`],
]);
const MONTHS = [...AFTER.keys()];

/** A deadline as drafts write it, and how far it is from publication. That is typed too, in English like the draft, in whatever language it is shown. */
interface Deadline {
  readonly words: string;
  readonly detail?: Message;
}

/** Deadlines that open a recommendation; in another finding that asks for something, once their first word is there. */
export function completeDeadline(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  const tone = opening && toneAt(subject, place.offset);
  if (!opening || !tone || tone === 'strength' || (!opening.paragraph && !opening.item)) return [];
  const typed = opening.typed.trimStart();
  if (!typed && tone !== 'action') return [];
  const offers: Deadline[] = [{ words: 'with immediate effect' }, ...dates(subject).map((each) => ({ ...each, words: `by ${each.words}` })), ...within()];
  // “Three months” finds a deadline in a recommendation; elsewhere “Th” begins other sentences.
  const begins = (text: string) => text.toLowerCase().startsWith(typed.trim().toLowerCase());
  const fits = ({ words, detail }: Deadline) =>
    begins(`${words},`) || (tone === 'action' && detail !== undefined && inEnglish(detail).split(', ').some(begins));
  return offers.filter(fits).map(({ words, detail }, rank) => offer(`${upperFirst(words)},`, detail, opening.span, rank));
}

/** Dates behind “by ” and what else leads to a deadline, in a finding that asks for something; within a sentence only if asked for. */
export function completeDeadlineDate(subject: Subject, place: Place, { byItself }: Asking): Completion[] {
  const { words, offset, after } = place;
  const found = words && BY.exec(words.before);
  const tone = found && toneAt(subject, offset);
  if (!found || !tone || tone === 'strength') return [];
  const typed = found.groups!['typed']!;
  const from = words.back(typed.length);
  // “By 31 March 2027” opens a sentence and is parted from what is asked for; “by staff” may stand anywhere.
  const opens = openingAt(subject, place)?.typed.trim() === found[0].trim();
  if (from === undefined || (byItself && !opens)) return [];
  const rest = DATE.exec(after)![0].length;
  const comma = opens && !after.slice(rest).startsWith(',') ? ',' : '';
  return dates(subject).map(({ words: label, detail }, rank) => ({ ...offer(label, detail, { from, to: offset + rest }, rank), text: label + comma }));
}

const MONTH = '\\p{Lu}\\p{Ll}{2,8}';
const BY = new RegExp(`\\b(?:by|before|no later than)\\s(?<typed>(?:\\d{1,2}(?: (?:\\p{L}{0,9}(?: \\d{0,4})?)?)?)?)$`, 'iu');
/** What of a date is there already behind the cursor. */
const DATE = new RegExp(`^(?:\\d{0,2} ?${MONTH} \\d{4}|)`, 'u');

/** What the finding around the place is for; undefined outside findings. */
function toneAt({ claims }: Subject, offset: number): FindingKind['tone'] | undefined {
  const finding = claims.findings.findLast(({ heading }) => heading.to < offset);
  const section = sectionAt(claims, offset);
  return finding && section && section.line.from <= finding.heading.from ? finding.kind.tone : undefined;
}

/** Days counted from publication, the ends of months first; none while that day is not known. */
function dates({ draft }: Subject): Required<Deadline>[] {
  const { published } = draft.frontMatter.values;
  if (!published) return [];
  const ends = MONTHS.map((months) => ({ day: endOfMonth(monthsAfter(published, months)), detail: say`end of the month, ${AFTER.get(months)!}` }));
  const exact = MONTHS.map((months) => ({ day: monthsAfter(published, months), detail: AFTER.get(months)! }));
  const all = [...exact, ...ends].filter(({ day }, index, each) => each.findIndex((other) => isoDate(other.day) === isoDate(day)) === index);
  const inOrder = [...all].sort((a, b) => Number(exact.includes(a)) - Number(exact.includes(b)));
  return inOrder.map(({ day, detail }) => ({ words: dateInWords(isoDate(day))!, detail }));
}

function within(): Deadline[] {
  return MONTHS.map((months) => ({ words: `within ${houseNumber(months)} ${months === 1 ? 'month' : 'months'}` }));
}

/** The same day of a later month, or its last day where it has no such day. */
function monthsAfter(published: string, months: number): CalendarDay {
  const [year, month, day] = published.split('-').map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const later = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  return { ...later, day: Math.min(day, daysIn(later.month, later.year)) };
}

function endOfMonth({ year, month }: CalendarDay): CalendarDay {
  return { year, month, day: daysIn(month, year) };
}

function offer(label: string, detail: Message | undefined, span: Completion['span'], rank: number): Completion {
  return { label, kind: 'date', span, text: label, ...(detail === undefined ? {} : { detail, filter: `${label} ${inEnglish(detail)}` }), rank };
}

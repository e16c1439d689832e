// Evidence: why a number or an area beside a grade is what an inspection says, and no plain English.

import { AFTER_RATING, CLOSES, ENDS, endsAt, endsName } from './ends';
import { isFronted } from './places';
import type { Link } from './link';
import type { Phrase, Role } from './phrase';
import { clauseAround } from './standing';

/** The noun that stands at the grade instead of the number: “three adequate areas”. */
export function nounAt(link: Link, phrases: readonly Phrase[]) {
  const next = phrases[link.grade + 1];
  return link.form === 'before' && next && (next.role === 'areaNoun' || next.role === 'judging') ? { from: next.from, to: next.to } : undefined;
}

/** Whether what was counted last in the sentences above are things and no areas: “We audited 40 case files. 11 were good …”. */
export function countsThings(before: readonly Phrase[]): boolean {
  const last = before.findLast(({ role, amount }) => role === 'things' || amount?.unit === 'areas' || amount?.unit === 'grades');
  return last?.role === 'things';
}

/** So many numbers each beside a grade are a tally, whatever stands around it. */
const SURELY_COUNTS = 3;

/** Who or what the grades of an inspection are said of or by. */
export const SUBJECTS = new Set<Role>(['body', 'inspectorate', 'thisArea']);

/** Whether the clause of the link speaks of grading, or of the body. */
function clauseSpeaksOf(link: Link, phrases: readonly Phrase[], roles: ReadonlySet<Role>): boolean {
  const { from } = clauseAround(phrases, link.from);
  const { to } = clauseAround(phrases, link.to);
  for (let at = from; at <= to; at++) if (roles.has(phrases[at]!.role)) return true;
  return false;
}

const GRADING = new Set<Role>(['grading', 'judging', 'receiving']);

/** Why an amount beside a grade counts areas and is no plain English; undefined where nothing speaks for it. */
export function evidenceOfCount(link: Link, counts: readonly Link[], phrases: readonly Phrase[], ofThings: boolean): 'itself' | 'mention' | undefined {
  const { amount, form, between } = link;
  const { grade } = phrases[link.grade]!;
  if (grade!.slip && amount!.unit === undefined) return undefined;
  if (grade!.reading.kind === 'unknown' && !(grade!.marked || grade!.reading.foreign)) return undefined;
  // “It was good in both” speaks of two areas named above, which need not be all.
  if (amount!.floating && !amount!.noun && counts.length === 1) return undefined;
  if (isAside(link, counts, phrases) || isGoverned(link, phrases)) return undefined;
  const verbal = grade!.reading.kind === 'grade' && grade!.reading.grade.verb;
  const grading = clauseSpeaksOf(link, phrases, GRADING);
  const subject = clauseSpeaksOf(link, phrases, SUBJECTS);
  const others = ofThings || phrases.some(({ role }) => role === 'things') || phrases.some(({ role }) => role === 'finding');
  const unit = amount!.unit === 'areas' || amount!.unit === 'grades' || link.rated || nounAt(link, phrases) !== undefined;
  if (unit && (grade!.marked || grading || subject || amount!.whole || verbal || between.has('being') || form === 'label' || counts.length > 1))
    return 'itself';
  if (amount!.unit === 'times')
    return grade!.marked || grading || counts.length > 1 || link.grade === 0 || clauseSpeaksOf(link, phrases, SUBJECTS) ? 'itself' : undefined;
  if (counts.length >= SURELY_COUNTS && !others) return 'itself';
  const company =
    phrases.slice(0, link.from).some(({ role }) => role === 'areaNoun') ||
    counts.some(
      (each) =>
        each !== link && each.amount && (each.amount.unit === 'areas' || each.amount.unit === 'grades' || each.amount.whole || nounAt(each, phrases)),
    );
  if (form === 'label' && (counts.length > 1 || opensAndEnds(link, phrases) || phrases.some(({ role }) => role === 'areaNoun'))) return 'itself';
  if (company || (phrases.some(isNumbered) && !others)) return 'itself';
  if (form === 'behind' && subject && !others) return 'itself';
  if (grade!.marked && (counts.length > 1 || (grading && subject))) return 'itself';
  if (others) return undefined;
  return counts.length > 1 || opensSentence(link, phrases) ? 'mention' : undefined;
}

/** A number of areas or of grades. */
function isNumbered({ amount }: Phrase): boolean {
  return (amount?.unit === 'areas' || amount?.unit === 'grades') && amount.quantity.kind === 'number';
}

/** “Good: 3.” as a whole sentence. */
function opensAndEnds(link: Link, phrases: readonly Phrase[]): boolean {
  const behind = phrases.slice(link.to + 1);
  // “Good (3): …”
  const bracketed = behind[0]?.plain === ')' && behind[1]?.plain === ':';
  return link.from === 0 && (bracketed || behind.every(({ role }) => role === 'mark'));
}

const OPENERS = new Set<Role>(['being', 'mark', 'and', 'but', 'of', 'these', 'adverb', 'determiner', 'in', 'adjective', 'now']);

function opensSentence(link: Link, phrases: readonly Phrase[]): boolean {
  return phrases.slice(0, link.from).every(({ role }) => OPENERS.has(role));
}

/** “It requires improvement in two areas: how officers record risk and …”: matters within an area, not areas. */
function isAside(link: Link, counts: readonly Link[], phrases: readonly Phrase[]): boolean {
  if (counts.length > 1 || link.areas.length || phrases[link.grade]!.grade!.marked || link.form !== 'behind' || link.between.has('grading')) return false;
  const next = phrases[link.to + 1];
  const after = phrases[link.to + 2];
  return next?.role === 'mark' && /^[:–—(-]$/.test(next.plain) && after !== undefined && after.role !== 'grade' && after.role !== 'areas';
}

/** “They were braced for four grades of ‘inadequate’”: words that are not understood say what becomes of these grades. */
function isGoverned({ amount, target }: Link, phrases: readonly Phrase[]): boolean {
  const { role } = phrases[target - 1] ?? {};
  return amount!.unit === 'grades' && (role === 'in' || role === 'to') && phrases[target - 2]?.role === 'unknown';
}

/** Whether the grade is said of the area as an inspection says it, and not in plain English. */
export function evidenceOfGrade(link: Link, links: readonly Link[], phrases: readonly Phrase[]): 'itself' | 'leadIn' | undefined {
  const { form, between, areas, thisArea } = link;
  const { grade } = phrases[link.grade]!;
  const { reading, marked, slip } = grade!;
  const verbal = reading.kind === 'grade' && reading.grade.verb;
  const everyday = thisArea || areas.some((each) => each.everyday);
  const loose = areas.some((each) => each.loose);
  const grading = clauseSpeaksOf(link, phrases, GRADING);
  const subject = clauseSpeaksOf(link, phrases, SUBJECTS);
  if (reading.kind === 'unknown' && !marked && !(reading.foreign && (grading || subject || between.has('moving')))) return undefined;
  if (reading.kind === 'unknown' && marked && !reading.foreign && !grading) return undefined;
  if (slip && !(subject || grading)) return undefined;
  if (everyday && !marked && phrases.some(({ role }, at) => role === 'things' && phrases[at - 1]?.role === 'in')) return undefined;
  if (form === 'label') return loose || slip ? undefined : 'itself';
  if (form === 'behind') {
    const last = phrases.findIndex(({ areas: named }) => named !== undefined && named.at(-1) === areas.at(-1));
    const whole =
      (everyday ? endsName(phrases, last < 0 ? link.target : last) : endsAt(phrases, link.target, ENDS)) ||
      (!everyday && phrases[link.target + 1]?.role === 'to') ||
      marked;
    const enough = marked || grading || subject || link.rated || links.some((each) => each !== link && each.areas.length > 0);
    if (whole && enough && !(loose && !marked && !grading && !subject)) return 'itself';
    return whole && opensAndEnds(link, phrases) && !slip ? 'leadIn' : undefined;
  }
  if (!endsAt(phrases, link.grade, between.has('judging') ? AFTER_RATING : CLOSES) && !marked) return undefined;
  const opens = opensClause(link, phrases);
  if (marked || grading || between.has('relative')) return 'itself';
  if (!everyday) return opens || verbal ? 'itself' : undefined;
  // “Leadership is good”: everyday words open the sentence, or follow the body’s name.
  const fronted = between.has('body') && isFronted(phrases, link.target);
  if (!fronted && between.has('in')) return undefined;
  return (opens && (areas.length > 1 || links.length > 1)) ||
    fronted ||
    ownedByBody(link, phrases) ||
    areas.some((each) => each.ofBody) ||
    links.some((each) => each !== link && each.areas.length > 0)
    ? 'itself'
    : undefined;
}

const BEFORE_CLAUSE = new Set<Role>([
  'mark',
  'and',
  'but',
  'adverb',
  'determiner',
  'in',
  'now',
  'of',
  'possessive',
  'body',
  'performance',
  'judging',
  'relative',
]);

function opensClause(link: Link, phrases: readonly Phrase[]): boolean {
  const before = phrases[link.target - 1];
  return before === undefined || BEFORE_CLAUSE.has(before.role);
}

function ownedByBody(link: Link, phrases: readonly Phrase[]): boolean {
  const last = link.target - 1;
  const before = phrases[phrases[last]?.role === 'performance' ? last - 1 : last];
  return before?.role === 'possessive' || (before?.role === 'determiner' && before.classes.has('possessive'));
}

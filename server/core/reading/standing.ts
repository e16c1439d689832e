// Standing: whose a statement is, of which time, and whether it is stated at all. Only what is ours, of this inspection, and a fact is held against anything.

import type { Phrase, Role } from './phrase';

/**
 * `ours`: stated of this body, in this inspection, by the author. Else why it is not: an `earlier` inspection, the nation or
 * others (`elsewhere`), a wish, condition or duty (`mood`), a denial (`denied`), somebody else’s words (`reported`), or
 * something else that is graded (`foreign`).
 */
export type Standing = 'ours' | 'earlier' | 'elsewhere' | 'mood' | 'denied' | 'reported' | 'foreign';

/** What a sentence is read with besides its words. */
export interface Time {
  /** The year of publication; undefined where it is not known. */
  readonly year: number | undefined;
}

/** The stretch of phrases that share a standing: up to a semicolon, a dash, a bracket, “but” or “while”. */
export function clauseAround(phrases: readonly Phrase[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && !parts(phrases, from - 1)) from--;
  let to = at;
  while (to < phrases.length - 1 && !parts(phrases, to + 1)) to++;
  return { from, to };
}

/** “Of the nine forces inspected since January, four …”: the sentence is about things, not about areas. */
function isOfThings(phrases: readonly Phrase[]): boolean {
  if (phrases[0]?.role !== 'of') return false;
  return phrases[1]?.role === 'things' || phrases[1]?.role === 'elsewhere';
}

function parts(phrases: readonly Phrase[], at: number): boolean {
  const { role, plain } = phrases[at]!;
  // “since 2024”, “since May 2024” say when, and begin no clause.
  if (role === 'but' && (phrases[at + 1]?.year ?? phrases[at + 2]?.year) !== undefined) return false;
  return role === 'but' || (role === 'mark' && /^[;–—()]$/.test(plain));
}

/** The standing of what is said from the phrase `from` to the phrase `to`. */
export function standingOf(
  phrases: readonly Phrase[],
  from: number,
  to: number,
  { year }: Time,
  skipped?: { readonly from: number; readonly to: number },
): Standing {
  if (isOfThings(phrases)) return 'foreign';
  const clause = clauseAround(phrases, from);
  const last = Math.max(clause.to, clauseAround(phrases, to).to);
  const start = localStart(phrases, from);
  // Without a verb of its own it shares that of the clause before: “two would be good, and none inadequate”.
  const segment = phrases.slice(start + 1, to + 1).some(isVerb) ? start : -1;
  let earlier = false;
  let now = false;
  for (let at = clause.from; at <= last; at++) {
    if (skipped && at >= skipped.from && at <= skipped.to) continue;
    const phrase = phrases[at]!;
    // What only adds to it, behind a comma or “which”, is another matter.
    if (at > to && (phrase.role === 'relative' || phrase.plain === ',')) break;
    if (phrase.role === 'elsewhere' || phrase.role === 'otherBody' || isJudgedByOthers(phrases, at)) return 'elsewhere';
    const told = yearOf(phrases, at);
    if (phrase.role === 'earlier' || (told !== undefined && year !== undefined && told < year - 1)) earlier = true;
    if (phrase.role === 'now') now = true;
    if (at > to) continue;
    if (phrase.role === 'denial' && at > segment) return 'denied';
    if (phrase.role === 'mood' && at < to && (at > segment || !phrase.classes.has('modal'))) return 'mood';
    if (phrase.classes.has('general') && at < to && at > segment) return 'mood';
    if (phrase.role === 'how' && at < to && phrases[to]!.role !== 'amount') return 'mood';
    if ((phrase.classes.has('doubting') || (phrase.classes.has('saying') && introduces(phrases, at))) && at < to && isSomebodyElse(phrases, at, clause.from))
      return 'reported';
    if (phrase.plain === '\uFFFC' && at > from) return 'reported';
  }
  if (earlier && !now) return 'earlier';
  return phrases.at(-1)?.plain === '?' ? 'mood' : 'ours';
}

const VERBS = new Set<Role>(['being', 'having', 'grading', 'receiving', 'giving', 'inspecting', 'existing', 'there', 'moving', 'saying']);

function isVerb({ role, grade }: Phrase): boolean {
  return VERBS.has(role) || (grade?.reading.kind === 'grade' && grade.reading.grade.verb);
}

/** Where the main clause of a phrase begins: behind the last comma, or the last “and” that has a subject of its own. */
function localStart(phrases: readonly Phrase[], at: number): number {
  for (let before = at - 1; before >= 0; before--) {
    const { role, plain } = phrases[before]!;
    if (plain === ',') return before;
    if (role === 'and' && ['body', 'inspectorate', 'there', 'amount', 'areas', 'determiner'].includes(phrases[before + 1]?.role ?? '')) return before;
  }
  return -1;
}

/** Whether what is said follows: “said that …”, “told us the force …”, not “spoke to detectives”; a verb that also gives needs “that”. */
function introduces(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (phrases[next]?.role === 'adverb' || phrases[next]?.role === 'inspectorate') next++;
  const role = phrases[next]?.role ?? '';
  const that = phrases[next]?.classes.has('relative') ?? false;
  return that || (phrases[at]!.role === 'saying' && ['determiner', 'body', 'amount', 'areas', 'there', 'inspectorate', 'grade'].includes(role));
}

/** The year told of; of a range, the last: “2023/25”, “2021–22”. */
function yearOf(phrases: readonly Phrase[], at: number): number | undefined {
  const { year } = phrases[at]!;
  const joint = phrases[at + 1];
  if (year === undefined || joint?.role !== 'mark' || !/^[-–/\u2011]$/.test(joint.plain)) return year;
  const last = Number(phrases[at + 2]?.plain);
  const end = last < 100 ? Math.floor(year / 100) * 100 + last : last;
  return end > year ? end : year;
}

/** Whether a verb of saying or thinking has another subject than the inspectorate; “was told that” is the author’s word. */
function isSomebodyElse(phrases: readonly Phrase[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    const { role } = phrases[before]!;
    // “The force was told that” is the author’s word, “we were told that” hearsay.
    if (role === 'being') return phrases.slice(from, before).findLast(({ role: each }) => !SKIPPED.has(each))?.role === 'inspectorate';
    if (role === 'inspectorate' || role === 'amount' || role === 'areas' || role === 'mark') return false;
    if (!SKIPPED.has(role)) return true;
  }
  return phrases[at]!.classes.has('doubting') && phrases[at]!.role !== 'acting';
}

const SKIPPED = new Set<Role>(['adverb', 'having', 'now', 'determiner', 'and']);

/** What a predicate is made of, left of its grade. */
const PREDICATE = new Set<Role>([
  'being',
  'having',
  'grading',
  'receiving',
  'giving',
  'as',
  'adverb',
  'now',
  'determiner',
  'adjective',
  'moving',
  'to',
  'judging',
  'from',
  'of',
  'existing',
  'and',
]);

/** “The council’s auditor found …”: others are the subject of the verb. */
function isJudgedByOthers(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]!.role !== 'grading' && phrases[at]!.role !== 'inspecting') return false;
  let before = at - 1;
  while (phrases[before]?.role === 'adverb' || phrases[before]?.role === 'having') before--;
  return phrases[before]?.role === 'unknown' && phrases[before]!.classes.has('others');
}

/** Whether what the predicate before `at` is said of is neither the body, nor its areas or grades, nor nobody in particular. */
export function hasForeignSubject(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  let verbs = 0;
  for (; before >= 0 && (PREDICATE.has(phrases[before]!.role) || isObject(phrases, before)); before--) {
    const { role } = phrases[before]!;
    if (role === 'and' && verbs > 0) break;
    if (role !== 'adverb' && role !== 'now' && role !== 'determiner' && role !== 'adjective') verbs++;
  }
  const subject = phrases[headBefore(phrases, before)];
  // A word before a number is no subject: “showing five at adequate”.
  if (!subject || (verbs === 0 && phrases[at]!.role === 'amount')) return false;
  if (subject.role === 'relative') {
    const antecedent = phrases[before - 1];
    return antecedent !== undefined && isForeign(antecedent.role);
  }
  if (subject.role === 'unknown' && isGradedPart(phrases, headBefore(phrases, before))) return false;
  return isForeign(subject.role) || (subject.body === 'pronoun' && standsForElse(phrases, before));
}

/** “We judged the council’s services good”: what is the body’s and is graded by the inspectorate. */
function isGradedPart(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at - 1]?.role !== 'possessive') return false;
  const verb = phrases.slice(0, at).findLastIndex(({ role }) => role === 'grading');
  return verb > 0 && phrases.slice(0, verb).some(({ role }) => role === 'inspectorate');
}

/** The head of a noun phrase that ends at `at`: “policing” of “policing in the county”. */
function headBefore(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.role !== 'unknown') return at;
  let before = at - 1;
  while (phrases[before] && ['determiner', 'adjective'].includes(phrases[before]!.role)) before--;
  const joint = phrases[before]?.role;
  return joint === 'in' || joint === 'of' || joint === 'with' ? headBefore(phrases, before - 1) : at;
}

/** The body behind a preposition is not what is spoken of: “one team in the force is good”. */
function isObject(phrases: readonly Phrase[], at: number): boolean {
  const { role } = phrases[at]!;
  if (role === 'in' || role === 'with' || role === 'by') return phrases[at + 1] !== undefined && ['determiner', 'body'].includes(phrases[at + 1]!.role);
  if (role !== 'body') return false;
  let before = at - 1;
  while (phrases[before]?.role === 'determiner') before--;
  return (
    ['in', 'of', 'with', 'by', 'to', 'from'].includes(phrases[before]?.role ?? '') &&
    phrases[at + 1]?.role !== 'possessive' &&
    isForeign(phrases[before - 1]?.role ?? 'mark')
  );
}

/** In the middle of a sentence “it” is the body only if the sentence is about the body, or says what was found. */
function standsForElse(phrases: readonly Phrase[], at: number): boolean {
  const above = phrases.slice(0, at);
  return (
    above.some(({ role }) => isForeign(role)) &&
    !above.some(({ role, body }) => role === 'inspectorate' || role === 'areas' || role === 'grade' || body === 'name' || body === 'noun')
  );
}

function isForeign(role: Role): boolean {
  return role === 'unknown' || role === 'things' || role === 'otherBody';
}

/** Whether somebody but the inspectorate is named as the one who grades: “graded good by supervisors”. */
export function isByOthers(phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let at = from; at <= Math.min(to + 2, phrases.length - 1); at++) {
    if (phrases[at]!.role !== 'by') continue;
    let next = at + 1;
    while (phrases[next] && (phrases[next]!.role === 'determiner' || phrases[next]!.role === 'adjective')) next++;
    if (phrases[next] && isForeign(phrases[next]!.role)) return true;
  }
  return false;
}

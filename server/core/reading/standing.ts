// Standing: whose a statement is, of which time, and whether it is stated at all. Only what is ours, of this inspection, and a fact is held against anything.

import type { Phrase, Role } from './phrases';

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

function parts(phrases: readonly Phrase[], at: number): boolean {
  const { role, plain } = phrases[at]!;
  return role === 'but' || (role === 'mark' && /^[;–—()]$/.test(plain));
}

/** The standing of what is said from the phrase `from` to the phrase `to`. */
export function standingOf(phrases: readonly Phrase[], from: number, to: number, { year }: Time): Standing {
  const clause = clauseAround(phrases, from);
  const last = Math.max(clause.to, clauseAround(phrases, to).to);
  let earlier = false;
  let now = false;
  for (let at = clause.from; at <= last; at++) {
    const phrase = phrases[at]!;
    if (phrase.role === 'elsewhere' || phrase.role === 'otherBody') return 'elsewhere';
    if (phrase.role === 'earlier' || (phrase.year !== undefined && year !== undefined && phrase.year < year - 1)) earlier = true;
    if (phrase.role === 'now') now = true;
    if (at > to) continue;
    if (phrase.role === 'denial') return 'denied';
    if (phrase.role === 'mood' && at < to) return 'mood';
    if (phrase.role === 'how' && at < to && phrases[to]!.role !== 'amount') return 'mood';
    if ((phrase.role === 'doubting' || phrase.role === 'saying') && at < from && isSomebodyElse(phrases, at, clause.from)) return 'reported';
    if (phrase.plain === '\uFFFC' && at > from) return 'reported';
  }
  if (earlier && !now) return 'earlier';
  return phrases.at(-1)?.plain === '?' ? 'mood' : 'ours';
}

/** Whether a verb of saying or thinking has another subject than the inspectorate; “was told that” is the author’s word. */
function isSomebodyElse(phrases: readonly Phrase[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    const { role } = phrases[before]!;
    if (role === 'being' || role === 'inspectorate' || role === 'amount' || role === 'areas' || role === 'mark') return false;
    if (!SKIPPED.has(role)) return true;
  }
  return phrases[at]!.role === 'doubting';
}

const SKIPPED = new Set<Role>(['adverb', 'having', 'now', 'determiner', 'and']);

/** What a predicate is made of, left of its grade. */
const PREDICATE = new Set<Role>(['being', 'having', 'grading', 'receiving', 'giving', 'as', 'adverb', 'now', 'determiner', 'adjective', 'moving', 'to', 'judging', 'from', 'of', 'existing', 'and']);

/** Whether what the predicate before `at` is said of is neither the body, nor its areas or grades, nor nobody in particular. */
export function hasForeignSubject(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  let verbs = 0;
  for (; before >= 0 && PREDICATE.has(phrases[before]!.role); before--) {
    const { role } = phrases[before]!;
    if (role === 'and' && verbs > 0) break;
    if (role !== 'adverb' && role !== 'now' && role !== 'determiner' && role !== 'adjective') verbs++;
  }
  const subject = phrases[before];
  if (!subject) return false;
  if (subject.role === 'relative') {
    const antecedent = phrases[before - 1];
    return antecedent !== undefined && isForeign(antecedent.role);
  }
  return isForeign(subject.role);
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

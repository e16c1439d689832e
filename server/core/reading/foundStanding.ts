// The standing of a count of findings: whether they are this report’s, and still to be acted on.

import type { Phrase, Role } from './phrase';
import { clauseAround, standingOf } from './standing';
import type { Standing, Time } from './standing';

/** The standing of the count at `at`; `before` are the phrases of the sentences above, `definite` tells a count of findings that are pointed at. */
export function standingOfCount(phrases: readonly Phrase[], at: number, before: readonly Phrase[], time: Time, definite = true): Standing {
  const { amount } = phrases[at]!;
  const { from, to } = clauseAround(phrases, at);
  const clause = phrases.slice(from, to + 1);
  // What became of findings is told of earlier ones; “any” is none behind a “not”.
  const acted = phrases.some(
    ({ role, classes }, index) =>
      (role === 'acting' && !isYetToDo(phrases, index)) ||
      isActedOn(phrases, at, index) ||
      classes.has('general') ||
      (classes.has('others') && concerns(phrases, index, at)),
  );
  if (acted) return 'earlier';
  if (phrases.some(({ year }) => year !== undefined && (time.year === undefined || year < time.year))) return 'earlier';
  const denied = clause.some(({ role }) => role === 'denial');
  if (amount!.any || denied) return amount!.any === denied ? 'ours' : 'denied';
  if (isToOthers(phrases, at)) return 'elsewhere';
  const stated = standingOf(phrases, at, at, time);
  // What is pointed at is there, whatever should be done about it.
  const standing = stated === 'mood' && definite ? 'ours' : stated;
  if (standing !== 'ours' || !before.length) return standing;
  const told =
    before.some(({ role, year }) => role === 'earlier' || (year !== undefined && time.year !== undefined && year < time.year)) &&
    !phrases.some(({ role }) => role === 'now');
  return told ? 'earlier' : 'ours';
}

/** “to help the force deal with it”, “which the service should act on”: what is still to be done. */
function isYetToDo(phrases: readonly Phrase[], verb: number): boolean {
  for (let before = verb - 1; before >= 0 && !phrases[before]!.plain.startsWith(','); before--) {
    const { role } = phrases[before]!;
    if (role === 'to' || (role === 'mood' && phrases[before]!.classes.has('modal'))) return true;
    if (role === 'having' || role === 'being' || role === 'relative') return false;
  }
  return false;
}

/** Whether others stand where they may have made what is counted: not in a relative clause, nor in one that has ended. */
function concerns(phrases: readonly Phrase[], others: number, at: number): boolean {
  const [from, to] = others < at ? [others, at] : [at, others];
  const between = phrases.slice(from + 1, to);
  if (others < at) return !between.some(({ role }, index) => role === 'and' && SUBJECTS.has(between[index + 1]?.role ?? 'mark')) && !isRelated(phrases, others);
  return !between.some(({ role }) => role === 'relative');
}

const SUBJECTS = new Set<Role>(['there', 'inspectorate', 'body']);

/** Whether the phrase stands in a relative clause behind a comma. */
function isRelated(phrases: readonly Phrase[], at: number): boolean {
  const comma = phrases.slice(0, at).findLastIndex(({ plain }) => plain === ',');
  return comma >= 0 && phrases[comma + 1]?.role === 'relative';
}

/** “has progressed two recommendations”, “two causes of concern were dropped”: by a verb that also tells of a grade. */
function isActedOn(phrases: readonly Phrase[], at: number, verb: number): boolean {
  if (!phrases[verb]!.classes.has('acting')) return false;
  if (verb < at) return verb === at - 1 && !isYetToDo(phrases, verb);
  return verb > at + 1 && phrases.slice(at + 1, verb).every(({ role }) => role === 'being' || role === 'having' || role === 'adverb');
}

/** “35 recommendations to all services”: to others than the body. */
function isToOthers(phrases: readonly Phrase[], at: number): boolean {
  const to = phrases[at + 1];
  if (to?.role !== 'to' && to?.role !== 'in') return false;
  let next = at + 2;
  let determined = false;
  while (phrases[next] && ['determiner', 'adjective', 'amount'].includes(phrases[next]!.role)) {
    if (to.role === 'to') determined = true;
    next++;
  }
  return determined && phrases[next]?.role === 'unknown';
}

// Declared totals: how many areas were graded or inspected, in any form a sentence gives them.

import type { Amount } from './amount';
import type { Link } from './link';
import type { Phrase, Role } from './phrase';
import type { Total } from './propositions';
import { clauseAround, hasForeignSubject, standingOf } from './standing';
import type { Time } from './standing';

const GRADING = new Set<Role>(['grading', 'inspecting']);
const LEAST_TOTAL = 2;

/** The totals that a sentence declares; `links` took the amounts that count a grade. */
export function totalsIn(phrases: readonly Phrase[], links: readonly Link[], time: Time): Total[] {
  const totals: Total[] = [];
  const counted = new Set(links.map(({ target }) => target));
  phrases.forEach(({ role, amount }, at) => {
    if (role !== 'amount' || !amount) return;
    const standing = standingOf(phrases, at, at, time);
    const restricts =
      ['relative', 'grading'].includes(phrases[at + 1]?.role ?? '') && links.some(({ target, form }) => target === at && form === 'before');
    // “one of five grades” has a scale of five.
    const isOnScale = amount.unit === 'grades' && !counted.has(at) && amount.quantity.kind === 'number' && amount.quantity.most === 1;
    const tells = counted.has(at) || amount.unit === 'grades' || speaksOfGrading(phrases, at);
    if (amount.whole && !restricts && !isOnScale && amount.whole.value >= LEAST_TOTAL && tells) {
      totals.push({
        kind: 'total',
        standing,
        value: amount.whole.value,
        atLeast: false,
        span: amount.whole.span,
        noun: amount.whole.noun ?? amount.whole.span,
        // “Nine of the ten areas carry a grade”: all that were inspected.
        inspected: isInspected(phrases, at) || (!counted.has(at) && amount.unit === 'areas' && amount.described !== 'graded'),
        isWhole: true,
      });
    }
    if (counted.has(at)) return;
    const value = exact(amount, phrases, at);
    if (value === undefined || value < LEAST_TOTAL || amount.further) return;
    // “the top two grades”, “the first two areas”
    if (phrases[at - 1]?.role === 'adjective' || phrases[at - 1]?.classes.has('best')) return;
    if (!declares(phrases, at, amount, links)) return;
    totals.push({
      kind: 'total',
      standing: !amount.described && hasForeignSubject(phrases, at) ? 'foreign' : standing,
      value,
      atLeast: amount.quantity.kind === 'number' && amount.quantity.most > value,
      span: amount.span,
      noun: amount.noun ?? amount.span,
      inspected: isInspected(phrases, at),
      // “Of the eight areas, three are adequate”: of some, nothing need be said.
      isWhole: phrases[at - 1]?.role === 'of' && links.length > 0,
    });
  });
  return totals;
}

/** The plain number of areas or grades; “eight of them” and “of which eight” count areas where these were just counted. */
function exact({ quantity, unit, noun, these }: Amount, phrases: readonly Phrase[], at: number): number | undefined {
  if (quantity.kind !== 'number' || (quantity.least !== quantity.most && !phrases[at]!.classes.has('least'))) return undefined;
  if (noun && (unit === 'areas' || unit === 'grades')) return quantity.least;
  const before = phrases[at - 1]?.plain === ',' ? at - 2 : at - 1;
  const graded =
    phrases[at - 1]?.role === 'grading' &&
    ['and', 'mark', 'but'].includes(phrases[at + 1]?.role ?? 'mark') &&
    !phrases.some(({ role }) => role === 'grade');
  const pointsBack =
    these ||
    (graded && !noun) ||
    (phrases[before]?.classes.has('ofThese') ?? false) ||
    (phrases[before]?.role === 'these' && phrases[before - 1]?.role === 'of');
  return pointsBack && phrases.slice(0, at).some(({ role, amount }) => amount?.unit === 'areas' || role === 'areaNoun') ? quantity.least : undefined;
}

function speaksOfGrading(phrases: readonly Phrase[], at: number): boolean {
  const { from, to } = clauseAround(phrases, at);
  return phrases.slice(from, to + 1).some(({ role }) => role === 'grading' || role === 'judging');
}

/** Whether the areas are those inspected: the last verb of grading or inspecting before the number says, or else the first behind it. */
function isInspected(phrases: readonly Phrase[], at: number): boolean {
  const { described } = phrases[at]!.amount!;
  if (described) return described === 'inspected';
  const { from, to } = clauseAround(phrases, at);
  const behind = phrases.slice(at + 1, Math.min(to, at + DESCRIBED) + 1).filter(({ role }) => GRADING.has(role));
  if (behind.length && isDescribed(phrases, at)) return behind.every(inspects);
  const before = phrases.slice(from, at).findLast(({ role }) => GRADING.has(role));
  if (before) return inspects(before);
  return behind.length > 0 && inspects(behind[0]!);
}

/** “We considered nine areas” says no more than that they were looked at. */
function inspects({ classes }: Phrase): boolean {
  return classes.has('inspecting');
}

const DESCRIBED = 5;

/** “the areas [that] we inspected”, “five areas inspected”. */
function isDescribed(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (phrases[next] && ['relative', 'inspectorate', 'being', 'having', 'adverb', 'these', 'body'].includes(phrases[next]!.role)) next++;
  return GRADING.has(phrases[next]?.role ?? 'unknown');
}

/** What may follow the noun of a total; “five areas the force covers” is none. */
const TAIL = new Set<Role>([
  'mark',
  'and',
  'but',
  'relative',
  'inspectorate',
  'inspecting',
  'grading',
  'being',
  'having',
  'giving',
  'in',
  'with',
  'adverb',
  'as',
  'these',
  'existing',
  'receiving',
  'now',
  'by',
  'of',
  'to',
]);

/** Whether the amount is the object or the subject of grading or inspecting, or what the body was graded across. */
function declares(phrases: readonly Phrase[], at: number, amount: Amount, links: readonly Link[]): boolean {
  const next = phrases[at + 1];
  const here = areHere(phrases, at);
  if (next && !TAIL.has(next.role) && !next.classes.has('inAll') && !here) return false;
  if (next?.role === 'relative' && ['unknown', 'existing', 'mood'].includes(phrases[at + 2]?.role ?? 'mark')) return false;
  const { from, to } = clauseAround(phrases, at);
  const clause = phrases.slice(from, to + 1);
  const there = phrases[at - 1]?.role === 'being' && phrases[at - 2]?.role === 'there';
  if (here && (amount.definite || there) && amount.unit === 'areas' && !clause.some(({ role }) => role === 'grade')) return true;
  // A grade that no number took may be what these areas have.
  const loose = clause.slice(0, at - from).some((phrase, index) => phrase.role === 'grade' && !links.some(({ grade }) => grade === from + index));
  if (loose && phrases[at - 1]?.role !== 'of') return false;
  // “the three areas graded good”
  if (next?.role === 'grading' && phrases[at + 2]?.role === 'grade') return false;
  if (amount.described) return true;
  const given = clause.some(({ role }) => role === 'judging') && clause.some(({ role }) => role === 'giving' || role === 'receiving');
  const verb = given || clause.some(({ role }) => GRADING.has(role));
  const hasBody = clause.some(({ role }) => role === 'body' || role === 'inspectorate' || role === 'performance');
  if (isDescribed(phrases, at)) return true;
  const has = (...roles: Role[]) => clause.some(({ role }) => roles.includes(role));
  if (amount.unit === 'grades')
    return (
      links.length > 1 ||
      (links.length > 0 && phrases[at - 1]?.role === 'of') ||
      amount.definite ||
      (hasBody && has('giving', 'receiving', 'having', 'grading', 'existing', 'being')) ||
      verb ||
      clause.some(({ role }) => role === 'giving' || role === 'receiving' || role === 'there')
    );
  // “Good, two; adequate, three: five areas in all.”
  if (links.length > 1 && next?.classes.has('inAll')) return true;
  const before = phrases[at - 1];
  const behindVerb = before !== undefined && GRADING.has(before.role);
  const across = before?.role === 'in' || before?.role === 'of';
  if (links.length && across && (before!.role === 'of' || (before!.classes.has('wide') && (verb || hasBody)))) return true;
  const noun = phrases[at - 2];
  // “our grades in all nine areas”
  const owned = noun?.role === 'judging' && phrases[at - 3]?.classes.has('possessive') === true;
  if ((given || (owned && amount.definite)) && across) return true;
  if (inspectsItself(clause, at - from)) return false;
  if (behindVerb) return clause.slice(0, at - from).some(({ role }) => role === 'inspectorate' || role === 'judging') || hasBody;
  if (across && verb && hasBody)
    return !assessesHowIt(clause, at - from) && (!clause.slice(0, at - from).some(({ role }) => role === 'how') || endsPhrase(phrases[at + 1]));
  if (there && (next?.role === 'now' || (next?.role === 'in' && phrases[at + 2]?.role === 'inspectorate'))) return true;
  return passiveBehind(phrases, at);
}

/** “the nine areas in the table”, “shown above”, “in our assessment”: what this page shows, and no others. */
function areHere(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  if (phrases[next]?.role === 'unknown' || phrases[next]?.role === 'giving') next++;
  if (phrases[next]?.classes.has('onThisPage')) return true;
  if (phrases[at + 1]?.role !== 'in' && phrases[at + 1]?.role !== 'of') return false;
  next = at + 2;
  while (phrases[next]?.role === 'determiner') next++;
  return next > at + 2 && (phrases[next]?.classes.has('pageNoun') ?? false);
}

/** “The force assessed its work across five areas”: the body inspects, and nobody grades it. */
function inspectsItself(clause: readonly Phrase[], at: number): boolean {
  const verb = clause.findIndex(({ role }) => GRADING.has(role));
  if (verb < 0 || verb > at) return false;
  const active = !clause.slice(0, verb).some(({ role }) => role === 'being' || role === 'inspectorate');
  return active && clause.slice(0, verb).some(({ body }) => body === 'name' || body === 'noun');
}

/** “We assessed how well it tests alarms in three areas”: the areas are those of its work. */
function assessesHowIt(clause: readonly Phrase[], at: number): boolean {
  const how = clause.slice(0, at).findLastIndex(({ role }) => role === 'how');
  return how >= 0 && clause.slice(how, at).some(({ body }) => body === 'pronoun');
}

function endsPhrase(phrase: Phrase | undefined): boolean {
  return !phrase || phrase.role === 'mark';
}

/** “Nine areas were graded”, “nine of them carry a grade”. */
function passiveBehind(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  let being = false;
  while (phrases[next] && ['being', 'having', 'adverb', 'now', 'relative'].includes(phrases[next]!.role)) {
    if (phrases[next]!.role !== 'adverb') being = true;
    next++;
  }
  if (being && GRADING.has(phrases[next]?.role ?? 'unknown')) return true;
  let has = at + 1;
  while (phrases[has]?.role === 'adverb') has++;
  const judging = phrases.slice(has + 1, has + 5).some(({ role }) => role === 'judging');
  return judging && ['having', 'receiving', 'giving'].includes(phrases[has]?.role ?? '');
}

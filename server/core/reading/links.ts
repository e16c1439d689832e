// Links: which amount or which areas a grade phrase speaks of, by the phrases between them.

import { isLabelWithComma, labelBefore } from './labels';
import { made } from './link';
import type { Link } from './link';
import type { Phrase, Role } from './phrase';
import { isFloating, isFronted, mayStandBeforeComma, modifiesNoun, sharesVerb } from './places';

/** What may stand between a grade and the areas behind it: “good [ratings] [for its work] in two areas”. */
const BEHIND = new Set<Role>([
  'in',
  'judging',
  'determiner',
  'adverb',
  'now',
  'adjective',
  'by',
  'of',
  'possessive',
  'inspectorate',
  'body',
  'performance',
  'to',
  'as',
  'areaNoun',
  'and',
]);
/** What may stand between areas and the grade behind them: “two areas [that we inspected were graded] good”. */
const BEFORE = new Set<Role>([
  'being',
  'having',
  'grading',
  'receiving',
  'giving',
  'inspecting',
  'moving',
  'as',
  'to',
  'adverb',
  'now',
  'determiner',
  'adjective',
  'judging',
  'of',
  'relative',
  'possessive',
  'body',
  'inspectorate',
  'performance',
  'these',
  'in',
  'by',
  'and',
  'there',
  'saying',
  'thisArea',
  'areaNoun',
  'existing',
  'year',
]);
/** “a ‘good’ grade went to …”, “the only adequate grade is for …”. */
const RATED_VERBS = new Set<Role>(['being', 'moving', 'giving', 'receiving', 'having']);
/** What joins a subject and a grade, one of which must be among those between unless they touch. */
const JOINS = new Set<Role>(['being', 'having', 'grading', 'receiving', 'giving', 'as', 'judging', 'relative', 'moving']);
const MOST_BETWEEN = 14;

/** The links of a sentence. A grade that nothing known leads to an amount or an area is in none. */
export function readLinks(phrases: readonly Phrase[]): Link[] {
  const links: Link[] = [];
  const taken = new Set<number>();
  phrases.forEach(({ role, grade }, at) => {
    if (role !== 'grade' || !grade || isLeft(phrases, at)) return;
    const behind = linkBehind(phrases, at);
    const before = linkBefore(phrases, at, links);
    const found = choose(phrases, at, before, behind, taken);
    if (!found) return;
    links.push(found);
    // “The three ‘adequate’ grades were for A, B and C.”
    if (found === before && found.amount && behind?.areas.length && behind.rated && !behind.amount) links.push(behind);
    taken.add(found.target);
    for (let index = found.from; index <= found.to; index++) if (phrases[index]!.role === 'amount' || phrases[index]!.role === 'areas') taken.add(index);
  });
  return [...links, ...links.flatMap((link) => alsoLinked(phrases, link))];
}

/** “dropped from good to adequate”: the grade that was left. */
function isLeft(phrases: readonly Phrase[], at: number): boolean {
  const moved = phrases.slice(0, at).some(({ role }) => role === 'moving');
  return moved && phrases[at - 1]?.classes.has('from') === true && phrases[at + 1]?.role === 'to';
}

/** What may stand before the name of an area: “its work with …”. */
const OWNED = new Set<Role>(['determiner', 'possessive', 'body', 'performance', 'with', 'in', 'adverb']);

/** “A is adequate, as are B and C.” */
function alsoLinked(phrases: readonly Phrase[], link: Link): Link[] {
  const at = phrases[link.grade + 1]?.plain === ',' ? link.grade + 2 : link.grade + 1;
  let target = at + 2;
  while (OWNED.has(phrases[target]?.role ?? 'unknown')) target++;
  const shared = phrases[at]?.role === 'as' && phrases[at + 1]?.role === 'being' && phrases[target]?.role === 'areas';
  return shared ? [made(phrases, link.grade, target, 'before', false, new Set<Role>(['being']))] : [];
}

function choose(phrases: readonly Phrase[], at: number, before: Link | undefined, behind: Link | undefined, taken: ReadonlySet<number>): Link | undefined {
  const left = before && !taken.has(before.target) ? before : undefined;
  if (!left || !behind) return left ?? behind;
  // “three ‘adequate’ ratings across five areas”: the number at the grade counts; “of five areas, good in two”: the one behind it.
  const touches = left.target === at - 1 && left.amount !== undefined && !left.amount.only;
  if (touches && behind.form === 'label') return left;
  const rated = phrases[at + 1]?.role === 'judging' || phrases[at + 1]?.role === 'areaNoun';
  if (touches && (rated || behind.amount === undefined)) return left;
  // “Leadership was good in both inspections” is about leadership.
  if (left.areas.length && !left.amount && behind.amount && behind.amount.unit !== 'areas') return left;
  return behind;
}

function linkBehind(phrases: readonly Phrase[], at: number): Link | undefined {
  const between = new Set<Role>();
  let next = at + 1;
  let rated = phrases[next]?.role === 'judging';
  if (rated) next++;
  // “a grade of good to two areas”
  rated ||= phrases[at - 1]?.role === 'of' && phrases[at - 2]?.role === 'judging';
  // “‘inadequate’ was the grade for …”, “the lowest grade, inadequate, was given for …”.
  let last = next + 1;
  while (['determiner', 'adverb', 'adjective'].includes(phrases[last]?.role ?? '')) last++;
  const noun = phrases[next]?.role === 'being' && last > next + 1 && phrases[last]?.role === 'judging';
  const apposed =
    phrases[next]?.plain === ',' && phrases[at - 1]?.plain === ',' && (phrases[at - 2]?.role === 'judging' || phrases[at - 2]?.role === 'grade');
  if (noun || apposed) {
    rated = true;
    next = noun ? last + 1 : next + 1;
  }
  if (isLabelWithComma(phrases, next)) return made(phrases, at, next + 1, 'label', rated, between);
  // “adequate, which we gave five times”.
  if (phrases[next]?.plain === ',' && phrases[next + 1]?.role === 'relative') {
    let times = next + 2;
    while (['inspectorate', 'giving', 'having', 'body', 'receiving', 'being'].includes(phrases[times]?.role ?? '')) times++;
    if (phrases[times]?.amount?.unit === 'times') return made(phrases, at, times, 'behind', rated, between);
  }
  // “good 3, adequate 2”.
  const figure = phrases[next];
  if (figure?.amount && !figure.amount.unit && phrases[at - 1]?.role !== 'amount' && endsLabel(phrases[next + 1], ':'))
    return made(phrases, at, next, 'label', rated, between);
  const label = phrases[next]?.role === 'mark' && /^[:–—=(×-]$/.test(phrases[next]!.plain);
  if (label) {
    const target = phrases[next + 1];
    const end = phrases[next + 2];
    if (target?.role === 'amount' && endsLabel(end, phrases[next]!.plain)) return made(phrases, at, next + 1, 'label', rated, between);
    return undefined;
  }
  let joined = false;
  for (; next < phrases.length && next - at <= MOST_BETWEEN; next++) {
    const { role, plain } = phrases[next]!;
    if (role === 'amount' && phrases[next]!.amount!.floating && phrases[next + 1]?.role === 'in') continue;
    const free = phrases[next]!.amount?.unit === 'times' || (phrases[next]!.amount?.quantity.kind === 'rest' && phrases[next]!.classes.has('rest'));
    if (role === 'amount' || role === 'areas' || role === 'thisArea')
      return joined || free ? made(phrases, at, next, 'behind', rated, between) : undefined;
    if (rated && !joined && (RATED_VERBS.has(role) || (plain === ',' && RATED_VERBS.has(phrases[next + 1]?.role ?? 'unknown')))) continue;
    // “Good appears three times.”
    if (role === 'existing' && phrases[next + 1]?.amount?.unit === 'times') continue;
    if (!BEHIND.has(role)) return undefined;
    if (role === 'in' || (rated && role === 'to')) joined = true;
    // “Good work in two areas” is English, “good for its work in two areas” a grade.
    else if (!joined && role !== 'adverb' && role !== 'now' && role !== 'by' && role !== 'inspectorate' && role !== 'judging') return undefined;
    between.add(role);
  }
  return undefined;
}

function endsLabel(phrase: Phrase | undefined, mark: string): boolean {
  if (!phrase) return true;
  if (mark === '(') return phrase.plain === ')' || phrase.plain === ',' || phrase.role === 'areas';
  return phrase.role === 'mark' || phrase.role === 'and' || phrase.role === 'in';
}

function linkBefore(phrases: readonly Phrase[], at: number, earlier: readonly Link[]): Link | undefined {
  const between = new Set<Role>();
  let next = at - 1;
  if (phrases[next]?.role === 'mark' && /^[(:–—-]$/.test(phrases[next]!.plain)) return labelBefore(phrases, at, next);
  let joined = false;
  let comma = -1;
  let skipped: Link['skipped'];
  for (; next >= 0 && at - next <= MOST_BETWEEN; next--) {
    const { role, plain, amount } = phrases[next]!;
    if (role === 'amount' && isFloating(phrases, next)) continue;
    if (role === 'amount' || role === 'areas' || role === 'thisArea') {
      if (comma >= 0 && !mayStandBeforeComma(phrases, next, comma)) return undefined;
      const direct = next === at - 1 || onlyHas(between, DIRECT) || (phrases[at - 1]!.plain === 'at' && next === at - 2 && role === 'amount');
      const { reading } = phrases[at]!.grade!;
      // “In three areas the force requires improvement.”
      if (between.has('body') && reading.kind === 'grade' && reading.grade.verb && isFronted(phrases, next)) joined = true;
      if (!joined && !direct) return undefined;
      if (!joined && role !== 'amount' && !sharesVerb(phrases, next, at, earlier)) return undefined;
      if (amount && modifiesNoun(phrases, at)) return undefined;
      return made(phrases, at, next, 'before', between.has('judging') || phrases[at + 1]?.role === 'judging' || phrases[at]!.grade!.isNoun, between, skipped);
    }
    if (role === 'mark' && /^[,–—)]$/.test(plain) && comma < 0) {
      comma = next;
      const subject = beforeInsertion(phrases, next, at);
      if (subject !== undefined) {
        comma = -1;
        skipped = { from: subject + 1, to: next };
        next = subject + 1;
      }
      continue;
    }
    // “dropped from good to adequate”
    if (role === 'grade' && phrases[next - 1]?.classes.has('from')) {
      next--;
      continue;
    }
    if (!BEFORE.has(role)) return undefined;
    if (JOINS.has(role)) joined = true;
    between.add(role);
  }
  return undefined;
}

/** The subject before a stretch between commas or dashes that only adds to it: “two areas, among them leadership, earned …”. */
function beforeInsertion(phrases: readonly Phrase[], close: number, grade: number): number | undefined {
  if (
    !phrases.slice(close + 1, grade).some(({ role }) => JOINS.has(role)) ||
    ['and', 'but', 'body', 'inspectorate', 'these', 'determiner'].includes(phrases[close + 1]?.role ?? '')
  )
    return undefined;
  const sign = phrases[close]!.plain === ')' ? '(' : phrases[close]!.plain;
  for (let open = close - 1; open > 0 && close - open < MOST_BETWEEN; open--) {
    if (phrases[open]!.role !== 'mark') continue;
    if (phrases[open]!.plain !== sign) return undefined;
    const subject = phrases[open - 1]!;
    const counts = subject.amount?.unit === 'areas' || subject.amount?.unit === 'grades' || subject.amount?.these === true || subject.role === 'areas';
    const apposed = phrases[open + 1]!.role === 'areas' && open + 2 === close;
    return counts && !apposed && INSERTED.has(phrases[open + 1]!.role) && phrases[open - 2]?.role !== 'in' ? open - 1 : undefined;
  }
  return undefined;
}

const INSERTED = new Set<Role>(['determiner', 'with', 'of', 'relative', 'in', 'adverb', 'amount', 'areas', 'except']);

const DIRECT = new Set<Role>(['adverb', 'now', 'as', 'adjective', 'determiner', 'of']);

function onlyHas(roles: ReadonlySet<Role>, allowed: ReadonlySet<Role>): boolean {
  return [...roles].every((role) => allowed.has(role));
}

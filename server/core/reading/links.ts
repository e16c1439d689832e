// Links: which amount or which areas a grade phrase speaks of, by the phrases between them.

import type { NamedHere, Phrase, Role } from './phrase';
import type { Amount } from './amounts';

/** A grade phrase and what has it. The numbers are indices of phrases. */
export interface Link {
  readonly grade: number;
  readonly target: number;
  readonly amount: Amount | undefined;
  /** The areas named in the target, or beside the amount: “two areas – leadership and initial response”. */
  readonly areas: readonly NamedHere[];
  readonly thisArea: boolean;
  /** Whether the target stands before the grade, behind it, or is joined to it by a colon, a dash or a bracket. */
  readonly form: 'before' | 'behind' | 'label';
  /** Whether a word of judging stands at the grade: “a ‘good’ rating”, “two grades of good”. */
  readonly rated: boolean;
  /** The roles between grade and target. */
  readonly between: ReadonlySet<Role>;
  /** Phrases between the two that only add to one of them: “two areas, among them leadership, are good”. */
  readonly skipped: { readonly from: number; readonly to: number } | undefined;
  /** The first and the last phrase of both. */
  readonly from: number;
  readonly to: number;
}

/** What may stand between a grade and the areas behind it: “good [ratings] [for its work] in two areas”. */
const BEHIND = new Set<Role>(['in', 'judging', 'determiner', 'adverb', 'now', 'adjective', 'by', 'of', 'possessive', 'inspectorate', 'body', 'performance', 'to', 'as', 'areaNoun', 'and']);
/** What may stand between areas and the grade behind them: “two areas [that we inspected were graded] good”. */
const BEFORE = new Set<Role>([
  'being', 'having', 'grading', 'receiving', 'giving', 'inspecting', 'moving', 'as', 'to', 'adverb', 'now', 'determiner', 'adjective', 'judging', 'of', 'relative', 'possessive',
  'body', 'inspectorate', 'performance', 'these', 'in', 'by', 'and', 'there', 'saying', 'thisArea', 'areaNoun', 'existing', 'year',
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
    if (role !== 'grade' || !grade) return;
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

/** “A is adequate, as are B and C.” */
function alsoLinked(phrases: readonly Phrase[], link: Link): Link[] {
  const at = phrases[link.grade + 1]?.plain === ',' ? link.grade + 2 : link.grade + 1;
  const shared = phrases[at]?.role === 'as' && phrases[at + 1]?.role === 'being' && phrases[at + 2]?.role === 'areas';
  return shared ? [made(phrases, link.grade, at + 2, 'before', false, new Set<Role>(['being']))] : [];
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
  // “‘inadequate’ was the grade for …”, “the lowest grade, inadequate, was given for …”.
  let last = next + 1;
  while (['determiner', 'adverb', 'adjective'].includes(phrases[last]?.role ?? '')) last++;
  const noun = phrases[next]?.role === 'being' && last > next + 1 && phrases[last]?.role === 'judging';
  const apposed = phrases[next]?.plain === ',' && phrases[at - 1]?.plain === ',' && (phrases[at - 2]?.role === 'judging' || phrases[at - 2]?.role === 'grade');
  if (noun || apposed) {
    rated = true;
    next = noun ? last + 1 : next + 1;
  }
  // “good, four; adequate, two”.
  if (phrases[next]?.plain === ',' && phrases[next + 1]?.amount && !phrases[next + 1]!.amount!.unit && /^[;)]$/.test(phrases[next + 2]?.plain ?? '')) return made(phrases, at, next + 1, 'label', rated, between);
  // “adequate, which we gave five times”.
  if (phrases[next]?.plain === ',' && phrases[next + 1]?.role === 'relative') {
    let times = next + 2;
    while (['inspectorate', 'giving', 'having', 'body', 'receiving', 'being'].includes(phrases[times]?.role ?? '')) times++;
    if (phrases[times]?.amount?.unit === 'times') return made(phrases, at, times, 'behind', rated, between);
  }
  // “good 3, adequate 2”.
  const figure = phrases[next];
  if (figure?.amount && !figure.amount.unit && phrases[at - 1]?.role !== 'amount' && endsLabel(phrases[next + 1], ':')) return made(phrases, at, next, 'label', rated, between);
  const label = phrases[next]?.role === 'mark' && /^[:–—=(-]$/.test(phrases[next]!.plain);
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
    if (role === 'amount' || role === 'areas' || role === 'thisArea') return joined || free ? made(phrases, at, next, 'behind', rated, between) : undefined;
    if (rated && !joined && (RATED_VERBS.has(role) || (plain === ',' && RATED_VERBS.has(phrases[next + 1]?.role ?? 'unknown')))) continue;
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
      return made(phrases, at, next, 'before', between.has('judging') || phrases[at + 1]?.role === 'judging', between, skipped);
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
    if (!BEFORE.has(role)) return undefined;
    if (JOINS.has(role)) joined = true;
    between.add(role);
  }
  return undefined;
}

/** The subject before a stretch between commas or dashes that only adds to it: “two areas, among them leadership, earned …”. */
function beforeInsertion(phrases: readonly Phrase[], close: number, grade: number): number | undefined {
  if (!phrases.slice(close + 1, grade).some(({ role }) => JOINS.has(role)) || ['and', 'but', 'body', 'inspectorate', 'these', 'determiner'].includes(phrases[close + 1]?.role ?? '')) return undefined;
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

/** “both”, “all”, “each” behind the areas that they speak of, or before their verb. */
function isFloating(phrases: readonly Phrase[], at: number): boolean {
  if (!phrases[at]!.amount?.floating) return false;
  const before = phrases[at - 1];
  return before !== undefined && (before.role === 'areas' || before.role === 'being' || before.role === 'these' || (before.role === 'amount' && before.amount?.unit === 'areas'));
}

/** “In two areas, the force is good”, “two areas – A and B – were good”, “A, which we graded good”. */
function mayStandBeforeComma(phrases: readonly Phrase[], target: number, comma: number): boolean {
  if (isFronted(phrases, target) && comma === target + 1) return true;
  // “nearly half of the areas – five – were good”.
  if (comma === target + 1 && phrases[target]!.amount && phrases[target - 1]?.role === 'mark' && ['areas', 'grades'].includes(phrases[target - 2]?.amount?.unit ?? '')) return true;
  // “A, and B, are both graded good.”
  if (comma === target + 1 && (phrases[target]!.areas?.length ?? 0) > 1 && phrases[comma + 1]?.role === 'being') return true;
  if (phrases[comma]!.plain !== ',' || phrases[target]!.role === 'areas') return apposedBefore(phrases, target) !== undefined || phrases[comma + 1]?.role === 'relative';
  return phrases[comma + 1]?.role === 'relative' || (phrases[comma + 1]?.role === 'of' && phrases[comma + 2]?.role === 'these');
}

/** “In two areas, …”, “for its initial response, …”. */
export function isFronted(phrases: readonly Phrase[], target: number): boolean {
  let before = target - 1;
  while (phrases[before] && ['determiner', 'possessive', 'body', 'adjective', 'performance', 'adverb'].includes(phrases[before]!.role)) before--;
  return phrases[before]?.role === 'in';
}

/** The amount to which the areas at `at` are apposed: “two areas – A and B”. */
function apposedBefore(phrases: readonly Phrase[], at: number): number | undefined {
  const mark = phrases[at - 1];
  const amount = phrases[at - 2];
  return mark?.role === 'mark' && /^[,:–—(-]$/.test(mark.plain) && amount?.role === 'amount' && amount.amount?.unit === 'areas' ? at - 2 : undefined;
}

/** “Leadership requires improvement”, “we graded leadership good”, “A is good, B adequate”. */
function sharesVerb(phrases: readonly Phrase[], target: number, at: number, earlier: readonly Link[]): boolean {
  const { reading } = phrases[at]!.grade!;
  if (reading.kind === 'grade' && reading.grade.verb) return true;
  let before = target - 1;
  while (phrases[before] && ['determiner', 'body', 'possessive', 'performance', 'in', 'of'].includes(phrases[before]!.role)) before--;
  if (phrases[before]?.role === 'grading') return true;
  const joint = phrases[before];
  const follows = joint !== undefined && (joint.role === 'and' || joint.role === 'but' || (joint.role === 'mark' && /^[,;]$/.test(joint.plain)));
  return follows && earlier.some(({ form, areas }) => form === 'before' && areas.length > 0);
}

/** Whether the grade only describes the word behind it: “two good files”. */
function modifiesNoun(phrases: readonly Phrase[], at: number): boolean {
  const { grade } = phrases[at]!;
  if (grade!.marked) return false;
  const role = phrases[at + 1]?.role;
  return role === 'unknown' || role === 'things' || role === 'performance';
}

/** “leadership (good)”, “two areas: good”, “leadership – good”. */
function labelBefore(phrases: readonly Phrase[], at: number, mark: number): Link | undefined {
  const target = mark - 1;
  const { role } = phrases[target] ?? {};
  const sign = phrases[mark]!.plain;
  let last = at + 1;
  while (phrases[last]?.role === 'adverb') last++;
  const end = phrases[last];
  const closed = sign === '(' ? end?.plain === ')' || (end?.plain === ',' && role === 'areas') : !end || end.role === 'mark' || end.role === 'and';
  if ((role !== 'areas' && role !== 'amount') || !closed) return undefined;
  if (role === 'amount' && phrases[target]!.amount!.unit !== 'areas') return undefined;
  return made(phrases, at, target, 'label', false, new Set());
}

function made(phrases: readonly Phrase[], grade: number, at: number, form: Link['form'], rated: boolean, between: ReadonlySet<Role>, skipped?: Link['skipped']): Link {
  let target = at;
  let named = phrases[at]!.areas ?? [];
  let to = Math.max(grade, at);
  const apposed = phrases[at]!.role === 'areas' ? apposedBefore(phrases, at) : undefined;
  if (apposed !== undefined && form === 'before') target = apposed;
  // “more than half of the areas, six out of nine, were good”.
  const outer = phrases[target]!.amount?.quantity;
  const vague = outer?.kind === 'open' || outer?.kind === 'share';
  if (vague && phrases[target + 1]?.role === 'mark' && phrases[target + 2]?.amount) target += 2;
  const { amount } = phrases[target]!;
  const also = phrases[at + 2]?.amount;
  // “adequate for leadership and one other area”.
  if (phrases[at]!.role === 'areas' && phrases[at + 1]?.role === 'and' && also?.unit === 'areas' && also.further && also.quantity.kind === 'number') {
    const value = named.length + also.quantity.least;
    const all = { ...also, quantity: { kind: 'number', least: value, most: value }, span: { from: phrases[at]!.from, to: also.span.to }, only: true } as const;
    return { grade, target, amount: all, areas: named, thisArea: false, form, rated, between, skipped, from: Math.min(grade, target), to: Math.max(grade, at + 2) };
  }
  if (amount && target === at) {
    const mark = phrases[at + 1];
    const names = phrases[at + 2];
    if (mark?.role === 'mark' && /^[,:–—(-]$/.test(mark.plain) && names?.role === 'areas' && (form !== 'before' || at + 2 < grade)) {
      named = names.areas!;
      to = Math.max(to, at + 2);
    }
  }
  return { grade, target, amount, areas: named, thisArea: phrases[at]!.role === 'thisArea', form, rated, between, skipped, from: Math.min(grade, target), to };
}

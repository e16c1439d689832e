// “These areas have this grade”, and “so many areas have this grade”: the links of a sentence as propositions.

import type { Framework, Grade } from '../framework/schema';
import type { Amount } from './amount';
import { aloneTogether } from './alone';
import { endsList } from './ends';
import { countsThings, evidenceOfCount, evidenceOfGrade, nounAt } from './evidence';
import type { Link } from './link';
import type { Counted, Graded } from './propositions';
import type { NamedHere, Phrase } from './phrase';
import { hasForeignSubject, isByOthers, standingOf } from './standing';
import type { Standing, Time } from './standing';

/** The propositions that the links make, and which links made none because a word of theirs was not understood. */
export function gradedBy(
  links: readonly Link[],
  phrases: readonly Phrase[],
  before: readonly Phrase[],
  time: Time,
  { scale, areas }: Framework,
): { said: (Graded | Counted)[]; open: Link[] } {
  const said: (Graded | Counted)[] = [];
  const open: Link[] = [];
  const counts = links.filter(({ amount, areas }) => amount !== undefined || areas.length > 0);
  const paired = inTheirOrder(phrases);
  for (const link of links) {
    if (paired.has(link.grade) && !link.amount) {
      const area = paired.get(link.grade);
      if (area) said.push({ ...gradeOf(link, phrases, time), ...alone(area) });
      else open.push(link);
      continue;
    }
    const base = gradeOf(link, phrases, time);
    const isCount = link.amount !== undefined;
    const evidence = isCount ? evidenceOfCount(link, counts, phrases, countsThings(before)) : evidenceOfGrade(link, links, phrases);
    if (!evidence || (isCount && phrases[link.grade]!.grade!.atMost)) {
      open.push(link);
      continue;
    }
    if (link.amount) {
      const { amount } = link;
      // “We did not grade any area inadequate” counts none; “any area” by itself counts nothing.
      if (amount.any && base.standing !== 'denied') continue;
      const isNone = base.standing === 'denied' && (amount.any || isASingle(amount));
      // “one more area than”: a difference, and no count.
      if (amount.further && phrases.some(({ plain }) => plain === 'than')) continue;
      if (countsSubset(phrases, link.target)) continue;
      // “one of the two areas that are good” counts the two; “two of the areas that are good” counts nobody knows how many.
      const restricted = link.form === 'before' && isRestrictive(link, phrases) && isPartOf(amount, phrases[link.target]!);
      if (restricted && !amount.whole) continue;
      const whole = restricted ? amount.whole! : undefined;
      said.push({
        ...base,
        standing: isNone ? 'ours' : base.standing,
        kind: 'counted',
        quantity: isNone ? NONE : whole ? { kind: 'number', least: whole.value, most: whole.value } : quantityOf(link, phrases),
        unit: amount.unit,
        span: whole?.span ?? amount.span,
        noun: whole ? whole.noun : (amount.noun ?? nounAt(link, phrases)),
        areas: whole ? [] : link.areas,
        listsAll: !whole && listsAll(link, phrases),
        renumberable: !isNone && !amount.only && amount.quantity.kind === 'number' && amount.quantity.least === amount.quantity.most,
        needsMention: evidence === 'mention',
      });
    } else {
      // “They found fire safety to be inadequate in 71 of them”: of what was counted above.
      if (phrases[link.grade + 1]?.role === 'in' && phrases[link.grade + 2]?.amount?.these) continue;
      const last = phrases.findIndex(({ areas }) => areas !== undefined && areas.at(-1) === link.areas.at(-1));
      said.push({
        ...base,
        kind: 'graded',
        areas: link.thisArea ? namedAbove(phrases, link) : link.areas,
        thisArea: link.thisArea,
        behind: link.form === 'behind',
        complete: link.thisArea || endsList(phrases, last),
        needsLeadIn: evidence === 'leadIn',
        byOthers: false,
      });
    }
  }
  said.push(...unlinked(paired, links, phrases, time));
  const overall = areas.find(({ graded, counted }) => graded && !counted);
  return { said: [...said, ...aloneTogether(links, phrases, time, overall), ...excepted(said, phrases, scale)], open };
}

/** “It works well with partners, and we graded it good in this area”: the one area that the sentence names before. */
function namedAbove(phrases: readonly Phrase[], { from }: Link): readonly NamedHere[] {
  const [named, another] = phrases.slice(0, from).filter(({ role }) => role === 'areas');
  return named?.areas!.length === 1 && !another ? named.areas! : [];
}

/** “four areas: A, B and C”, with nothing behind that could name more. */
function listsAll({ areas, target }: Link, phrases: readonly Phrase[]): boolean {
  if (!areas.length || !/^[:–—(]$/.test(phrases[target + 1]?.plain ?? '')) return false;
  const last = phrases.findIndex((phrase) => phrase.areas?.at(-1) === areas.at(-1));
  const behind = phrases[last + 1];
  return last > target && (!behind || /^[.;–—)]$/.test(behind.plain));
}

const NONE = { kind: 'number', least: 0, most: 0 } as const;

/** “It did not receive a single grade of adequate.” */
function isASingle({ unit, quantity }: Amount): boolean {
  return unit === 'grades' && quantity.kind === 'number' && quantity.least === 1 && quantity.most === 1;
}

/** “A and B are good and adequate respectively”: each grade, by its place among the phrases, with its area; undefined where they are not as many. */
function inTheirOrder(phrases: readonly Phrase[]): ReadonlyMap<number, NamedHere | undefined> {
  if (!phrases.some(({ classes }) => classes.has('respective'))) return new Map();
  const grades = phrases.flatMap(({ role }, at) => (role === 'grade' ? [at] : []));
  const areas = phrases.flatMap((phrase) => phrase.areas ?? []);
  return new Map(grades.map((at, index) => [at, grades.length === areas.length ? areas[index] : undefined]));
}

/** The grades of two lists in their order that no link reaches: all but the first share its link. */
function unlinked(paired: ReturnType<typeof inTheirOrder>, links: readonly Link[], phrases: readonly Phrase[], time: Time): Graded[] {
  const first = links.find(({ grade, amount }) => paired.has(grade) && !amount);
  if (!first) return [];
  return [...paired].flatMap(([grade, area]) => {
    if (!area || links.some((link) => link.grade === grade)) return [];
    return [{ ...gradeOf({ ...first, grade }, phrases, time), ...alone(area) }];
  });
}

/** What is said of one area, with nothing left open. */
function alone(area: NamedHere) {
  return { kind: 'graded', areas: [area], thisArea: false, behind: false, complete: true, needsLeadIn: false, byOthers: false } as const;
}

/** “areas in which the force is good”, “areas graded good”: the grade tells which areas are meant. */
function isRestrictive({ target, grade, between }: Link, phrases: readonly Phrase[]): boolean {
  // “In four of the eight areas that we graded, the force is good” says it of the four.
  if (phrases.slice(target, grade).some(({ plain }) => plain === ',')) return false;
  return between.has('relative') || (phrases[target + 1]?.role === 'grading' && !between.has('being'));
}

/** Whether the amount is a part of several: “one of two areas”, “two of the areas”. */
function isPartOf(amount: Amount, { from, to }: Phrase): boolean {
  if (amount.unit === 'times') return false;
  return amount.whole !== undefined || (amount.unit === 'areas' && amount.noun === undefined && to > from);
}

/** “Of the four areas that deal with people, two are good”: the counts are of some areas only, and nobody can say which. */
function countsSubset(phrases: readonly Phrase[], target: number): boolean {
  return phrases.slice(0, target).some(({ role, amount }, at) => {
    const isSet = amount?.unit === 'areas' && (phrases[at - 1]?.role === 'of' || phrases[at - 1]?.role === 'in') && role === 'amount';
    const after = phrases[at + 2]?.role;
    return (
      isSet &&
      phrases[at + 1]?.role === 'relative' &&
      after !== undefined &&
      !['inspectorate', 'being', 'having', 'grading', 'inspecting', 'these', 'body', 'grade'].includes(after)
    );
  });
}

/** “With the exception of leadership, every area is good”: leadership has another grade. */
function excepted(said: readonly (Graded | Counted)[], phrases: readonly Phrase[], scale: readonly Grade[]): Graded[] {
  const all = said.find((each): each is Counted => each.kind === 'counted' && each.quantity.kind === 'allBut' && each.quantity.value > 0);
  const areas = phrases[phrases.findIndex(({ role }) => role === 'except') + 1]?.areas;
  if (!all || !areas || !phrases.some(({ role }) => role === 'except')) return [];
  const { reading, grade, marked, opensSentence, standing } = all;
  return [
    {
      kind: 'graded',
      reading,
      grade,
      marked,
      opensSentence,
      standing,
      grades: scale.filter((each) => !all.grades.includes(each)),
      areas,
      thisArea: false,
      behind: false,
      complete: true,
      needsLeadIn: false,
      byOthers: true,
    },
  ];
}

/** All areas but those that are excepted: “with the exception of leadership, every area is good”. */
function quantityOf({ amount }: Link, phrases: readonly Phrase[]): Counted['quantity'] {
  const { quantity } = amount!;
  const except = phrases.findIndex(({ role }) => role === 'except');
  if (quantity.kind !== 'allBut' || quantity.value > 0 || except < 0) return quantity;
  const excepted = phrases[except + 1];
  if (excepted?.areas) return { kind: 'allBut', value: excepted.areas.length };
  const number = (excepted?.amount ?? phrases[except - 1]?.amount)?.quantity;
  return number?.kind === 'number' && number.least === number.most ? { kind: 'allBut', value: number.least } : { kind: 'open' };
}

function gradeOf(link: Link, phrases: readonly Phrase[], time: Time) {
  const { grade } = phrases[link.grade]!;
  return {
    grades: grade!.grades,
    ...verbTwice(link, phrases),
    marked: grade!.marked,
    opensSentence: link.grade === 0,
    standing: standingOfLink(link, phrases, time),
  };
}

/** The words of the grade; “is requires improvement at” says its verb twice, which is part of what is wrong. */
function verbTwice(link: Link, phrases: readonly Phrase[]): Pick<Graded, 'reading' | 'grade'> {
  const { reading, words } = phrases[link.grade]!.grade!;
  let before = link.grade - 1;
  while (phrases[before]?.role === 'adverb') before--;
  const twice = link.form === 'behind' && link.amount === undefined && reading.kind === 'grade' && reading.grade.verb && phrases[before]?.role === 'being';
  return twice ? { reading: { ...reading, form: 'slip' }, grade: { from: phrases[before]!.from, to: words.to } } : { reading, grade: words };
}

function standingOfLink(link: Link, phrases: readonly Phrase[], time: Time): Standing {
  // “dropped from good to adequate”: the grade that was left.
  let before = link.grade - 1;
  while (phrases[before] && ['determiner', 'judging', 'of', 'adjective'].includes(phrases[before]!.role)) before--;
  if (phrases[before]?.classes.has('from') && phrases.slice(0, before).some(({ classes }) => classes.has('moving'))) return 'earlier';
  if (isPurpose(phrases, link.grade)) return 'mood';
  const standing = standingOf(phrases, link.from, link.form === 'behind' ? link.grade : link.to, time, link.skipped);
  if (standing !== 'ours') return standing;
  if (isByOthers(phrases, link.from, link.to)) return 'foreign';
  // “Outcomes for prisoners were good against this test”: whatever the subject, it says which area it is about.
  if (link.thisArea && link.form === 'behind') return 'ours';
  // “Attention is drawn to the two areas that we graded good”, “… to leadership, where it is good”: whoever draws it.
  if (link.form === 'before' && link.between.has('relative') && (link.between.has('inspectorate') || link.between.has('body'))) return 'ours';
  const start = link.form === 'before' ? link.target : link.grade;
  return hasForeignSubject(phrases, start) ? 'foreign' : 'ours';
}

/** “To become good at …, a service would”: what is to be, and not what is. */
function isPurpose(phrases: readonly Phrase[], at: number): boolean {
  let before = at - 1;
  while (phrases[before] && ['being', 'adverb', 'grading', 'determiner'].includes(phrases[before]!.role)) before--;
  const to = phrases[before];
  if (to?.role !== 'to' && to?.plain !== 'to') return false;
  const governs = phrases[before - 1];
  // “judged to be good in two areas and to be adequate in one” goes on.
  if ((governs?.role === 'and' || governs?.role === 'mark') && phrases.slice(0, before).some(({ role }) => role === 'grading')) return false;
  return (
    before === 0 || (governs !== undefined && ['mark', 'unknown', 'and', 'but'].includes(governs.role) && (to.role === 'to' ? before + 1 < at : true))
  );
}

// “These areas have this grade”, and “so many areas have this grade”: the links of a sentence as propositions.

import type { Grade } from '../framework/schema';
import type { Amount } from './amounts';
import { isFronted } from './links';
import type { Link } from './links';
import type { Counted, Graded } from './propositions';
import type { Phrase, Role } from './phrase';
import { clauseAround, hasForeignSubject, isByOthers, standingOf } from './standing';
import type { Standing, Time } from './standing';

/** The propositions that the links make, and which links made none because a word of theirs was not understood. */
export function gradedBy(links: readonly Link[], phrases: readonly Phrase[], before: readonly Phrase[], time: Time, scale: readonly Grade[]): { said: (Graded | Counted)[]; open: Link[] } {
  const said: (Graded | Counted)[] = [];
  const open: Link[] = [];
  const counts = links.filter(({ amount, areas }) => amount !== undefined || areas.length > 0);
  for (const link of links) {
    const base = gradeOf(link, phrases, time);
    const isCount = link.amount !== undefined;
    const evidence = isCount ? evidenceOfCount(link, counts, phrases, countsThings(before)) : evidenceOfGrade(link, links, phrases);
    if (!evidence) {
      open.push(link);
      continue;
    }
    if (link.amount) {
      const { amount } = link;
      // “one more area than”: a difference, and no count.
      if (amount.further && phrases.some(({ plain }) => plain === 'than')) continue;
      if (countsSubset(phrases, link.target)) continue;
      // “one of the two areas that are good” counts the two; “two of the areas that are good” counts nobody knows how many.
      const restricted = link.form === 'before' && isRestrictive(link, phrases) && isPartOf(amount, phrases[link.target]!);
      if (restricted && !amount.whole) continue;
      const whole = restricted ? amount.whole! : undefined;
      said.push({
        ...base,
        kind: 'counted',
        quantity: whole ? { kind: 'number', least: whole.value, most: whole.value } : quantityOf(link, phrases),
        unit: amount.unit,
        span: whole?.span ?? amount.span,
        noun: whole ? whole.noun : (amount.noun ?? nounAt(link, phrases)),
        areas: whole ? [] : link.areas,
        renumberable: !amount.only && amount.quantity.kind === 'number' && amount.quantity.least === amount.quantity.most,
        needsMention: evidence === 'mention',
      });
    } else {
      const last = phrases.findIndex(({ areas }) => areas !== undefined && areas.at(-1) === link.areas.at(-1));
      said.push({ ...base, kind: 'graded', areas: link.areas, thisArea: link.thisArea, behind: link.form === 'behind', complete: link.thisArea || endsList(phrases, last), byOthers: false });
    }
  }
  return { said: [...said, ...aloneTogether(links, phrases, time), ...excepted(said, phrases, scale)], open };
}

/** “areas in which the force is good”, “areas graded good”: the grade tells which areas are meant. */
function isRestrictive({ target, between }: Link, phrases: readonly Phrase[]): boolean {
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
    return isSet && phrases[at + 1]?.role === 'relative' && after !== undefined && !['inspectorate', 'being', 'having', 'grading', 'inspecting', 'these', 'body', 'grade'].includes(after);
  });
}

/** “With the exception of leadership, every area is good”: leadership has another grade. */
function excepted(said: readonly (Graded | Counted)[], phrases: readonly Phrase[], scale: readonly Grade[]): Graded[] {
  const all = said.find((each): each is Counted => each.kind === 'counted' && each.quantity.kind === 'allBut' && each.quantity.value > 0);
  const areas = phrases[phrases.findIndex(({ role }) => role === 'except') + 1]?.areas;
  if (!all || !areas || !phrases.some(({ role }) => role === 'except')) return [];
  const { reading, grade, marked, opensSentence, standing } = all;
  return [{ kind: 'graded', reading, grade, marked, opensSentence, standing, grades: scale.filter((each) => !all.grades.includes(each)), areas, thisArea: false, behind: false, complete: true, byOthers: true }];
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

/**
 * The one area and the one grade of a clause that speaks of grading, though nothing known leads from one to the other: “praise was
 * reserved for leadership, where the force was graded ‘good’”.
 */
function aloneTogether(links: readonly Link[], phrases: readonly Phrase[], time: Time): Graded[] {
  const grades = phrases.flatMap(({ role }, at) => (role === 'grade' ? [at] : []));
  const named = phrases.flatMap(({ role }, at) => (role === 'areas' ? [at] : []));
  const [at] = grades;
  const [area] = named;
  const here = links.length || grades.length !== 1 || named.length ? undefined : gradeOfThisArea(phrases, grades[0]!, time);
  if (here) return [here];
  if (links.length || grades.length !== 1 || named.length !== 1 || at === undefined || area === undefined) return [];
  const { grade } = phrases[at]!;
  const { areas } = phrases[area]!;
  const [from, to] = at < area ? [at, area] : [area, at];
  const between = phrases.slice(from, to + 1);
  const graded = phrases.some(({ classes, role }) => role === 'judging' || (role === 'grading' && classes.has('certainGrading')));
  if (grade!.reading.kind !== 'grade' || grade!.slip || areas!.length > 1 || !(graded || grade!.marked)) return [];
  if (!phrases.some(({ role }) => SUBJECTS.has(role)) && !grade!.marked) return [];
  if (modifiesOther(phrases, at) || between.some(({ role, plain }) => role === 'but' || role === 'things' || role === 'amount' || /^[;:–—]$/.test(plain))) return [];
  if (isByOthers(phrases, from, to) || hasForeignSubject(phrases, at) || standingOf(phrases, from, to, time) !== 'ours') return [];
  return [{ kind: 'graded', standing: 'ours', reading: grade!.reading, grades: grade!.grades, grade: grade!.words, marked: grade!.marked, opensSentence: at === 0, areas: areas!, thisArea: false, behind: false, complete: true, byOthers: false }];
}

/** “Our grade is adequate”, “our grade, adequate, reflects that”: of the area in whose section it stands. */
function gradeOfThisArea(phrases: readonly Phrase[], at: number, time: Time): Graded | undefined {
  const { grade } = phrases[at]!;
  if (grade!.reading.kind !== 'grade' || grade!.slip || phrases.some(({ role }) => role === 'amount' || role === 'things')) return undefined;
  const joint = phrases[at - 1];
  const joined = joint?.role === 'of' || joint?.role === 'being' || (joint?.role === 'mark' && /^[,:]$/.test(joint.plain));
  const noun = phrases[at - 2];
  const ours = phrases[at - 3]?.classes.has('possessive') && phrases[at - 3]?.classes.has('ours');
  if (!joined || noun?.role !== 'judging' || !ours || !endsAt(phrases, at, CLOSES) || standingOf(phrases, at - 2, at, time) !== 'ours') return undefined;
  return { kind: 'graded', standing: 'ours', reading: grade!.reading, grades: grade!.grades, grade: grade!.words, marked: grade!.marked, opensSentence: false, areas: [], thisArea: true, behind: false, complete: true, byOthers: false };
}

/** Whether the grade describes the word behind it: “an adequate number”. */
function modifiesOther(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1]?.role;
  return next === 'unknown' || next === 'performance' || next === 'things' || next === 'areas';
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
  if (phrases[before]?.role === 'from' && phrases.slice(0, before).some(({ role }) => role === 'moving')) return 'earlier';
  if (isPurpose(phrases, link.grade)) return 'mood';
  const standing = standingOf(phrases, link.from, link.form === 'behind' ? link.grade : link.to, time, link.skipped);
  if (standing !== 'ours') return standing;
  if (isByOthers(phrases, link.from, link.to)) return 'foreign';
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
  return before === 0 || (governs !== undefined && ['mark', 'unknown', 'and', 'but'].includes(governs.role) && (to.role === 'to' ? before + 1 < at : true));
}

/** The noun that stands at the grade instead of the number: “three adequate areas”. */
function nounAt(link: Link, phrases: readonly Phrase[]) {
  const next = phrases[link.grade + 1];
  return link.form === 'before' && next && (next.role === 'areaNoun' || next.role === 'judging') ? { from: next.from, to: next.to } : undefined;
}

/** Whether what was counted last in the sentences above are things and no areas: “We audited 40 case files. 11 were good …”. */
function countsThings(before: readonly Phrase[]): boolean {
  const last = before.findLast(({ role, amount }) => role === 'things' || amount?.unit === 'areas' || amount?.unit === 'grades');
  return last?.role === 'things';
}

/** So many numbers each beside a grade are a tally, whatever stands around it. */
const SURELY_COUNTS = 3;

const SUBJECTS = new Set<Role>(['body', 'inspectorate', 'thisArea']);

/** Whether the clause of the link speaks of grading, or of the body. */
function clauseSpeaksOf(link: Link, phrases: readonly Phrase[], roles: ReadonlySet<Role>): boolean {
  const { from } = clauseAround(phrases, link.from);
  const { to } = clauseAround(phrases, link.to);
  for (let at = from; at <= to; at++) if (roles.has(phrases[at]!.role)) return true;
  return false;
}

const GRADING = new Set<Role>(['grading', 'judging', 'receiving']);

/** Why an amount beside a grade counts areas and is no plain English; undefined where nothing speaks for it. */
function evidenceOfCount(link: Link, counts: readonly Link[], phrases: readonly Phrase[], ofThings: boolean): 'itself' | 'mention' | undefined {
  const { amount, form, between } = link;
  const { grade } = phrases[link.grade]!;
  if (grade!.slip && amount!.unit === undefined) return undefined;
  if (grade!.reading.kind === 'unknown' && !(grade!.marked || grade!.reading.foreign)) return undefined;
  // “It was good in both” speaks of two areas named above, which need not be all.
  if (amount!.floating && !amount!.noun && counts.length === 1) return undefined;
  if (isAside(link, counts, phrases)) return undefined;
  const verbal = grade!.reading.kind === 'grade' && grade!.reading.grade.verb;
  const grading = clauseSpeaksOf(link, phrases, GRADING);
  const subject = clauseSpeaksOf(link, phrases, SUBJECTS);
  const others = ofThings || phrases.some(({ role }) => role === 'things') || phrases.some(({ role }) => role === 'finding');
  const unit = amount!.unit === 'areas' || amount!.unit === 'grades' || link.rated || nounAt(link, phrases) !== undefined;
  if (unit && (grade!.marked || grading || subject || amount!.whole || verbal || between.has('being') || form === 'label' || counts.length > 1)) return 'itself';
  if (amount!.unit === 'times') return grade!.marked || grading || counts.length > 1 || clauseSpeaksOf(link, phrases, SUBJECTS) ? 'itself' : undefined;
  if (counts.length >= SURELY_COUNTS && !others) return 'itself';
  const company = phrases.slice(0, link.from).some(({ role }) => role === 'areaNoun') || counts.some((each) => each !== link && each.amount && (each.amount.unit === 'areas' || each.amount.unit === 'grades' || each.amount.whole || nounAt(each, phrases)));
  if (form === 'label' && (counts.length > 1 || opensAndEnds(link, phrases) || phrases.some(({ role }) => role === 'areaNoun'))) return 'itself';
  if (company || (phrases.some((each) => each.amount?.unit === 'areas' && each.amount.quantity.kind === 'number') && !others)) return 'itself';
  if (form === 'behind' && subject && !others) return 'itself';
  if (grade!.marked && (counts.length > 1 || (grading && subject))) return 'itself';
  if (others) return undefined;
  return counts.length > 1 || opensSentence(link, phrases) ? 'mention' : undefined;
}

/** “Good: 3.” as a whole sentence. */
function opensAndEnds(link: Link, phrases: readonly Phrase[]): boolean {
  return link.from === 0 && phrases.slice(link.to + 1).every(({ role }) => role === 'mark');
}

const OPENERS = new Set<Role>(['mark', 'and', 'but', 'of', 'these', 'adverb', 'determiner', 'in', 'adjective', 'now']);

function opensSentence(link: Link, phrases: readonly Phrase[]): boolean {
  return phrases.slice(0, link.from).every(({ role }) => OPENERS.has(role));
}

/** “It requires improvement in two areas: how officers record risk and …”: matters within an area, not areas. */
function isAside(link: Link, counts: readonly Link[], phrases: readonly Phrase[]): boolean {
  if (counts.length > 1 || link.areas.length || phrases[link.grade]!.grade!.marked || link.form !== 'behind' || link.between.has('grading')) return false;
  const next = phrases[link.to + 1];
  const after = phrases[link.to + 2];
  return next?.role === 'mark' && /^[:–—(-]$/.test(next.plain) && after !== undefined && after.role !== 'grade';
}

const ENDS = new Set<Role>(['mark', 'and', 'but', 'or', 'being', 'having', 'grading', 'receiving', 'grade', 'relative', 'adverb', 'now', 'as', 'with', 'giving', 'mood', 'saying', 'earlier', 'inspectorate', 'body']);
const CLOSES = new Set<Role>(['mark', 'and', 'but', 'or', 'adverb', 'now', 'relative', 'with', 'earlier', 'inspectorate', 'in']);

const AFTER_RATING = new Set<Role>([...CLOSES, 'being', 'receiving', 'giving', 'having']);

function endsAt(phrases: readonly Phrase[], at: number, roles: ReadonlySet<Role>): boolean {
  const next = phrases[at + 1];
  return !next || roles.has(next.role);
}

const AFTER_JOINT = new Set<Role>(['being', 'grade', 'body', 'grading', 'having', 'receiving', 'inspectorate', 'moving', 'these', 'denial', 'mood', 'relative', 'but', 'and', 'areas', 'amount', 'with', 'in']);

/** Whether everyday words are the whole of what the grade is for: not “leadership and training”, “leadership of teams”. */
function endsName(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (!next || next.role === 'but' || next.role === 'relative' || next.role === 'inspectorate' || next.role === 'earlier' || next.role === 'now') return true;
  if (next.role === 'mark' && next.plain !== ',') return true;
  if (next.role !== 'and' && next.role !== 'mark' && next.role !== 'adverb') return false;
  let after = at + 2;
  while (phrases[after] && ['adverb', 'determiner', 'and'].includes(phrases[after]!.role)) after++;
  return !phrases[after] || phrases[after]!.role === 'mark' || AFTER_JOINT.has(phrases[after]!.role);
}

const AFTER_LIST = new Set<Role>(['being', 'grade', 'body', 'grading', 'having', 'receiving', 'inspectorate', 'moving', 'these', 'denial', 'relative', 'but', 'in', 'there']);

/** Whether the names that end here are all that the grade is for: no comma or “and” leads to more that was not understood. */
function endsList(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (!next || (next.role !== 'and' && next.plain !== ',')) return !next || next.role !== 'unknown';
  let after = at + 2;
  while (phrases[after] && ['adverb', 'determiner', 'and', 'to'].includes(phrases[after]!.role)) after++;
  return !phrases[after] || phrases[after]!.role === 'mark' || AFTER_LIST.has(phrases[after]!.role);
}

/** Whether the grade is said of the area as an inspection says it, and not in plain English. */
function evidenceOfGrade(link: Link, links: readonly Link[], phrases: readonly Phrase[]): 'itself' | undefined {
  const { form, between, areas, thisArea } = link;
  const { grade } = phrases[link.grade]!;
  const { reading, marked, slip } = grade!;
  const verbal = reading.kind === 'grade' && reading.grade.verb;
  const everyday = thisArea || areas.some((each) => each.everyday);
  const loose = areas.some((each) => each.loose);
  const grading = clauseSpeaksOf(link, phrases, GRADING);
  const subject = clauseSpeaksOf(link, phrases, SUBJECTS);
  if (reading.kind === 'unknown' && !marked && !(reading.foreign && (grading || subject))) return undefined;
  if (reading.kind === 'unknown' && marked && !reading.foreign && !grading) return undefined;
  if (slip && !(subject || grading)) return undefined;
  if (everyday && !marked && phrases.some(({ role }, at) => role === 'things' && phrases[at - 1]?.role === 'in')) return undefined;
  if (form === 'label') return loose || slip ? undefined : 'itself';
  if (form === 'behind') {
    const last = phrases.findIndex(({ areas: named }) => named !== undefined && named.at(-1) === areas.at(-1));
    const whole = (everyday ? endsName(phrases, last < 0 ? link.target : last) : endsAt(phrases, link.target, ENDS)) || (!everyday && phrases[link.target + 1]?.role === 'to') || marked;
    const enough = marked || grading || subject || links.some((each) => each !== link && each.areas.length > 0);
    return whole && enough && !(loose && !marked && !grading && !subject) ? 'itself' : undefined;
  }
  if (!endsAt(phrases, link.grade, between.has('judging') ? AFTER_RATING : CLOSES) && !marked) return undefined;
  const opens = opensClause(link, phrases);
  if (marked || grading || between.has('relative')) return 'itself';
  if (!everyday) return opens || verbal ? 'itself' : undefined;
  // “Leadership is good”: everyday words open the sentence, or follow the body’s name.
  const fronted = between.has('body') && isFronted(phrases, link.target);
  if (!fronted && between.has('in')) return undefined;
  return (opens && (areas.length > 1 || links.length > 1)) || fronted || ownedByBody(link, phrases) || links.some((each) => each !== link && each.areas.length > 0) ? 'itself' : undefined;
}

const BEFORE_CLAUSE = new Set<Role>(['mark', 'and', 'but', 'adverb', 'determiner', 'in', 'now', 'of', 'possessive', 'body', 'performance', 'judging', 'relative']);

function opensClause(link: Link, phrases: readonly Phrase[]): boolean {
  const before = phrases[link.target - 1];
  return before === undefined || BEFORE_CLAUSE.has(before.role);
}

function ownedByBody(link: Link, phrases: readonly Phrase[]): boolean {
  const before = phrases[link.target - 1];
  return before?.role === 'possessive' || (before?.role === 'determiner' && before.classes.has('possessive'));
}

// Counts of findings: “two causes of concern”, with any verb of giving, receiving or being, in any order.

import type { Amount } from './amount';
import { countsAll } from './countsAll';
import type { Phrase, Role } from './phrase';
import type { Found, Unread } from './propositions';
import { standingOfCount } from './foundStanding';
import { clauseAround } from './standing';
import type { Time } from './standing';

const GIVING = new Set<Role>(['giving', 'having', 'receiving', 'existing', 'there']);

/** “find” gives findings as well as grades. */
function gives({ role, classes }: Phrase): boolean {
  return GIVING.has(role) || classes.has('giving');
}

/** The counts of findings in a sentence; `before` are the phrases of the sentences above it in its passage. */
export function findingsIn(phrases: readonly Phrase[], before: readonly Phrase[], time: Time): (Found | Unread)[] {
  const found: (Found | Unread)[] = [];
  phrases.forEach((phrase, at) => {
    const { amount } = phrase;
    const pointsBack = [...before, ...phrases.slice(0, at)].some(({ role, amount: other }) => role === 'finding' || other?.unit === 'finding');
    if (amount?.whole && amount.unit === 'finding' && amount.finding && !pointsBack) found.push(wholeOf(amount, phrases, at, before, time));
    const listed = phrase.role === 'finding' ? labelled(phrases, at, time) : undefined;
    if (listed) found.push(listed);
    if (amount?.unit !== 'finding' || !amount.noun || amount.quantity.kind !== 'number') return;
    // “A further five” are added to others of their kind, unless only another kind was counted.
    const counted = phrases.slice(0, at).some(({ amount: other }) => other?.finding);
    if (amount.further && !(counted && !sameKindAbove([...before, ...phrases.slice(0, at)], amount))) return;
    const { least, most } = amount.quantity;
    const how = howGiven(phrases, at, before, found.length > 0);
    const standing = how || !amount.definite ? standingOfCount(phrases, at, before, time, how === 'definite') : 'foreign';
    if (!how) {
      const isSomebodyElses = amount.definite || isForeignBefore(phrases, at, clauseAround(phrases, at).from);
      found.push({ kind: 'unread', counts: 'findings', standing: isSomebodyElses && standing === 'ours' ? 'foreign' : standing, span: amount.span });
      return;
    }
    const tail = countsAll(phrases, at);
    const segment = phrases.slice(0, at).findLastIndex(({ plain }) => plain === ',');
    const end = phrases.findIndex(({ plain }, index) => index > at && plain === ',');
    found.push({
      kind: 'found',
      standing,
      finding: amount.finding!.kind,
      names: amount.finding!.names,
      least,
      most,
      span: amount.span,
      noun: amount.noun,
      verb: agreeingVerb(phrases, at),
      all: tail.all,
      whole: phrases.some(
        ({ classes }, index) =>
          classes.has('inAll') && (index > segment || segment < 0 || index < phrases.findIndex(({ plain }) => plain === ',')) && (end < 0 || index < end),
      ),
      definite: how === 'definite',
      named: tail.named ?? namedBefore(phrases, at),
      needsLeadIn: how === 'item',
    });
  });
  return found;
}

/** “Areas for improvement: 7”, “the number of causes of concern stands at three”: the number behind the name of the finding. */
function labelled(phrases: readonly Phrase[], at: number, time: Time): Found | undefined {
  const { finding } = phrases[at]!;
  const joint = phrases[at + 1];
  const number = phrases[at + 2]?.amount;
  const end = phrases[at + 3];
  const isNumbered = phrases.slice(0, at).some(({ classes }) => classes.has('numberNoun'));
  const joined = (joint?.plain === ':' && (at === 0 || phrases[at - 1]!.role === 'mark')) || (joint?.role === 'being' && isNumbered);
  if (!joined || !number || number.unit || number.quantity.kind !== 'number' || (end && end.role !== 'mark' && end.role !== 'and')) return undefined;
  const { least, most } = number.quantity;
  // “Areas for improvement: none” speaks of the section that it stands in, or of the page.
  if (!least) return undefined;
  return {
    kind: 'found', standing: standingOfCount(phrases, at + 2, [], time), finding: finding!.kind, names: finding!.names, least, most,
    span: number.span, noun: { from: phrases[at]!.from, to: phrases[at]!.to }, verb: undefined, all: true, whole: false, definite: false, named: undefined,
    needsLeadIn: false,
  };
}

/** “three of the 12 areas for improvement”: the whole is twelve. */
function wholeOf({ whole, finding }: Amount, phrases: readonly Phrase[], at: number, before: readonly Phrase[], time: Time): Found {
  const { value, span, noun } = whole!;
  return {
    kind: 'found',
    standing: standingOfCount(phrases, at, before, time),
    finding: finding!.kind,
    names: finding!.names,
    least: value,
    most: value,
    span,
    noun: noun ?? span,
    verb: undefined,
    all: countsAll(phrases, at).all,
    whole: true,
    definite: false,
    named: undefined,
    needsLeadIn: false,
  };
}

/** By what the count is a claim of this report: its clause, as one pointed at, or as an item of a list. */
function howGiven(phrases: readonly Phrase[], at: number, before: readonly Phrase[], follows: boolean): 'clause' | 'definite' | 'item' | undefined {
  const { amount } = phrases[at]!;
  const { from, to } = clauseAround(phrases, at);
  if (amount!.definite && !amount!.whole) {
    const above = [...before, ...phrases.slice(0, at)];
    const plain = !above.some(({ role }) => role === 'areas') && !sameKindAbove(above, amount!);
    return plain && countsAll(phrases, at).all ? 'definite' : undefined;
  }
  const head = phrases.slice(from, at);
  const ours = head.some(({ role }) => role === 'inspectorate' || role === 'body' || role === 'there' || role === 'thisArea' || role === 'finding');
  const verb = head.findLast(gives);
  if (verb && (ours || follows) && !isForeignBefore(phrases, at, from)) return 'clause';
  if (passive(phrases, at, to, follows)) return 'clause';
  const acts = head.findLastIndex(({ role }) => role === 'acting');
  // “The force is to act on three recommendations.”
  if (acts > 0 && head[acts - 1]!.role === 'to' && from + acts === at - 1 && head.some(({ role }) => role === 'body')) return 'clause';
  const joins = phrases[at - 1] === undefined || ['and', 'with', 'or', 'mark', 'determiner', 'adverb', 'by'].includes(phrases[at - 1]!.role);
  if (joins && (follows || phrases.slice(0, at).some(({ role }) => role === 'inspectorate' || role === 'body')))
    return isForeignBefore(phrases, at, from) ? undefined : 'clause';
  const opens = phrases.slice(0, at).every(({ role }) => role === 'adverb' || role === 'mark' || role === 'and' || role === 'in');
  return opens && endsItem(phrases[at + 1]) ? 'item' : undefined;
}

function sameKindAbove(above: readonly Phrase[], { finding }: Amount): boolean {
  return above.some((phrase) => (phrase.finding?.kind ?? phrase.amount?.finding?.kind) === finding!.kind);
}

/** Whether the subject of the verb before the amount is somebody else: “the coroner made two recommendations”. */
function isForeignBefore(phrases: readonly Phrase[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    const { role } = phrases[before]!;
    // “was pleased to see”: what somebody is, and nobody else.
    if (role === 'unknown' && phrases[before - 1]?.role === 'being') continue;
    if (role === 'unknown' || role === 'things') return true;
    if (role === 'inspectorate' || role === 'body' || role === 'there' || role === 'thisArea' || role === 'areas') return false;
    if (role === 'mark' && phrases[before]!.plain === ',') return false;
  }
  return false;
}

/** “two causes of concern were identified”, “three recommendations follow”. */
function passive(phrases: readonly Phrase[], at: number, to: number, follows: boolean): boolean {
  let next = afterInsertion(phrases, at + 1);
  // “three examples of innovative practice and one of promising practice were …”.
  while (['and', 'mark'].includes(phrases[next]?.role ?? '') && phrases[next + 1]?.amount?.unit === 'finding') next = afterInsertion(phrases, next + 2);
  let being = false;
  while (next <= to && ['being', 'having', 'adverb', 'now'].includes(phrases[next]!.role)) {
    if (phrases[next]!.role === 'being' || phrases[next]!.role === 'having') being = true;
    next++;
  }
  const role = phrases[next]?.role;
  if (next > to || role === undefined) return false;
  if (being && follows && role === 'mark') return true;
  return (being && (role === 'existing' || phrases[next]!.classes.has('giving'))) || (!being && next === at + 1 && role === 'existing');
}

/** The phrase behind a stretch between commas: “four recommendations, the first of which is urgent, were made”. */
function afterInsertion(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.plain !== ',') return at;
  const close = phrases.findIndex(({ plain }, index) => index > at && plain === ',');
  return close > 0 && phrases[close + 1]?.role !== 'amount' ? close + 1 : at;
}

function endsItem(phrase: Phrase | undefined): boolean {
  return !phrase || phrase.role === 'mark' || phrase.role === 'and' || phrase.role === 'in' || phrase.role === 'with';
}

function namedBefore(phrases: readonly Phrase[], at: number) {
  return phrases
    .slice(0, at)
    .findLast(({ role }) => role === 'areas')
    ?.areas?.at(-1)?.area;
}

/** The verb that must agree with the number: “There are two …”, “two … were found”. */
function agreeingVerb(phrases: readonly Phrase[], at: number) {
  const behind = phrases[at + 1];
  if (behind && (behind.role === 'being' || behind.role === 'having')) return { from: behind.from, to: behind.to };
  let before = at - 1;
  while (phrases[before]?.role === 'adverb') before--;
  const verb = phrases[before];
  return verb?.role === 'being' && phrases[before - 1]?.role === 'there' ? { from: verb.from, to: verb.to } : undefined;
}

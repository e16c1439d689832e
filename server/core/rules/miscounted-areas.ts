// miscounted-areas: the declared total is not the framework’s, or the counts do not add up to it.

import { areasApart, gradesAreKnown, graderOf, isContradicted, numberInspected, numberOfAreas } from '../compare/gradedAreas';
import type { CountClaim, Tally, TotalClaim } from '../claims';
import { wordsAt } from '../draft/wordsAt';
import type { Framework } from '../framework/schema';
import type { Span } from '../span';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { counted, numeral } from '../text/messageParts';
import { nounLike, nounOf, numberLike } from '../text/numbers';
import type { CountingNoun } from '../text/numbers';
import { fix } from './rule';
import type { Report, Rule, Subject } from './rule';

/** With so many different grades in it, a tally means to be complete even where no total is declared. */
const SURELY_COMPLETE = 3;

export const miscountedAreas: Rule = {
  id: 'miscounted-areas',
  summary: 'The number of areas is wrong, or the counts do not add up to it.',
  severity: 'error',
  fixable: true,
  acrossDrafts: true,
  *check(subject) {
    const { claims, framework } = subject;
    const areas = numberOfAreas(subject);
    if (!areas.least) return;
    const inspected = numberInspected(subject);
    for (const total of claims.totals) {
      const right = total.inspected ? inspected : areas;
      if (total.atLeast ? total.value > right.most : !within(total.value, right)) yield wrongTotal(total, right, subject);
    }
    for (const tally of claims.tallies) {
      if (tally.items.some(({ grades, quantity }) => grades.length > 1 || (quantity.kind !== 'number' && quantity.kind !== 'rest'))) continue;
      const declared = tally.total && !tally.total.inspected && within(tally.total.value, areas) ? tally.total.value : undefined;
      const range = declared === undefined ? areas : { least: declared - areasApart(subject), most: declared };
      const message = whatDoesNotAddUp(
        { ...tally, items: tally.items.filter((item) => isOfMainScale(item, framework)) },
        range,
        framework.areaNoun,
        gradesAreKnown(subject),
      );
      if (!message || tally.items.some((item) => isContradicted(item, tally, subject))) continue;
      const [first, ...others] = onOneLine(tally, subject.draft.text);
      yield {
        span: first!,
        message,
        related: [
          ...(tally.total ? [{ span: tally.total.span, message: say`The total is declared here.` }] : []),
          ...others.map((span) => ({ span, message: say`This is counted with it.` })),
        ],
      };
    }
  },
};

interface Range {
  readonly least: number;
  readonly most: number;
}

function within(value: number, { least, most }: Range): boolean {
  return value >= least && value <= most;
}

function wrongTotal({ value, span, noun, inspected }: TotalClaim, { least, most }: Range, subject: Subject): Report {
  const { draft, framework } = subject;
  const number = wordsAt(draft, span);
  const written = wordsAt(draft, noun);
  const fixes = [...new Set([least, most])].map((right) => {
    const text = numberLike(number, right, true)!;
    const edits = [{ span, text }, ...(noun.from === span.from ? [] : [{ span: noun, text: nounLike(written, right, framework.areaNoun) }])];
    return fix(edits, say`Change the number to ${text}`, least === most);
  });
  const said = counted(value, nounOf(written, framework.areaNoun));
  const right = inWords({ least, most });
  const advice = least === most ? say`Change the number to ${right}.` : say`Change the number.`;
  if (!inspected && graderOf(subject) !== subject) return { span, message: say`This says ${said}, but the report grades ${right}. ${advice}`, fixes };
  if (inspected && least !== most) return { span, message: say`This says ${said}, but the framework has ${right}. ${advice}`, fixes };
  return { span, message: say`This says ${said}, but the framework grades ${right}. ${advice}`, fixes };
}

/** Whether an item counts areas by a grade of the framework, or by none that is known. */
function isOfMainScale({ reading }: CountClaim, { scale }: Framework): boolean {
  return reading.kind !== 'grade' || scale.includes(reading.grade);
}

function inWords({ least, most }: Range): Message {
  if (least === most) return numeral(least);
  return most - least > 1 ? say`between ${numeral(least)} and ${numeral(most)}` : say`${numeral(least)} or ${numeral(most)}`;
}

function whatDoesNotAddUp(tally: Tally, { least, most }: Range, noun: CountingNoun, known: boolean): Message | undefined {
  const sum = tally.items.reduce(
    (total, { quantity }) => total + (quantity.kind === 'number' ? quantity.least : quantity.kind === 'rest' ? (quantity.value ?? 0) : 0),
    0,
  );
  if (tally.items.some(({ quantity }) => quantity.kind === 'rest' && quantity.value === undefined)) {
    if (sum < least) return undefined;
    return say`These counts add up to ${counted(sum, noun)} already, which leaves none for the others. Check each number against the grades.`;
  }
  if (sum === tally.total?.value) return undefined;
  if (sum > most) {
    if (tally.items.length === 1) return say`This says ${counted(sum, noun)}, but only ${numeral(most)} are graded. Check the number against the grades.`;
    return say`These counts add up to ${counted(sum, noun)}, not ${numeral(most)}. Check each number against the grades.`;
  }
  const complete =
    !tally.partial &&
    tally.items.length > 1 &&
    (tally.total !== undefined ||
      (!known && tally.items.filter(({ quantity }) => quantity.kind !== 'number' || quantity.least > 0).length >= SURELY_COMPLETE));
  if (sum >= least || !complete) return undefined;
  return say`These counts add up to ${counted(sum, noun)}, not ${numeral(least)}. Check each number against the grades.`;
}

/** The place of the counts: what stands on the first one’s line in one, and each other by itself. */
function onOneLine(tally: Tally, text: string): Span[] {
  const [first, ...others] = tally.items.map(wholeOf).sort((a, b) => a.from - b.from);
  const end = text.indexOf('\n', first!.from);
  const together = others.filter(({ to }) => end < 0 || to <= end);
  const to = Math.max(first!.to, ...together.map((span) => span.to));
  return [{ from: first!.from, to }, ...others.slice(together.length)];
}

function wholeOf({ gradeSpan, span, noun }: CountClaim): Span {
  return { from: Math.min(gradeSpan.from, span.from), to: Math.max(gradeSpan.to, span.to, noun?.to ?? 0) };
}

// miscounted-areas: the declared total is not the framework’s, or the counts do not add up to it.

import { numberOfAreas, wrongCount } from '../claims/gradedAreas';
import type { CountClaim, Tally, TotalClaim } from '../claims/types';
import type { Span } from '../span';
import { areasInWords, houseNumber, numberLike } from '../text/numbers';
import type { Report, Rule, Subject } from './rule';

/** With so many different grades in it, a tally means to be complete even where no total is declared. */
const SURELY_COMPLETE = 3;

export const miscountedAreas: Rule = {
  id: 'miscounted-areas',
  summary: 'The number of areas is wrong, or the counts do not add up to it.',
  severity: 'error',
  fixable: true,
  *check(subject) {
    const { claims, framework, kind } = subject;
    const areas = numberOfAreas(claims, framework, kind);
    if (!areas.least) return;
    for (const total of claims.totals) {
      if (total.value < areas.least || total.value > areas.most) yield wrongTotal(total, areas.least, subject);
    }
    for (const tally of claims.tallies) {
      const declared = tally.total && tally.total.value >= areas.least && tally.total.value <= areas.most ? tally.total.value : undefined;
      const range = declared === undefined ? areas : { least: declared, most: declared };
      const message = whatDoesNotAddUp(tally, range);
      if (!message || tally.items.some((item) => wrongCount(item, tally, claims, framework))) continue;
      const [first, ...others] = onOneLine(tally, subject.draft.text);
      yield {
        span: first!,
        message,
        related: [
          ...(tally.total ? [{ span: tally.total.span, message: 'The total is declared here.' }] : []),
          ...others.map((span) => ({ span, message: 'This is counted with it.' })),
        ],
      };
    }
  },
};

function wrongTotal({ value, span, noun }: TotalClaim, right: number, { draft }: Subject): Report {
  const text = numberLike(draft.text.slice(span.from, span.to), right, true)!;
  const edits = [
    { span, text },
    { span: noun, text: right === 1 ? 'area' : 'areas' },
  ];
  return {
    span,
    message: `This says ${areasInWords(value)}, but the framework grades ${houseNumber(right)}. Change the number to ${houseNumber(right)}.`,
    fixes: [{ title: `Change the number to ${text}`, edits, sure: true }],
  };
}

function whatDoesNotAddUp(tally: Tally, { least, most }: { least: number; most: number }): string | undefined {
  const sum = tally.items.reduce((total, { amount }) => total + (amount.kind === 'number' ? amount.value : 0), 0);
  if (sum === tally.total?.value) return undefined;
  if (tally.items.some(({ amount }) => amount.kind === 'rest')) {
    if (sum < least) return undefined;
    return `${areasInWords(sum, true)} counted, of ${houseNumber(most)}, leave none for the others. Check each number against the grades.`;
  }
  if (sum > most) {
    if (tally.items.length === 1) return `This says ${areasInWords(sum)}, but only ${houseNumber(most)} are graded. Check the number against the grades.`;
    return `These counts add up to ${areasInWords(sum)}, not ${houseNumber(most)}. Check each number against the grades.`;
  }
  const complete = !tally.partial && tally.items.length > 1 && (tally.total !== undefined || tally.items.length >= SURELY_COMPLETE);
  if (sum >= least || !complete) return undefined;
  return `These counts add up to ${areasInWords(sum)}, not ${houseNumber(least)}. Check each number against the grades.`;
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

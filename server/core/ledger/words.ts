// Quotations, people, names and dates in the ledger: what the rules about them found is wrong, and what a register, a calendar or the report
// bears out is right.

import { announcedReport } from '../compare/announced';
import { quotedSources } from '../compare/alteredQuotations';
import { alteredQuote } from '../rules/altered-quote';
import { impossibleDate } from '../rules/impossible-date';
import { inspectorateName } from '../rules/inspectorate-name';
import { otherBody } from '../rules/other-body';
import type { Problem, Rule, Subject } from '../rules/rule';
import { unknownSpeaker } from '../rules/unknown-speaker';
import { wrongTitle } from '../rules/wrong-title';
import { touches } from '../span';
import type { Span } from '../span';
import type { Basis, LedgerEntry } from './entry';

/** What the draft quotes: held against the report’s words. */
export function quotationsInLedger(subject: Subject, problems: readonly Problem[]): LedgerEntry[] {
  const report = announcedReport(subject);
  const repeated = report ? quotedSources(subject, report, subject.reference.people) : [];
  return subject.claims.quotations.flatMap(({ paragraphs }) =>
    paragraphs.map(({ span }): LedgerEntry => {
      const sources = repeated.find((each) => touches(each.span, span))?.sources;
      const heldAgainst = (sources ?? []).map((each): Basis => ({ span: each, in: 'report' }));
      const wrong = isReported(span, problems, alteredQuote);
      return { span, kind: 'said', standing: 'ours', verdict: wrong ? 'no' : sources ? 'yes' : 'open', heldAgainst };
    }),
  );
}

/** The people, the dates and the names of bodies and of the inspectorate. */
export function namesInLedger({ claims, draft }: Subject, problems: readonly Problem[]): LedgerEntry[] {
  const body = draft.frontMatter.places.get('body')?.value;
  const named = (span: Span, rule: Rule, isKnown: boolean, heldAgainst: readonly Basis[] = []): LedgerEntry => {
    const verdict = isReported(span, problems, rule) ? 'no' : isKnown ? 'yes' : 'open';
    return { span, kind: 'named', standing: 'ours', verdict, heldAgainst };
  };
  const bodies = [...claims.mentions.otherBodies, ...claims.mentions.misspeltBody];
  return [
    ...claims.titles.map(({ span }) => named(span, wrongTitle, true)),
    ...claims.unknownSpeakers.map(({ span }) => named(span, unknownSpeaker, false)),
    ...claims.dates.map(({ span, weekday, announces, deadline }) => named(span, impossibleDate, Boolean(weekday ?? announces ?? deadline))),
    ...claims.mentions.inspectorate.map(({ span }) => named(span, inspectorateName, true)),
    ...bodies.map(({ span }) => named(span, otherBody, false, body ? [{ span: body }] : [])),
  ];
}

function isReported(span: Span, problems: readonly Problem[], { id }: Rule): boolean {
  return problems.some((problem) => problem.rule === id && touches(problem.span, span));
}

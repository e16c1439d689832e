// The grades and counts of a draft in the ledger, each held against the grades and findings at hand.

import { gradesGiven, graderOf, judgeCount, numberInspected, numberOfAreas, wrongSet } from '../compare/gradedAreas';
import { judgeFindingCount } from '../compare/findingTotals';
import type { GradeClaim } from '../claims';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import type { Basis, LedgerEntry, Verdict } from './entry';

/** The grades that the draft gives, its counts and totals of areas. */
export function gradesInLedger(subject: Subject): LedgerEntry[] {
  const { claims } = subject;
  const grader = graderOf(subject);
  const place = placer(grader !== subject);
  const inspected = numberInspected(subject);
  const graded = numberOfAreas(subject);
  const tables = grader.claims.tables.map(({ span }) => place(span));
  return [
    ...claims.grades.flatMap((claim) => (claim.source === 'count' || claim.reading.kind === 'blank' ? [] : [gradeEntry(claim, subject)])),
    ...claims.sets.map((set) => {
      const wrong = wrongSet(set, subject);
      const given = gradesGiven(set.area, grader.claims).map(({ span }) => place(span));
      return entry(set.span, 'graded', wrong ? 'no' : given.length ? 'yes' : 'open', wrong ? [place(wrong.claim.span)] : given);
    }),
    ...claims.tallies.flatMap((tally) =>
      tally.items.map((item) => {
        const judged = judgeCount(item, tally, subject);
        return entry(item.span, 'counted', judged.verdict, judged.verdict === 'open' ? [] : judged.places.map(({ span }) => place(span)));
      }),
    ),
    ...claims.totals.map((total) => {
      const { least, most } = total.inspected ? inspected : graded;
      return entry(total.span, 'total', !most ? 'open' : (total.atLeast || total.value >= least) && total.value <= most ? 'yes' : 'no', tables);
    }),
  ];
}

/** The counts of findings. */
export function findingsInLedger({ claims, kind, report }: Subject): LedgerEntry[] {
  const held = kind === 'report' ? claims : report?.claims;
  const place = placer(kind !== 'report');
  return claims.findingCounts.map((count) => {
    const judged = held ? judgeFindingCount(count, held, kind === 'report') : { verdict: 'open' as const };
    return entry(count.span, 'found', judged.verdict, judged.verdict === 'open' ? [] : judged.findings.map(({ heading }) => place(heading)));
  });
}

/** A grade, held against every other place that gives the area one. */
function gradeEntry(claim: GradeClaim, subject: Subject): LedgerEntry {
  const { area, reading, span } = claim;
  const grader = graderOf(subject);
  const own = area ? gradesGiven(area, subject.claims).filter((each) => each !== claim) : [];
  const others = [
    ...own.map((each) => ({ ...each, place: placer(false)(each.span) })),
    ...(area && grader !== subject ? gradesGiven(area, grader.claims).map((each) => ({ ...each, place: placer(true)(each.span) })) : []),
  ];
  const differs = others.some((each) => each.reading.kind === 'grade' && reading.kind === 'grade' && each.reading.grade !== reading.grade);
  const same = others.some((each) => each.reading.kind === 'grade' && reading.kind === 'grade' && each.reading.grade === reading.grade);
  return entry(span, 'graded', differs ? 'no' : same ? 'yes' : 'open', others.map(({ place }) => place));
}

function entry(span: Span, kind: LedgerEntry['kind'], verdict: Verdict, heldAgainst: readonly Basis[]): LedgerEntry {
  return { span, kind, standing: 'ours', verdict, heldAgainst };
}

function placer(inReport: boolean): (span: Span) => Basis {
  return (span) => (inReport ? { span, in: 'report' } : { span });
}

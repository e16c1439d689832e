// The ledger: every claim of a draft with its standing, its verdict and what it was held against, and what could not be read.

import type { Problem, Subject } from '../rules/rule';
import type { LedgerEntry } from './entry';
import { findingsInLedger, gradesInLedger } from './grades';
import { namesInLedger, quotationsInLedger } from './words';

export type { Basis, ClaimKind, LedgerEntry, Verdict } from './entry';

/** The claims of a draft in its order; `problems` are those of the draft before comments silence any. */
export function readLedger(subject: Subject, problems: readonly Problem[]): LedgerEntry[] {
  const aside = subject.claims.setAside.map(({ kind, span, why }): LedgerEntry => ({
    span,
    kind,
    standing: why === 'unread' ? 'ours' : why,
    verdict: 'open',
    heldAgainst: [],
  }));
  const all = [
    ...gradesInLedger(subject),
    ...findingsInLedger(subject),
    ...quotationsInLedger(subject, problems),
    ...namesInLedger(subject, problems),
    ...aside,
  ];
  return all.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

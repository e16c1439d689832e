// What the ledger says of one claim.

import type { Standing } from '../reading';
import type { Span } from '../span';

/** What a claim says: a grade of an area, a count of areas, their total, a count of findings, somebody’s words, a name or a date; or what could not be read. */
export type ClaimKind = 'graded' | 'counted' | 'total' | 'found' | 'said' | 'named' | 'unread';

/** Whether what a claim was held against says the same; `open` where nothing that is at hand could tell. */
export type Verdict = 'yes' | 'no' | 'open';

/** A place that a claim was held against. */
export interface Basis {
  readonly span: Span;
  /** Set where the span is one of the report that the draft announces, and not of the draft. */
  readonly in?: 'report';
}

/** A claim of a draft, whose it is, and what came of it. */
export interface LedgerEntry {
  readonly span: Span;
  readonly kind: ClaimKind;
  /** Anything but `ours` is held against nothing. */
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly heldAgainst: readonly Basis[];
}

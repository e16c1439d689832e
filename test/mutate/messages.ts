// What `npm run mutate` and the thread of its oracle tell each other.

/** What is known before any mutant is on. */
export interface Baseline {
  /** What is told of each draft. */
  readonly told: readonly string[];
  /** For each mutant a row of all drafts: 1 where its condition comes out otherwise than the mutant says; no other draft can tell it. */
  readonly differing: Uint8Array;
}

/** What the thread is started with; without a baseline it makes one and sends it. */
export interface Start {
  readonly mutants: number;
  readonly baseline: Baseline | undefined;
}

/** Sent now and then while a mutant is tried: the thread is slow, but not without end. */
export const RUNNING = 'running';

/** What came of a mutant: the draft that noticed it, or the words of an error; and how many drafts its condition matters in. */
export interface Verdict {
  readonly by: string | undefined;
  readonly differing: number;
}

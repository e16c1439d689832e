// The thread of the oracle: what all drafts are told without a mutant, and the first draft that is told otherwise with one.

import { parentPort, workerData } from 'node:worker_threads';
import { freshChecker, toldOf, watchedDrafts } from './drafts';
import { mutation } from './switch';

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

/** What came of a mutant: the draft that noticed it, or the words of an error; and how many drafts its condition matters in. */
export interface Verdict {
  readonly by: string | undefined;
  readonly differing: number;
}

const { mutants, baseline: given } = workerData as Start;
const drafts = watchedDrafts();
const noticed = drafts.map(() => 0);
mutation.differed = new Uint32Array(mutants);
const baseline = given ?? makeBaseline();
if (!given) parentPort!.postMessage(baseline);
parentPort!.on('message', (id: number) => parentPort!.postMessage(verdictOn(id)));

function verdictOn(id: number): Verdict {
  const row = baseline.differing.subarray(id * drafts.length, (id + 1) * drafts.length);
  // What noticed others of the file comes first.
  const differing = [...row.keys()].filter((index) => row[index]).sort((a, b) => noticed[b]! - noticed[a]!);
  mutation.on = id;
  const checker = freshChecker();
  const by = differing.find((index) => {
    try {
      return toldOf(drafts[index]!, checker) !== baseline.told[index];
    } catch {
      return true;
    }
  });
  mutation.on = -1;
  if (by !== undefined) noticed[by]!++;
  return { by: by === undefined ? undefined : drafts[by]!.name, differing: differing.length };
}

function makeBaseline(): Baseline {
  const checker = freshChecker();
  const differing = new Uint8Array(mutants * drafts.length);
  const known = new Map<object, Uint32Array>();
  const counted = (work: () => void): Uint32Array => {
    mutation.differed.fill(0);
    mutation.counts = true;
    work();
    mutation.counts = false;
    return mutation.differed.slice();
  };
  const told = drafts.map((watched, index) => {
    const { report, base } = watched;
    // What drafts share is read once, but matters in each of them.
    if (report && !known.has(report)) known.set(report, counted(() => void checker.check(report)));
    if (base && !known.has(base)) known.set(base, counted(() => void checker.check(base, { report })));
    const shared = [report, base].flatMap((each) => (each ? [known.get(each)!] : []));
    const first = counted(() => void toldOf(watched, checker));
    const again = counted(() => void toldOf(watched, checker));
    for (let id = 0; id < mutants; id++) {
      const row = id * drafts.length;
      // So does what the checker keeps, such as its dictionary.
      if (first[id]! > again[id]!) differing.fill(1, row, row + drafts.length);
      else if (first[id] || shared.some((counts) => counts[id])) differing[row + index] = 1;
    }
    // Trying conditions must not change what is told.
    return toldOf(watched, checker);
  });
  return { told, differing };
}

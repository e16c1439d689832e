// The thread of the oracle: what all drafts are told without a mutant, and the first draft that is told otherwise with one.

import { parentPort, workerData } from 'node:worker_threads';
import { freshChecker, toldOf, watchedDrafts } from './drafts';
import { RUNNING } from './messages';
import type { Baseline, Start, Verdict } from './messages';
import { mutation } from './switch';

/** In milliseconds, how often the thread tells that it runs. */
const BEAT = 1000;

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
  let told = Date.now();
  const by = differing.find((index) => {
    if (Date.now() - told > BEAT) {
      parentPort!.postMessage(RUNNING);
      told = Date.now();
    }
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
    let tried = '';
    const first = counted(() => void (tried = toldOf(watched, checker)));
    const again = counted(() => void toldOf(watched, checker));
    for (let id = 0; id < mutants; id++) {
      const row = id * drafts.length;
      // So does what the checker keeps, such as its dictionary.
      if (first[id]! > again[id]!) differing.fill(1, row, row + drafts.length);
      else if (first[id] || shared.some((counts) => counts[id])) differing[row + index] = 1;
    }
    const result = toldOf(watched, checker);
    if (tried !== result) throw new Error(`To try conditions changes what is told of ${watched.name}.`);
    return result;
  });
  return { told, differing };
}

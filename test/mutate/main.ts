// `npm run mutate`: switches guards and rules off one by one and lists what no draft of the tests notices. The oracle is
// these drafts and no more: on the rules’ pages what the page’s rule reports and its fixes write, in the traps, the clean
// drafts of the exam and the samples what any rule but the one for unread claims reports, and the same in the fresh rounds
// beyond what the setting is reported for by itself. A survivor may be noticed by a test that has drafts of its own; one
// that is noticed here may be a text that no test holds to its letter. All mutants are in one bundle, each behind a switch.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { RUNNING } from './messages';
import type { Baseline, Start, Verdict } from './messages';
import { mutantsOf } from './mutants';
import type { Mutant } from './mutants';

const FOLDERS = ['reading', 'claims', 'compare', 'rules'].map((name) => `server/core/${name}`);
/** In milliseconds; a mutant with which one draft takes longer has no end. */
const LONGEST = 30_000;
const HERE = 'test/mutate';

const words = process.argv.slice(2);
const onlyGuards = words.includes('--guards');
const places = words.filter((word) => word !== '--guards').map((word) => path.posix.normalize(word).replace(/\/$/, ''));
const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`).sort()).filter(
  (file) => !places.length || places.some((place) => file === place || file.startsWith(`${place}/`)),
);
for (const place of places) if (!files.some((file) => file.startsWith(place))) console.error(`${place} is no file or folder that can be mutated.`);

const mutants: Mutant[] = [];
const mutated = new Map<string, string>();
for (const file of files) {
  const made = mutantsOf(file, readFileSync(file, 'utf8'), mutants.length, path.resolve(HERE, 'switch.ts'));
  mutants.push(...made.mutants);
  mutated.set(path.resolve(file), made.code);
}

const outfile = path.resolve('out/mutate/oracle.js');
let thread: Worker | undefined;
let baseline: Baseline | undefined;
void run();

async function run(): Promise<void> {
  await buildOracle();
  const ids = [...mutants.keys()].filter((id) => !onlyGuards || mutants[id]!.kind === 'guard');
  const survivors = new Set<number>();
  console.log(`${ids.length} mutants of ${files.length} files.`);
  for (const [at, id] of ids.entries()) {
    const { by, differing } = await verdictOn(id);
    const { file, line, words: dropped, kind } = mutants[id]!;
    if (by === undefined) {
      survivors.add(id);
      const where = differing ? `it decides something in ${differing} drafts` : 'no draft needs it';
      console.log(`${file}:${line}: the ${kind} “${dropped}” — no test noticed (${where})`);
    }
    if (mutants[ids[at + 1] ?? -1]?.file !== file) console.log(`[${at + 1} of ${ids.length}] ${file}`);
  }
  await thread?.terminate();
  console.log();
  for (const folder of [...FOLDERS, '']) {
    for (const kind of ['guard', 'way', 'rule'] as const) {
      const here = ids.filter((id) => mutants[id]!.file.startsWith(folder) && mutants[id]!.kind === kind);
      const alive = here.filter((id) => survivors.has(id)).length;
      if (here.length) console.log(`${folder || 'in all'}, ${kind}s: ${here.length} mutants, ${here.length - alive} noticed, ${alive} survivors`);
    }
  }
}

async function buildOracle(): Promise<void> {
  await build({
    entryPoints: [`${HERE}/oracle.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    loader: { '.hbs': 'text' },
    logLevel: 'warning',
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => (mutated.has(file) ? { contents: mutated.get(file)!, loader: 'ts' } : undefined)),
      },
    ],
  });
}

/** What the oracle says of a mutant. A thread that has no end or breaks off has noticed it, and another takes its place. */
async function verdictOn(id: number): Promise<Verdict> {
  thread ??= await startThread();
  const running = thread;
  const next = answerOf<Verdict>(running, LONGEST);
  running.postMessage(id);
  const answer = await next;
  if (answer) return answer;
  await running.terminate();
  thread = undefined;
  return { by: 'it had no end', differing: 1 };
}

async function startThread(): Promise<Worker> {
  const workerData: Start = { mutants: mutants.length, baseline };
  const started = new Worker(outfile, { workerData });
  baseline ??= await answerOf<Baseline>(started);
  if (!baseline) throw new Error('The drafts could not be checked.');
  return started;
}

/** The next answer of a thread; undefined where it breaks off, or is not heard of for `most` milliseconds. */
function answerOf<Answer>(from: Worker, most?: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (answer: Answer | undefined) => {
      clearTimeout(timer);
      from.off('message', hear).off('error', fail).off('exit', broken);
      resolve(answer);
    };
    const broken = () => end(undefined);
    const fail = (error: unknown) => {
      if (most === undefined) console.error(error);
      end(undefined);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = most === undefined ? undefined : setTimeout(broken, most);
    };
    const hear = (message: Answer | typeof RUNNING) => {
      if (message === RUNNING) wait();
      else end(message);
    };
    wait();
    from.on('message', hear).on('error', fail).on('exit', broken);
  });
}

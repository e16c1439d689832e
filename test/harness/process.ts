// Runs the command line, as people do: as a process of its own, or many times over in a thread that has started already.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** What the thread is told of a run. */
export interface RunRequest {
  readonly folder: string;
  readonly arguments_: readonly string[];
  /** The editor’s settings as JSON. */
  readonly editorSettings: string | undefined;
}

const CLI = resolve('dist/cli.js');
const THREAD = resolve('out/test/harness/cliThread.js');
/** In ms; a machine that runs other things as well is slow. */
const LONGEST_RUN = 100_000;

/** Runs the built `inspection-drafts` with the arguments in a folder. Starting costs half a second of work: for what only a process shows. */
export function runProcess(folder: string, arguments_: readonly string[], variables: Readonly<Record<string, string>> = {}): Run {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not built. Run “npm run build” first.');
  const env = { ...process.env, NO_COLOR: '1', ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...arguments_], { cwd: folder, encoding: 'utf8', env });
  return { code: status, out: stdout, error: stderr };
}

/** Gives what `inspection-drafts` does with the arguments in a folder. */
export function runCli(folder: string, ...arguments_: string[]): Run {
  return runCliFor(undefined, folder, ...arguments_);
}

/** The same where an editor with these settings, as JSON, runs it. */
export function runCliFor(editorSettings: string | undefined, folder: string, ...arguments_: string[]): Run {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const request: RunRequest = { folder, arguments_, editorSettings };
  thread().postMessage({ request, signal, port: port2 }, [port2]);
  if (Atomics.wait(signal, 0, 0, LONGEST_RUN) === 'timed-out') throw new Error(`“${arguments_.join(' ')}” did not end.`);
  const run = receiveMessageOnPort(port1)!.message as Run;
  port1.close();
  return run;
}

let started: Worker | undefined;

function thread(): Worker {
  if (started) return started;
  started = new Worker(THREAD);
  // The tests need not wait for it to end.
  started.unref();
  return started;
}

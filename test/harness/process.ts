// Runs the built command line as a process of its own, as people do.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const CLI = resolve('dist/cli.js');

/** Runs `inspection-drafts` with the arguments in a folder. */
export function runCli(folder: string, ...arguments_: string[]): Run {
  return runCliWith({}, folder, ...arguments_);
}

/** The same with variables of the environment. */
export function runCliWith(variables: Readonly<Record<string, string>>, folder: string, ...arguments_: string[]): Run {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not built. Run “npm run build” first.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...arguments_], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...variables },
  });
  return { code: status, out: stdout, error: stderr };
}

// Runs the end-to-end tests, for `npm test` or by itself: `node test/e2e/run.mjs [words of file names]`.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { endSession } from './session.mjs';

const here = import.meta.dirname;

/**
 * Drives the real workbench as the tests say; `dist` must be built. With `words`, only the files whose names hold one of them.
 * Returns mocha’s `passes`, `failures` and `pending`.
 */
export async function runEndToEnd(words = []) {
  const { default: Mocha } = await import('mocha');
  // A window on a busy machine may miss a key; what fails twice is a fault.
  const mocha = new Mocha({
    timeout: 90_000,
    retries: 1,
    reporter: process.env.CI ? 'dot' : 'spec',
    forbidOnly: true,
    forbidPending: true,
    grep: process.env.E2E_GREP,
  });
  const files = readdirSync(here).filter(name => name.endsWith('.test.mjs')).sort();
  for (const file of files) if (!words.length || words.some(word => file.includes(word))) mocha.addFile(path.join(here, file));
  try {
    await mocha.loadFilesAsync();
    const { stats } = await new Promise(resolve => {
      const running = mocha.run(() => resolve(running));
      running.on('retry', (test, error) => console.log(`\n  Tried again: ${test.fullTitle()}: ${error.message}`));
    });
    return stats;
  } finally {
    await endSession();
  }
}

if (process.argv[1] === import.meta.filename) {
  // Ended by a signal, a process leaves what it started; ended by itself, it takes the server and the browser along.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const built = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: path.resolve(here, '../..'), stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
  const { passes, failures, pending } = await runEndToEnd(process.argv.slice(2));
  process.exit(passes && !failures && !pending ? 0 : 1);
}

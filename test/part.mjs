// One part of `npm test` as a process of its own, which a hang cannot take along: `part.mjs core|editor|endToEnd`. Tells its
// parent how many tests passed and failed.

import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const parts = { core, editor, endToEnd };

// A parent that was stopped must not leave tests, a browser and a server behind.
process.once('disconnect', () => process.exit(1));
const { passes, failures } = await parts[process.argv[2]]();
process.send({ passed: passes, failed: failures }, () => process.exit());

async function core() {
  const { default: Mocha } = await import('mocha');
  // Each file is a program of its own, so several may run side by side.
  const jobs = os.availableParallelism();
  const mocha = new Mocha({ timeout: 900_000, reporter: process.env.CI ? 'dot' : 'spec', forbidOnly: true, forbidPending: true, parallel: jobs > 1, jobs });
  for (const file of readdirSync('out/test').sort()) if (file.endsWith('.test.js')) mocha.addFile(path.resolve('out/test', file));
  const { stats } = await new Promise(resolve => {
    const running = mocha.run(() => resolve(running));
  });
  return stats;
}

async function editor() {
  const { runSuite } = await import('./vscode-host/run-suite.mjs');
  const { passes, failures, pending, failuresText } = await runSuite({
    extension: root,
    suite: path.resolve('out/test/vscode/index.js'),
    workspace: path.resolve('test/samples'),
  });
  if (failuresText) console.error(failuresText);
  // A test that is skipped has shown nothing.
  return { passes, failures: failures + pending };
}

async function endToEnd() {
  const { runEndToEnd } = await import('./e2e/run.mjs');
  const { passes, failures, pending } = await runEndToEnd();
  return { passes, failures: failures + pending };
}

// `npm test`: installs what is missing, then types, lint, the tests of the core, the server and the CLI, the suite in a real VS Code, and the end-to-end tests.

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './vscode-host/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);

const counts = { passed: 0, failed: 0 };
const started = Date.now();

step('Types', () => tool('tsc', '-b'));
step('Lint', () => tool('oxlint', '--deny-warnings'));
rmSync('out/test', { recursive: true, force: true });
const built = step('Build', () => spawnSync(process.execPath, ['esbuild.config.mjs', '--tests'], { stdio: 'inherit' }).status === 0);
if (built) {
  await mochaTests();
  await vscodeSuite();
  await endToEnd();
}
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);

function step(name, work) {
  console.log(`\n— ${name}`);
  const passed = work();
  counts[passed ? 'passed' : 'failed']++;
  return passed;
}

function tool(name, ...options) {
  return spawnSync(path.join('node_modules', '.bin', name), options, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

async function mochaTests() {
  console.log('\n— Core, protocol and command line');
  const { default: Mocha } = await import('mocha');
  // Each file is a program of its own, so two may run side by side.
  const mocha = new Mocha({ timeout: 120_000, reporter: process.env.CI ? 'dot' : 'spec', forbidOnly: true, forbidPending: true, parallel: true, jobs: 2 });
  for (const file of readdirSync('out/test').sort()) if (file.endsWith('.test.js')) mocha.addFile(path.resolve('out/test', file));
  const runner = await new Promise((resolve) => {
    const running = mocha.run(() => resolve(running));
  });
  counts.passed += runner.stats.passes;
  counts.failed += runner.stats.failures;
}

async function vscodeSuite() {
  console.log('\n— In a real VS Code');
  const { runSuite } = await import('./vscode-host/run-suite.mjs');
  const { passes, failures, pending, failuresText } = await runSuite({
    extension: root,
    suite: path.resolve('out/test/vscode/index.js'),
    workspace: path.resolve('test/samples'),
  });
  if (failuresText) console.error(failuresText);
  counts.passed += passes;
  // A test that is skipped has shown nothing.
  counts.failed += failures + pending;
}

async function endToEnd() {
  console.log('\n— End to end, by mouse and by keyboard');
  const { runEndToEnd } = await import('./e2e/run.mjs');
  const { passes, failures, pending } = await runEndToEnd();
  counts.passed += passes;
  counts.failed += failures + pending;
}

// `npm test`: installs what is missing, then types, lint, the tests of the core, the server and the CLI, the suite in a real VS Code, and the end-to-end tests.

import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './vscode-host/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
ensureInstalled();

const counts = { passed: 0, failed: 0 };
const started = Date.now();

step('Types', () => tool('tsc', '-b'));
step('Lint', () => tool('oxlint', '--deny-warnings'));
rmSync('out/test', { recursive: true, force: true });
const built = step('Build', () => spawnSync(process.execPath, ['esbuild.config.mjs', '--tests'], { stdio: 'inherit' }).status === 0);
if (built) {
  // One after the other: what drives the editor waits for what it shows, and side by side both take longer than in turn.
  await part('Core, protocol and command line', 'core');
  await part('In a real VS Code', 'editor');
  await part('End to end, by mouse and by keyboard', 'endToEnd');
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

/** Runs a part and adds what it counted; one that breaks off has failed. */
async function part(title, name) {
  console.log(`\n— ${title}`);
  const child = fork(path.join(root, 'test/part.mjs'), [name]);
  let counted;
  child.once('message', message => {
    counted = message;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || !counted) console.error('This part broke off, so that nothing is known of its tests.');
  counts.passed += counted?.passed ?? 0;
  counts.failed += counted?.failed ?? 1;
}

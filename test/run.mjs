// `npm test`: installs what is missing, then types, lint, the tests of the core, the server and the CLI, the suite in a real VS Code, and the end-to-end tests.

import { fork, spawnSync } from 'node:child_process';
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
  // The core computes, the editor mostly waits: side by side they take little longer than the slower of them.
  const core = start('core');
  const editor = start('editor');
  const endToEnd = editor.ended.then(() => start('endToEnd'));
  await show('Core, protocol and command line', core);
  await show('In a real VS Code', editor);
  await show('End to end, by mouse and by keyboard', await endToEnd);
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

/** Starts a part, whose output is kept until it is shown. `ended` gives what it counted, or nothing where it broke off. */
function start(part) {
  const colours = process.stdout.isTTY ? { MOCHA_COLORS: '1' } : {};
  const child = fork(path.join(root, 'test/part.mjs'), [part], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...colours } });
  let counted;
  child.once('message', message => {
    counted = message;
  });
  const kept = [];
  const output = { write: text => kept.push(text) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => output.write(text));
  const ended = new Promise(resolve => child.once('close', code => resolve(code === 0 ? counted : undefined)));
  return { kept, output, ended };
}

/** Shows what a part has printed and, as it comes, what it still prints; then adds what it counted. */
async function show(name, { kept, output, ended }) {
  console.log(`\n— ${name}`);
  for (const text of kept) process.stdout.write(text);
  output.write = text => process.stdout.write(text);
  const counted = await ended;
  if (!counted) console.error('This part broke off, so that nothing is known of its tests.');
  counts.passed += counted?.passed ?? 0;
  counts.failed += counted?.failed ?? 1;
}

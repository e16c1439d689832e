// `npm start`: checks the sample drafts in the terminal, shows the press release of one, and opens the editor on them.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './vscode-host/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } } });
process.chdir(root);
ensureInstalled(root);
run(process.execPath, 'esbuild.config.mjs');

// A copy, so that trying things out does not change the repository. It is kept from one start to the next.
const folder = path.resolve('out', 'samples');
if (!existsSync(folder)) cpSync('test/samples', folder, { recursive: true });

console.log('\nChecking the sample drafts:\n');
spawnSync(process.execPath, ['dist/cli.js', 'check', folder], { stdio: 'inherit' });
console.log('\nThe press release of northamptonshire.md:\n');
run(process.execPath, 'dist/cli.js', 'release', path.join(folder, 'northamptonshire.md'));

const firstFile = path.join(folder, 'cleveland-draft.md');
if (!values['no-open'] && spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0) {
  console.log(`\nOpening desktop VS Code on ${folder}`);
  spawn('code', [`--extensionDevelopmentPath=${root}`, folder, firstFile], { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
} else {
  await serveOnLocalhost();
}

async function serveOnLocalhost() {
  const { serve } = await import('./vscode-host/serve.mjs');
  const { url, stop } = await serve({ extension: root, folder, openFile: firstFile, port: values.port && Number(values.port) });
  console.log(`\nVS Code with Inspection Drafts and the sample drafts is ready. Open this address in a browser:\n\n  ${url}\n\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)));
  if (!values['no-open']) openBrowser(url);
}

function openBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  // Without a browser the address above is enough.
  spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

function run(program, ...options) {
  const { status } = spawnSync(program, options, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

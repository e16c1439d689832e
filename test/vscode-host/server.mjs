// Starts and stops the VS Code server, and everything it starts, as one process group.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { linkBrowserLibraries, linkBuiltinExtensions, nodeForServer, serverProgram } from './server-files.mjs';
import { writeSettings } from './settings.mjs';

const startLimit = 60_000;
const stopLimit = 2_000;

/**
 * Starts a server on the loopback address with all its state under `folder`, which must be new.
 * Returns at once: `ready` resolves to the port and rejects when the server does not start;
 * `ended` resolves to its exit code; `stop()` ends it and all its children; `token` must be in the address.
 *
 * - `userDataFolder`, `extensionsFolder`: taken from `folder` when absent.
 * - `port`: a free one when absent.
 * - `settings`: user settings on top of the quiet ones.
 * - `forTests`: obey a test suite named in the address; also hides notifications.
 * - `onLine`: called with each line the server prints.
 */
export function startServer({ folder, userDataFolder, extensionsFolder, port = 0, settings, forTests = false, onLine = () => {} }) {
  const userData = userDataFolder ?? path.join(folder, 'data');
  const extensions = extensionsFolder ?? path.join(folder, 'extensions');
  const builtinExtensions = path.join(folder, 'builtin');
  const sockets = path.join(folder, 'sockets');
  const tokenFile = path.join(folder, 'token');
  const token = randomBytes(16).toString('hex');
  writeSettings(userData, settings);
  linkBuiltinExtensions(builtinExtensions);
  linkBrowserLibraries();
  mkdirSync(extensions, { recursive: true });
  mkdirSync(sockets);
  writeFileSync(tokenFile, token, { mode: 0o600 });

  const child = spawn(nodeForServer(), [
    serverProgram,
    '--host', '127.0.0.1',
    '--port', String(port),
    '--connection-token-file', tokenFile,
    '--user-data-dir', userData,
    '--extensions-dir', extensions,
    '--builtin-extensions-dir', builtinExtensions,
    '--server-data-dir', path.join(folder, 'server'),
    '--accept-server-license-terms',
    '--disable-experiments',
    '--disable-workspace-trust',
    '--force-disable-user-env',
    '--telemetry-level', 'off',
    // Without this flag a built workbench silently ignores the test suite in its address.
    ...forTests ? ['--enable-smoke-test-driver'] : [],
  ], { env: serverEnvironment(sockets), stdio: ['ignore', 'pipe', 'pipe'], detached: true });

  const ended = new Promise(resolve => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', resolve);
  });
  // A caller that throws must not leave a server behind, which nothing else would end.
  const killAtExit = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const stop = async () => {
    await stopGroup(child, ended);
    process.off('exit', killAtExit);
  };
  return { token, ended, ready: listeningPort(child, ended, onLine), stop };
}

function serverEnvironment(sockets) {
  // Inside VS Code's own terminal there are variables that would steer this server; every run must be the same.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return {
    ...Object.fromEntries(inherited),
    // An empty gallery switches the marketplace off: nothing may leave the machine.
    EXTENSIONS_GALLERY: '{}',
    // The server leaves sockets behind, so it gets a folder that is removed after it.
    TMPDIR: sockets,
    XDG_RUNTIME_DIR: sockets,
  };
}

async function listeningPort(child, ended, onLine) {
  const printed = [];
  const listening = new Promise(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', line => {
        onLine(line);
        printed.push(line);
        const match = /agent listening on (\d+)/.exec(line);
        if (match) resolve(Number(match[1]));
      });
    }
  });
  const result = await Promise.race([
    listening,
    ended.then(code => `The VS Code server ended with ${code}.`),
    setTimeout(startLimit, `The VS Code server did not start in ${startLimit / 1000} s.`, { ref: false }),
  ]);
  if (typeof result === 'string') throw new Error([result, ...printed].join('\n'));
  return result;
}

// The group holds the extension host and the language servers, which would outlive the server alone.
async function stopGroup(child, ended) {
  signalGroup(child, 'SIGTERM');
  await Promise.race([ended, setTimeout(stopLimit, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // No such process: the whole group is gone already, which is what was wanted.
    if (error.code !== 'ESRCH') throw error;
  }
}

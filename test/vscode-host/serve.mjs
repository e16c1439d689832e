// Serves a VS Code with the extension in it to a person's own browser, or to one that takes screenshots.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { writeLanguagePack } from './languagePack.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './workbench.mjs';

/**
 * Starts a server and returns the `url` to open, `urlOf({ workspace, openFile })` for other folders (absolute paths),
 * and `stop()`, which ends it and removes its state.
 * `extension` is the folder of the built extension, `folder` the workspace, `openFile` a file to show
 * (relative to the workspace or absolute). A free port is taken when `port` is absent;
 * `settings` are user settings. Throws when the server does not start.
 * The server does not hear the caller's signals: call `stop()` on SIGINT and SIGTERM.
 */
export async function serve({ extension, folder, openFile, port, settings }) {
  ensureInstalled();
  const state = mkdtempSync(path.join(os.tmpdir(), 'drafts-serve-'));
  const extensionsFolder = path.join(state, 'extensions');
  linkExtension(path.resolve(extension), extensionsFolder);
  writeLanguagePack(path.join(state, 'data'), 'cy', 'Cymraeg');
  const server = startServer({ folder: state, extensionsFolder, port, settings });
  const stop = async () => {
    await server.stop();
    rmSync(state, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const serverPort = await server.ready;
    const urlOf = shown => workbenchUrl({ port: serverPort, token: server.token, ...shown });
    const workspace = path.resolve(folder);
    return { url: urlOf({ workspace, openFile: openFile && path.resolve(workspace, openFile) }), urlOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// The extension is installed by a link rather than named as one under development:
// for that the server would have to run as for tests, where the workbench shows no notifications.
function linkExtension(extension, extensionsFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  mkdirSync(extensionsFolder, { recursive: true });
  symlinkSync(extension, path.join(extensionsFolder, `${publisher}.${name}-${version}`), 'junction');
}

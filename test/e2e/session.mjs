// One server and one browser for the whole run: each costs seconds to start, a fresh page much less.

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../vscode-host/install.mjs';
import { CLIPBOARD_ACCESS } from './workbench/clipboard.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** User settings of every test: what would move or hide things is off. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Off as on the desktop: in a browser, VS Code would save by itself.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'window.autoDetectHighContrast': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
};

let started;

/** The server’s `urlOf`, the browser’s `context` and a `folder` for copies of workspaces; all started at the first call. */
export function session() {
  return (started ??= start());
}

/** Stops what was started and removes its files. */
export async function endSession() {
  const running = await started?.catch(() => undefined);
  started = undefined;
  await running?.stop();
}

async function start() {
  ensureInstalled();
  const { serve } = await import('../vscode-host/serve.mjs');
  const { launchBrowser } = await import('../vscode-host/browser.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-e2e-'));
  const server = await serve({ extension: root, folder, settings });
  try {
    const browser = await launchBrowser({ viewport: { width: 1360, height: 860 } });
    await browser.context.grantPermissions(CLIPBOARD_ACCESS);
    const stop = async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    return { urlOf: server.urlOf, context: browser.context, folder, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

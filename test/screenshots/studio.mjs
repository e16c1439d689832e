// Where pictures are taken: one server and one browser, and a window of VS Code for each picture.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PATIENCE } from '../e2e/workbench/eventually.mjs';
import { words } from '../e2e/workbench/words.mjs';
import { launchBrowser } from '../vscode-host/browser.mjs';
import { serve } from '../vscode-host/serve.mjs';

/** What would only distract is off. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lightbulb.enabled': 'off',
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.scrollbar.vertical': 'hidden',
  'editor.selectionHighlight': false,
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.suggest.showSnippets': false,
  'editor.suggest.showWords': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.enablePreview': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** Starts it. `openWindow({ width, height })` gives a window on a fresh copy of the sample drafts, with the words of the end-to-end tests. */
export async function openStudio(root) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-pictures-'));
  const server = await serve({ extension: root, folder, settings });
  const browser = await launchBrowser({ deviceScaleFactor: 2 });
  return {
    browser,
    openWindow: size => openWindow({ server, browser, folder, size }),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openWindow({ server, browser, folder, size }) {
  // Its name is in the pictures.
  const workspace = path.join(mkdtempSync(path.join(folder, 'window-')), 'inspections');
  mkdirSync(workspace);
  cpSync('test/samples', workspace, { recursive: true });
  const page = await browser.context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewportSize(size);
  await page.goto(server.urlOf({ workspace }));
  const vs = { workspace, ...words(page) };
  vs.write = (name, text) => writeFileSync(path.join(workspace, name), text);
  await vs.explorerItem('northamptonshire.md').waitFor();
  return vs;
}

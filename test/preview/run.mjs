// `node test/preview/run.mjs`: the preview in the real VS Code, in every theme. With UPDATE=1 the themes’ values are written anew.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../vscode-host/install.mjs';
import { insertIntoReport, openPreview, staysWhereItIs, typeAndSee, variablesOf, violationsIn } from './in-workbench.mjs';
import { keepThemeVariables, THEMES, themeVariables } from './themes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
ensureInstalled();
const { serve } = await import('../vscode-host/serve.mjs');
const { launchBrowser } = await import('../vscode-host/browser.mjs');
for (const name of Object.keys(THEMES)) await checkTheme(name);

async function checkTheme(name) {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'drafts-preview-'));
  cpSync('test/samples', workspace, { recursive: true });
  const file = 'northamptonshire.md';
  const settings = { 'workbench.colorTheme': THEMES[name], 'window.autoDetectHighContrast': false, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'files.autoSave': 'off' };
  const { url, stop } = await serve({ extension: root, folder: workspace, openFile: file, settings });
  const browser = await launchBrowser({ viewport: { width: 1440, height: 900 } });
  try {
    const { page } = browser;
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await page.locator('.statusbar-item', { hasText: 'areas graded' }).waitFor();
    const frame = await openPreview(page, file);
    const values = await variablesOf(frame);
    if (process.env.UPDATE) keepThemeVariables(name, values);
    assert.deepEqual(values, themeVariables(name));
    assert.deepEqual(await violationsIn(frame), []);
    if (process.env.PICTURES) await page.screenshot({ path: path.join(process.env.PICTURES, `${name}.png`) });
    await typeAndSee(page, frame);
    await staysWhereItIs(page, frame);
    assert.deepEqual(await violationsIn(frame), []);
    await insertIntoReport(page, frame, each => readFileSync(path.join(workspace, each), 'utf8'));
    if (process.env.PICTURES) await page.screenshot({ path: path.join(process.env.PICTURES, `${name}-inserted.png`) });
    console.log(`${THEMES[name]}: no violation; follows typing; inserts the graphic.`);
  } catch (error) {
    if (process.env.PICTURES) await browser.page.screenshot({ path: path.join(process.env.PICTURES, `${name}-failed.png`) });
    throw error;
  } finally {
    await browser.close();
    await stop();
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

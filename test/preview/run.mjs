// `node test/preview/run.mjs`: the preview in the real VS Code, in every theme. With UPDATE=1 the themes’ values are written anew.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../vscode-host/install.mjs';
import { inTheme, insertIntoReport, openPreview, previewFrame, staysWhereItIs, typeAndSee, variablesOf, violationsIn } from './in-workbench.mjs';
import { keepThemeVariables, THEMES, themeVariables } from './themes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const REPORT = 'northamptonshire.md';
const RELEASE = 'northamptonshire.press-release.md';

/** Drives the workbench; throws where something is not as it should be. `dist` must be built. */
export async function tryPreview() {
  ensureInstalled();
  const { serve } = await import('../vscode-host/serve.mjs');
  const { launchBrowser } = await import('../vscode-host/browser.mjs');
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'drafts-preview-'));
  cpSync(path.join(root, 'test/samples'), workspace, { recursive: true });
  writeFileSync(path.join(workspace, RELEASE), readFileSync(path.join(root, 'test/releases/northamptonshire.web.md'), 'utf8').replaceAll('../samples/', ''));
  const settings = { 'window.autoDetectHighContrast': false, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'files.autoSave': 'off', 'workbench.colorTheme': THEMES.light };
  const server = await serve({ extension: root, folder: workspace, settings });
  const browser = await launchBrowser({ viewport: { width: 1440, height: 900 } });
  browser.page.setDefaultTimeout(30_000);
  try {
    await browser.page.goto(server.url);
    await walkThrough(browser.page, workspace);
  } catch (error) {
    await picture(browser.page, 'failed');
    throw error;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function walkThrough(page, workspace) {
  await openFile(page, REPORT);
  await page.locator('.statusbar-item', { hasText: 'areas graded' }).waitFor();
  await openPreview(page, REPORT);
  await reloadWindow(page);
  const frame = await previewFrame(page, REPORT);
  for (const name of Object.keys(THEMES)) await checkTheme(page, frame, workspace, name);
  await frame.locator('a', { hasText: 'See grades' }).click();
  await picture(page, 'grades');
  await followLink(page, frame);
  const release = await openRelease(page);
  await openFile(page, REPORT);
  await typeAndSee(page, release);
  await staysWhereItIs(page, release);
  assert.deepEqual(await violationsIn(release), []);
  await insertIntoReport(page, release, each => readFileSync(path.join(workspace, each), 'utf8'));
  await picture(page, 'inserted');
}

async function checkTheme(page, frame, workspace, name) {
  mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
  writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': THEMES[name] }));
  await inTheme(frame, THEMES[name]);
  const values = await variablesOf(frame);
  if (process.env.UPDATE) keepThemeVariables(name, values);
  assert.deepEqual(values, themeVariables(name));
  assert.deepEqual(await violationsIn(frame), []);
  await picture(page, name);
}

/** “Get the report” opens the report in the editor. */
async function followLink(page, frame) {
  await tabOf(page, REPORT).getByRole('button', { name: /Close/ }).click();
  await frame.locator('article a', { hasText: 'Get the report' }).click();
  await tabOf(page, REPORT).waitFor();
}

/** The preview of the release, in a group of its own beside its report. */
async function openRelease(page) {
  await openFile(page, RELEASE);
  return openPreview(page, RELEASE);
}

async function openFile(page, file) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first().dblclick();
  await tabOf(page, file).waitFor();
}

/** The tab of a file, and not of its preview. */
function tabOf(page, file) {
  return page.locator(`.tab[data-resource-name="${file}"]`).first();
}

/** By command, so that VS Code keeps what it must keep; the preview must be there again. */
async function reloadWindow(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Developer: Reload Window');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Reload Window' }).first().waitFor();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: path.join(process.env.PICTURES, `${name}.png`) });
}

if (process.argv[1] === import.meta.filename) {
  process.chdir(root);
  await tryPreview();
  console.log(`The preview holds in ${Object.keys(THEMES).length} themes.`);
}

// `npm run screenshots`: pictures for the README, taken from the real editor at work on the sample drafts.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './vscode-host/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);
ensureInstalled();
const { serve } = await import('./vscode-host/serve.mjs');
const { launchBrowser } = await import('./vscode-host/browser.mjs');

const pictures = path.resolve('test/screenshots');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(path.join(os.tmpdir(), 'drafts-pictures-'));
const workspace = path.join(folder, 'inspections');
cpSync('test/samples', workspace, { recursive: true });

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'editor.stickyScroll.enabled': false,
};
await take('problems', { width: 1360, height: 860 }, 'cleveland-draft.md', showProblems);
await take('completion', { width: 1100, height: 640 }, 'cleveland-draft.md', completeGrade);
await take('press-release', { width: 1440, height: 860 }, 'northamptonshire.md', makeRelease);
rmSync(folder, { recursive: true, force: true });

async function take(name, viewport, openFile, act) {
  const { url, stop } = await serve({ extension: root, folder: workspace, openFile, settings });
  const browser = await launchBrowser({ viewport, deviceScaleFactor: 2 });
  try {
    const { page } = browser;
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await page.locator('.tab.active', { hasText: openFile }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'areas graded' }).waitFor();
    await act(page);
    const file = path.join(pictures, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
  } finally {
    await browser.close();
    await stop();
  }
}

async function showProblems(page) {
  await page.locator('.squiggly-error').first().waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
}

async function completeGrade(page) {
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('Grade: ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.locator('.suggest-details').waitFor().catch(() => page.keyboard.press('Control+Space'));
}

async function makeRelease(page) {
  await page.locator('.editor-actions a.action-label.codicon-megaphone').click();
  await page.locator('.tab', { hasText: 'northamptonshire.press-release.md' }).waitFor();
  await page.locator('.view-line', { hasText: 'HMICFRS' }).first().waitFor();
}

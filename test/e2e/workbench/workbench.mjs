// A workbench on a copy of the sample drafts for the tests of one `describe`, cleared up between them, and pictured when one fails.

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { session } from '../session.mjs';
import { eventually, PATIENCE } from './eventually.mjs';
import { words } from './words.mjs';

const samples = path.resolve(import.meta.dirname, '../../samples');
const pictures = path.resolve(import.meta.dirname, '../../../out/e2e');

/**
 * Call it inside a `describe`. What it returns is filled before the first test: all words of the files beside this one,
 * the Playwright `page`, and `read`, `write`, `exists` for files of the workspace.
 * `files` are written into the workspace first, by name; without `samples`, it has no other files; `settings` are its own
 * settings, and `language` is the code of the display’s language, English without it.
 * A test that is tried again begins in a new window on a new folder, which holds what its first try found.
 */
export function useWorkbench({ files = {}, settings, samples: withSamples = true, language } = {}) {
  const vs = {};
  let kept;
  let isSpoiled = false;

  /** Opens a window on a new folder, which `fill` fills. */
  const openOn = async fill => {
    const { urlOf, context, folder } = await session();
    const workspace = mkdtempSync(path.join(folder, 'inspections-'));
    fill(workspace);
    await vs.page?.close();
    const page = await openPage(context, urlOf({ workspace }), language);
    Object.assign(vs, workspaceFiles(workspace), words(page));
    vs.closeEditors = () => closeEditors(page);
    /** Answers the dialog that asks where to save, with a name in the workspace. */
    vs.saveAs = name => vs.answerPath(path.join(workspace, name));
    /** Answers it by Enter, where it proposes this name in the workspace. */
    vs.acceptProposedPath = name => vs.acceptPath(path.join(workspace, name));
    /** Keeps a picture for somebody to judge, in `out/e2e`, where E2E_PICTURES is set. */
    vs.takePicture = async name => {
      if (process.env.E2E_PICTURES) await page.screenshot({ path: pictureFile(name, 'png') });
    };
    isSpoiled = false;
  };

  before('the workbench opens', () =>
    openOn(workspace => {
      if (withSamples) cpSync(samples, workspace, { recursive: true });
      const { write } = workspaceFiles(workspace);
      for (const [name, text] of Object.entries(files)) write(name, text);
      if (settings) write('.vscode/settings.json', JSON.stringify(settings));
    }));
  beforeEach('the folder is as it was', async function () {
    const isRetry = this.currentTest.currentRetry() > 0;
    if (!isRetry) {
      kept ??= mkdtempSync(path.join((await session()).folder, 'kept-'));
      rmSync(kept, { recursive: true });
      cpSync(vs.workspace, kept, { recursive: true });
    }
    if (isRetry || isSpoiled) await openOn(workspace => cpSync(kept, workspace, { recursive: true }));
  });
  afterEach('the editors close', async function () {
    if (this.currentTest.isFailed()) await picture(vs.page, this.currentTest).catch(() => {});
    // A window that no longer answers must not take the tests after this one along.
    await closeEverything(vs).catch(() => {
      isSpoiled = true;
    });
  });
  after(() => vs.page?.close());
  return vs;
}

/** A page that shows the workbench; on a busy machine it may have to be asked for once more. */
async function openPage(context, url, language) {
  for (let isLast = false; ; isLast = true) {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      if (language) await context.addCookies([{ name: 'vscode.nls.locale', value: language, url }]);
      await page.goto(url);
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      return page;
    } catch (error) {
      await page.close();
      if (isLast) throw error;
    } finally {
      if (language) await context.clearCookies({ name: 'vscode.nls.locale' });
    }
  }
}

function workspaceFiles(workspace) {
  const file = name => path.join(workspace, name);
  const read = name => readFileSync(file(name), 'utf8');
  return {
    workspace,
    read,
    exists: name => existsSync(file(name)),
    remove: name => rmSync(file(name)),
    write(name, text) {
      mkdirSync(path.dirname(file(name)), { recursive: true });
      writeFileSync(file(name), text);
    },
    /** Waits until the file on disk holds exactly this text. */
    expectFile: (name, text) => eventually(() => assert.equal(read(name), text)),
  };
}

/** Adds to the failure where a picture and the words on the screen were written. */
async function picture(page, test) {
  if (!page) return;
  const file = pictureFile(test.fullTitle(), 'png');
  await page.screenshot({ path: file });
  writeFileSync(pictureFile(test.fullTitle(), 'txt'), (await page.locator('body').innerText()).replaceAll('\u00a0', ' '));
  const note = `\n(what was on the screen: ${path.relative('.', file)} and .txt)`;
  test.err.message += note;
  test.err.stack += note;
}

function pictureFile(name, ending) {
  mkdirSync(pictures, { recursive: true });
  return path.join(pictures, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.${ending}`);
}

/** Closes dialogs, lists, notifications and editors; nothing unsaved is kept. */
async function closeEverything({ page }) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await closeEditors(page);
  for (const button of await page.locator('.notification-toast .codicon-notifications-clear').all())
    await button.click({ force: true, timeout: 1000 }).catch(() => {});
}

/** Closes all editors, and saves nothing. */
async function closeEditors(page) {
  await eventually(async () => {
    if (await page.locator('.monaco-dialog-box').isVisible()) {
      await page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" }).click({ timeout: 2000 });
    }
    else await page.keyboard.press('Control+K').then(() => page.keyboard.press('Control+W'));
    assert.equal(await page.locator('.editor-group-container .tab').count(), 0);
  });
}

// Taking a draft out of the editor: what lands on the clipboard and in the folder.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ENDINGS = { 'Word document': 'docx', 'Web page': 'html', 'Plain text for e-mail': 'txt' };

/**
 * Copies the draft of the active editor as rich text and returns what the clipboard then holds, `{ html, text }`.
 * `page` is the workbench. Where pages may not write to the clipboard by themselves, `allowed` is false and one more
 * click is made; desktop VS Code allows it.
 */
export async function copyRichText(page, { allowed }) {
  const access = ['clipboard-read', 'clipboard-write'];
  if (allowed) await page.context().grantPermissions(access);
  await run(page, 'Inspection Drafts: Copy as Rich Text');
  if (!allowed) await page.frameLocator('iframe.webview').frameLocator('iframe').getByRole('button', { name: 'Copy' }).click();
  await page.locator('.notification-list-item-message', { hasText: 'is on the clipboard' }).waitFor();
  // The page that copied is gone, and the editor is back.
  await page.locator('.tab', { hasText: 'Copy as Rich Text' }).waitFor({ state: 'detached' });
  await page.context().grantPermissions(access);
  // A browser reads the clipboard only for a page that has the focus.
  await focusEditor(page);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (await item.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

/** Exports the draft of the active editor in a form, such as “Web page”, under the name that is proposed; fails where the question is another. */
export async function exportAs(page, form, question) {
  await run(page, 'Inspection Drafts: Export…');
  const input = page.locator('.quick-input-widget:visible');
  await input.locator('.quick-input-title', { hasText: question }).waitFor();
  await input.locator('.monaco-list-row', { hasText: form }).click();
  await input.locator('.quick-input-title', { hasText: `Export as ${form}` }).waitFor();
  await input.getByRole('button', { name: 'OK' }).click();
}

/** Shows that both commands do their work on the report in `file`, which is in the active editor and has no errors; throws where they do not. */
export async function exportScenario(page, file) {
  const title = /^# (.*)$/m.exec(readFileSync(file, 'utf8'))[1];
  for (const allowed of [false, true]) {
    expectDraft(await copyRichText(page, { allowed }), title);
    await run(page, 'Notifications: Clear All Notifications');
  }
  for (const [form, ending] of Object.entries(ENDINGS)) {
    const target = file.replace(/\.md$/, `.${ending}`);
    await exportAs(page, form, 'Export this report');
    await page.locator('.notification-list-item-message', { hasText: `Exported to ${path.basename(target)}.` }).waitFor();
    assert.ok(readFileSync(target).length > 1_000, target);
  }
  await keepsWhatIsThere(page, file.replace(/\.md$/, '.txt'));
  await expectAccessible(page, file.replace(/\.md$/, '.html'));
}

/** Shows that the report in the active editor, which has `errors` errors, is exported only after they were told, and that its problems can be seen instead. */
export async function exportWithErrorsScenario(page, errors) {
  await run(page, 'Inspection Drafts: Export…');
  const question = page.locator('.quick-input-title', { hasText: `There are ${errors} errors in this report. Export all the same?` });
  await question.waitFor();
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Show the problems instead' }).click();
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

/** Axe finds nothing in the page, in light and in dark. */
async function expectAccessible(page, file) {
  const shown = await page.context().newPage();
  try {
    for (const colorScheme of ['light', 'dark']) {
      await shown.emulateMedia({ colorScheme });
      await shown.goto(pathToFileURL(file).href);
      await shown.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
      const { violations, passes } = await shown.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
    }
  } finally {
    await shown.close();
  }
}

function expectDraft({ html, text }, title) {
  assert.match(html, new RegExp(`<h1[^>]*>${title}</h1>`));
  assert.match(html, /<h2[^>]*>Our judgments<\/h2>\s*<p[^>]*>Our inspection assessed/);
  assert.match(html, /<table[^>]*border-collapse[^>]*>[^]*<th[^>]*>Area<\/th>/);
  assert.ok(text.startsWith(`${title}\n`), text.slice(0, 200));
}

/** A file that is there is not written over before the person has said so. */
async function keepsWhatIsThere(page, file) {
  writeFileSync(file, 'Mine.\n');
  await exportAs(page, 'Plain text for e-mail', 'Export this report');
  await page.locator('.quick-input-widget:visible', { hasText: /already exists/ }).waitFor();
  assert.equal(readFileSync(file, 'utf8'), 'Mine.\n');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.ok(existsSync(file));
}

async function run(page, command) {
  await focusEditor(page);
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').first().fill(`>${command}`);
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: command }).first().click();
}

async function focusEditor(page) {
  await page.locator('.editor-instance .view-lines').first().click();
}

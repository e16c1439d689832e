// The preview in the real VS Code: what a person sees and does there, and what axe finds. Each takes Playwright’s page of an opened workbench.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { usedVariables } from './themes.mjs';

const PATIENCE = 30_000;

/** Opens the preview of the draft in the active editor by its button, and returns the frame with the preview’s page. */
export async function openPreview(page, file) {
  await page.locator('.editor-actions a.action-label[aria-label^="Preview Press Release"]').first().click();
  await page.locator('.tab', { hasText: `Preview ${file}` }).waitFor();
  return previewFrame(page, file);
}

/** The frame of the preview of a draft, once it shows something; also after the window was loaded again. */
export function previewFrame(page, file) {
  return eventually(async () => {
    for (const frame of page.frames()) if (await frame.locator(`body[data-uri$="/${file}"] #article h1`).count()) return frame;
    throw new Error(`The preview of ${file} shows nothing.`);
  });
}

/** Waits until the preview has the colours of a theme. */
export async function inTheme(frame, theme) {
  await frame.locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
}

/** What axe finds wrong in a frame, a line each. */
export async function violationsIn(frame) {
  await frame.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
}

/** The theme’s values of the variables that the preview uses. */
export function variablesOf(frame) {
  return frame.evaluate(names => Object.fromEntries(names.flatMap(name => {
    const value = document.documentElement.style.getPropertyValue(name);
    return value ? [[name, value]] : [];
  })), usedVariables());
}

/** Changes a grade in the editor, and waits until the graphic has it. */
export async function typeAndSee(page, frame) {
  await page.locator('.view-line').first().click();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('Working with partners | Good');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Working with partners | Inadequate');
  await page.keyboard.press('Escape');
  await frame.locator('#alternative-text', { hasText: 'Grade not settled: Working with partners' }).waitFor();
}

/** Scrolls down, changes the draft, and sees that the page stays where it is. */
export async function staysWhereItIs(page, frame) {
  await frame.evaluate(() => window.scrollTo(0, 400));
  await page.keyboard.type('x');
  await frame.locator('#alternative-text', { hasText: 'Working with partners' }).waitFor();
  assert.equal(await frame.evaluate(() => window.scrollY), 400);
  await page.keyboard.press('Backspace');
}

/** Presses the button that puts the graphic into the report, and waits for the file and the image. */
export async function insertIntoReport(page, frame, readFile) {
  await frame.locator('button', { hasText: 'Insert into report' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: /!\[Grades\sfor/ }).first().waitFor();
  await eventually(async () => assert.match(readFile('northamptonshire.grades.svg'), /^<svg [^]*Grades for Northamptonshire Police/));
}

/** Reads on until the work no longer fails. */
async function eventually(work) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

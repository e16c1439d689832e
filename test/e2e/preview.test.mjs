// The preview beside the editor and the grade graphic: seen in every theme, followed while typing, saved, copied and put into the report.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keepThemeVariables, THEMES, themeVariables, usedVariables } from '../preview/themes.mjs';
import { expectAccessible } from './workbench/accessibility.mjs';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const REPORT = 'northamptonshire.md';
const RELEASE = 'northamptonshire.press-release.md';
const GRAPHIC = 'northamptonshire.grades.svg';
const MADE = readFileSync(path.resolve('test/releases/northamptonshire.web.md'), 'utf8').replaceAll('../samples/', '');

describe('seeing what will be published, end to end', () => {
  const vs = useWorkbench({ files: { [RELEASE]: MADE } });

  describe('the preview', () => {
    const openByButton = async name => {
      await vs.openFile(name);
      await vs.titleButton('Preview Press Release to the Side').click();
      return preview(vs, name);
    };

    it('opens by keyboard, has no accessibility violation in any theme, and is there again in a window that is loaded anew', async () => {
      await vs.openFile(REPORT);
      await vs.run('Inspection Drafts: Preview Press Release to the Side');
      await preview(vs, REPORT);
      await vs.reloadWindow();
      const page = await preview(vs, REPORT);
      for (const name of Object.keys(THEMES)) {
        vs.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': THEMES[name] }));
        await page.locator(`body[data-vscode-theme-id="${THEMES[name]}"]`).waitFor();
        const values = await variablesOf(page);
        if (process.env.UPDATE) keepThemeVariables(name, values);
        assert.deepEqual(values, themeVariables(name));
        await expectAccessible(page);
        await vs.takePicture(`preview ${name}`);
      }
      vs.write('.vscode/settings.json', '{}');
    });

    it('opens by the button above the editor, and its links lead to the grades and to the report', async () => {
      const page = await openByButton(RELEASE);
      await page.locator('a', { hasText: 'See grades' }).click();
      await eventually(async () => assert.ok((await page.evaluate(() => window.scrollY)) > 0));
      await page.locator('article a', { hasText: 'Get the report' }).click();
      await vs.activeTab(REPORT).waitFor();
    });

    it('follows what is typed in the report, and stays where it is scrolled to', async () => {
      const page = await openByButton(RELEASE);
      await vs.openFile(REPORT);
      await page.evaluate(() => window.scrollTo(0, 400));
      await vs.select('Working with partners | Good');
      await vs.page.keyboard.type('Working with partners | Inadequate');
      await page.locator('#alternative-text', { hasText: 'Grade not settled: Working with partners' }).waitFor();
      assert.equal(await page.evaluate(() => window.scrollY), 400);
      await expectAccessible(page);
    });
  });

  describe('the grade graphic', () => {
    it('is saved by keyboard under the name that is proposed, its alternative text copied, and saved by mouse under another', async () => {
      await vs.openFile(REPORT);
      await vs.run('Inspection Drafts: Save Grade Graphic');
      await vs.acceptProposedPath(GRAPHIC);
      await vs.notificationButton(`The grade graphic is saved as ${GRAPHIC}.`, 'Copy Alternative Text').click();
      await vs.statusItem('The alternative text is on the clipboard.').waitFor();
      assert.match(vs.read(GRAPHIC), /^<svg [^]*Grades for Northamptonshire Police/);
      await vs.clipboard(({ text }) => text.startsWith('Grades for Northamptonshire Police'));
      await vs.runByMouse('Inspection Drafts: Save Grade Graphic');
      await vs.saveAs('for-print.svg');
      await vs.notification('The grade graphic is saved as for-print.svg.').waitFor();
    });

    it('has its alternative text copied by keyboard, from the release as well', async () => {
      await vs.openFile(RELEASE);
      await vs.run('Inspection Drafts: Copy Alternative Text');
      await vs.statusItem('The alternative text is on the clipboard.').waitFor();
      const { text } = await vs.clipboard(copied => copied.text.startsWith('Grades for'));
      assert.match(text, /Good: Working with/);
    });

    it('is copied and saved by the buttons of the preview', async () => {
      await vs.openFile(REPORT);
      await vs.titleButton('Preview Press Release to the Side').click();
      const page = await preview(vs, REPORT);
      await page.locator('button', { hasText: 'Copy alternative text' }).click();
      await vs.statusItem('The alternative text is on the clipboard.').waitFor();
      await page.locator('button', { hasText: 'Save graphic' }).click();
      await vs.saveAs('for-the-web.svg');
      await vs.notification('The grade graphic is saved as for-the-web.svg.').waitFor();
      assert.match(vs.read('for-the-web.svg'), /^<svg /);
    });

    it('is put into the report from the preview, by keyboard', async () => {
      await vs.openFile(REPORT);
      await vs.titleButton('Preview Press Release to the Side').click();
      const page = await preview(vs, REPORT);
      await page.locator('button', { hasText: 'Insert into report' }).focus();
      await vs.activeTab(`Preview ${REPORT}`).waitFor();
      await vs.page.keyboard.press('Enter');
      await vs.expectText(/!\[Grades for Northamptonshire Police/);
      await vs.takePicture('graphic inserted');
    });

    it('replaces another file of its name only after the person has said so', async () => {
      vs.write(GRAPHIC, '<svg/>');
      await vs.openFile(REPORT);
      await vs.run('Inspection Drafts: Insert Grade Graphic');
      await vs.dialogButton('Replace It').waitFor();
      await vs.page.keyboard.press('Escape');
      await vs.dialogButton('Replace It').waitFor({ state: 'hidden' });
      assert.equal(vs.read(GRAPHIC), '<svg/>');
      await vs.runByMouse('Inspection Drafts: Insert Grade Graphic');
      await vs.dialogButton('Replace It').click();
      await vs.expectText(/!\[Grades for Northamptonshire Police/);
      assert.match(vs.read(GRAPHIC), /^<svg [^]*Grades for Northamptonshire Police/);
    });
  });
});

/** The frame of a draft’s preview, once it shows something. */
async function preview(vs, name) {
  await vs.tab(`Preview ${name}`).waitFor();
  return eventually(async () => {
    for (const frame of vs.page.frames()) if (await frame.locator(`body[data-uri$="/${name}"] #article h1`).count()) return frame;
    throw new Error(`The preview of ${name} shows nothing.`);
  });
}

/** The theme’s values of the variables that the preview uses. */
function variablesOf(page) {
  return page.evaluate(names => Object.fromEntries(names.flatMap(name => {
    const value = document.documentElement.style.getPropertyValue(name);
    return value ? [[name, value]] : [];
  })), usedVariables());
}

// Settings as somebody meets them who has never seen a settings file: by mouse in the settings editor, taking effect at once.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const DRAFT = `---
framework: ncpi
kind: press-release
body: Kent Police
published: 2025-08-22
---

# Kent Police is a good partner

Inspectors graded the force across six areas. The training is run by TBC.
`;

describe('settings, end to end', () => {
  const vs = useWorkbench({ files: { 'mine.md': DRAFT } });
  /** The draft can be seen behind the settings, all of it. */
  const expectErrors = number => eventually(async () => assert.equal(await vs.squiggles('error').count(), number));

  it('a check is switched off by mouse, and its problem is gone at once', async () => {
    await vs.openFile('mine.md');
    await vs.statusItem('2 problems').waitFor();
    await vs.searchSettings('inspectionDrafts.rules');
    const row = vs.settingRow('miscounted-areas');
    // The table is drawn anew while the search goes on, and what was being edited is then closed.
    await eventually(async () => {
      if (!(await vs.editedSettingRow.isVisible())) {
        await row.hover({ timeout: 2000 });
        await row.getByLabel('Edit Item').click({ timeout: 2000 });
      }
      await vs.editedSettingRow.locator('select').click({ timeout: 2000 });
    });
    await vs.settingChoice('off').click();
    await vs.editedSettingRow.locator('.setting-list-ok-button').click();
    await vs.expectFile('.vscode/settings.json', '{\n    "inspectionDrafts.rules": {\n        "miscounted-areas": "off"\n    }\n}');
    await expectErrors(1);
  });

  it('what is switched off stays off when all drafts are checked', async () => {
    vs.write('.vscode/settings.json', '{ "inspectionDrafts.rules": { "miscounted-areas": "off" } }');
    await vs.showTasks();
    await vs.choose('inspection-drafts');
    await vs.choose('Inspection Drafts: Check all drafts');
    await vs.problemRow('This says one area graded “requires improvement”').waitFor();
    // It would stand just above.
    assert.equal(await vs.problemRow('This says six areas').count(), 0);
  });

  it('a word that is right as it stands is added by mouse, and no longer reported', async () => {
    vs.write('.vscode/settings.json', '{ "inspectionDrafts.rules": { "miscounted-areas": "off" } }');
    await vs.openFile('mine.md');
    await expectErrors(1);
    await vs.searchSettings('inspectionDrafts.ignoredWords');
    await vs.page.locator('.settings-editor').getByRole('button', { name: 'Add Item' }).first().click();
    await vs.editedSettingRow.getByRole('textbox').fill('tbc');
    await vs.editedSettingRow.locator('.setting-list-ok-button').click();
    await expectErrors(0);
    assert.deepEqual(JSON.parse(vs.read('.vscode/settings.json'))['inspectionDrafts.ignoredWords'], ['tbc']);
  });

  it('a value that cannot be used is said to be so, and the rest counts', async () => {
    vs.write('.vscode/settings.json', '{}');
    await vs.openFile('mine.md');
    await expectErrors(2);
    vs.write('.vscode/settings.json', '{ "inspectionDrafts.rules": { "miscounted-areas": "loud", "placeholder": "off" } }');
    await vs
      .notification('The setting “inspectionDrafts.rules” cannot be used for “miscounted-areas”. Choose default, off, error, warning, info or hint for it.')
      .waitFor();
    await vs.statusItem('1 problem').waitFor();
  });
});

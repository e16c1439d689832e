// An inspector at work on a draft: grades completed, problems seen and mended, by keyboard and by mouse.

import assert from 'node:assert/strict';
import { useWorkbench } from './workbench/workbench.mjs';

describe('drafting, end to end', () => {
  const vs = useWorkbench();

  it('a grade is completed by keyboard', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.select('Working with partners | Good');
    await vs.page.keyboard.press('ArrowRight');
    for (let letter = 0; letter < 'Good'.length; letter++) await vs.page.keyboard.press('Backspace');
    await vs.page.keyboard.type('Ina');
    await vs.page.keyboard.press('Control+Space');
    await vs.suggestion('Inadequate').waitFor();
    await vs.page.keyboard.press('Enter');
    await vs.expectText(/Working with partners \| Inadequate \|/);
  });

  it('a quick fix is taken by keyboard', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.select('five areas');
    await vs.page.keyboard.type('six areas');
    await vs.squiggles('error').first().waitFor();
    await vs.page.keyboard.press('ArrowLeft');
    await vs.quickFix('Change the number to five');
    await vs.page.keyboard.press('Enter');
    await vs.expectText(/children in five areas/);
  });

  it('the status bar leads to the problems', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').click();
    await vs.problemRow('cleveland-draft.md').waitFor();
    assert.ok((await vs.problemRows.count()) > 1);
  });
});

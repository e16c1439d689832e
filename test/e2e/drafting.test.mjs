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

  it('the status bar leads to what is left, by mouse', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').click();
    await vs.quickTitle.filter({ hasText: /^What Is Left: \d of \d areas graded · \d+ problems$/ }).waitFor();
    await vs.quickRows.filter({ hasText: 'is not a key of the front matter' }).first().waitFor();
    await vs.quickBox.fill('Show All');
    await vs.quickRow('Show All in the Problems Panel').click();
    await vs.problemRow('cleveland-draft.md').waitFor();
    assert.ok((await vs.problemRows.count()) > 1);
  });

  it('an area without a grade and a problem are found in the list of what is left, by keyboard', async () => {
    await vs.openFile('merseyside-draft.md');
    await vs.run('Inspection Drafts: Show What Is Left');
    await vs.quickTitle.filter({ hasText: '4 of 5 areas graded · 1 problem' }).waitFor();
    await vs.choose('Assessing risk to children and making appropriate referrals');
    await vs.statusItem('Ln 46, Col 7').waitFor();
    await vs.page.keyboard.type(' good');
    await vs.expectText(/making appropriate referrals Grade: good/);
  });

  it('nothing is left where a report is finished', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Show What Is Left');
    await vs.notification('Nothing is left to do: every area has its grade, and there are no problems.').waitFor();
  });
});

// An inspector at work on a draft: grades completed, problems seen, understood and mended, by keyboard and by mouse.

import assert from 'node:assert/strict';
import { useWorkbench } from './workbench/workbench.mjs';

const ALL = 'Fix everything that can be fixed without asking';
const DRAFT = '---\nframework: ncpi\nkind: report\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n# Northamptonshire Police\n\n‸\n';

/** The snippets by their names: what one types, and what is then there. */
const SNIPPETS = {
  'Area section': ['area', /## Working with safeguarding partners .*Grade: good/],
  'Grade table': ['grades', /\| Area \| Grade \|.*Leadership of child protection arrangements \| Good/],
  'Area for improvement': ['afi', /### Area for improvement .*The force should/],
  'Cause of concern with recommendation': ['concern', /### Cause of concern .*### Recommendation .*Within three months/],
  'Press quotation': ['quotation', /## Press quotation .*Michelle Skeer said/],
  'Case study': ['case', /### Case study: a child who often went missing/],
};

describe('drafting, end to end', () => {
  const vs = useWorkbench();

  it('a report is begun by mouse', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.runByMouse('Inspection Drafts: New Inspection Report');
    await vs.quickRow('National child protection inspection').click();
    await vs.quickRow('Bedfordshire Police').click();
    await vs.activeTab('bedfordshire-police.md').waitFor();
  });

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

  it('a quick fix is taken by mouse', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.squiggles('error').first().waitFor();
    await vs.fixByLightBulb('six', 'Change the number to five');
    await vs.expectText(/children across five areas/);
  });

  it('everything that needs no question is mended at once, by keyboard and by mouse', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.sourceAction(ALL);
    await vs.takePicture('fix all');
    await vs.chooseAction(ALL);
    await vs.expectText(/children across five areas/);
    await vs.page.keyboard.press('Control+Z');
    await vs.expectText(/children across six areas/);
    await vs.contextMenu('six areas', 'Source Action');
    await vs.action(ALL).click();
    await vs.expectText(/children across five areas/);
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

  it('the problems are shown by keyboard', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.run('Inspection Drafts: Show Problems');
    await vs.problemRow('Change the number to five.').waitFor();
  });

  it('why a rule is as severe as it is, and what it is for, is told by keyboard and by mouse', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.squiggles('error').first().waitFor();
    await vs.select('six');
    await vs.run('Inspection Drafts: Why This Severity?');
    await vs.quickRows.first().getByText('At the cursor').waitFor();
    await vs.takePicture('why this severity');
    assert.match(await vs.quickRows.first().innerText(), /miscounted-areas[^]*as it comes: no setting says otherwise/);
    await vs.page.keyboard.press('Enter');
    await vs.activeTab('miscounted-areas.md').waitFor();
    await vs.openFile('cleveland-draft.md');
    await vs.runByMouse('Inspection Drafts: Why This Severity?');
    await vs.quickRow('closed-early').click();
    await vs.activeTab('closed-early.md').waitFor();
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

  it('the list of what is left is opened and followed by mouse', async () => {
    await vs.openFile('merseyside-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.runByMouse('Inspection Drafts: Show What Is Left');
    await vs.quickRow('Line 46').click();
    await vs.statusItem('Ln 46').waitFor();
  });

  it('nothing is left where a report is finished', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Show What Is Left');
    await vs.notification('Nothing is left to do: every area has its grade, and there are no problems.').waitFor();
  });
});

describe('snippets, end to end', () => {
  const vs = useWorkbench({ files: { 'begun.md': DRAFT } });

  for (const [name, [prefix, expected]] of Object.entries(SNIPPETS)) {
    it(`“${name}” is put in by keyboard and by mouse`, async () => {
      await vs.openFile('begun.md');
      await vs.select('‸');
      await vs.page.keyboard.type(prefix);
      await vs.page.keyboard.press('Control+Space');
      await vs.chooseSnippet(name);
      await vs.expectText(expected);
      await vs.page.keyboard.press('Escape');
      await vs.page.keyboard.press('Control+Z');
      await vs.page.keyboard.press('Control+Space');
      await vs.snippet(name).click();
      await vs.expectText(expected);
    });
  }
});

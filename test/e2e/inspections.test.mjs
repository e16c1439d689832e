// The view of all inspections: what it says of each draft, how it follows what happens, and its buttons; by mouse and by keyboard.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const RELEASE =
  '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\nreport: northamptonshire.md\n---\n\n' +
    '# Northamptonshire Police told to improve\n\nThe force is adequate at working with safeguarding partners.\n';

describe('the view of all inspections, end to end', () => {
  const vs = useWorkbench({ files: { 'northamptonshire.press-release.md': RELEASE } });
  beforeEach('the view is unfolded', () => vs.unfoldInspections());

  it('says how each draft stands, in letters and in words, and opens it by mouse', async () => {
    const report = vs.inspection('Northamptonshire Police');
    await report.filter({ hasText: 'outdated release · A G RI A RI' }).waitFor();
    const label = await report.getAttribute('aria-label');
    assert.match(label, /^Northamptonshire Police\. Report\. National child protection inspection\. Published on 2025-08-22\. Grades: /);
    assert.match(label, / Grades: Leadership of child protection arrangements: adequate; .*No problems\. Its press release is out of date\./);
    await vs.takePicture('inspections');
    await report.click();
    await vs.activeTab('northamptonshire.md').waitFor();
  });

  it('has press releases below their reports, and opens them by keyboard', async () => {
    await vs.inspection('Northamptonshire Police').click();
    await vs.activeTab('northamptonshire.md').waitFor();
    await vs.run('Explorer: Focus on Inspections View');
    await vs.page.keyboard.press('Home');
    await eventually(async () => {
      await vs.page.keyboard.press('ArrowDown');
      assert.match(await vs.focusedInspection.innerText(), /Northamptonshire Police/);
    });
    await vs.page.keyboard.press('ArrowRight');
    await vs.inspection('Press release').filter({ hasText: 'out of date · 1 problem · northamptonshire.press-release.md' }).waitFor();
    await vs.page.keyboard.press('ArrowRight');
    await vs.page.keyboard.press('Enter');
    await vs.activeTab('northamptonshire.press-release.md').waitFor();
  });

  it('follows what is typed, saved by others and deleted', async () => {
    await vs.openFile('northamptonshire.press-release.md');
    await vs.select('adequate at');
    await vs.page.keyboard.type('good at');
    await vs.inspection('Northamptonshire Police').filter({ hasText: 'release agrees' }).waitFor();
    vs.write('another.md', RELEASE.replace('kind: press-release\n', '').replace(/report: .*\n/, '').replace(/Northamptonshire/g, 'Kent'));
    await vs.inspection('Kent Police').filter({ hasText: 'no release' }).waitFor();
    vs.remove('another.md');
    await vs.inspection('Kent Police').waitFor({ state: 'detached' });
  });

  it('chooses the draft that somebody opens, also a release below its report, and leaves the keyboard to the editor', async () => {
    await vs.openFile('surrey.md');
    await vs.chosenInspection('Surrey Police').waitFor();
    await vs.openFile('northamptonshire.press-release.md');
    await vs.chosenInspection('Press release').waitFor();
    await vs.takePicture('inspections with the draft chosen');
    await vs.page.keyboard.press('Control+End');
    await vs.page.keyboard.type('More words.');
    await vs.expectText(/More words\./);
    await vs.openFile('staffordshire.md');
    await vs.chosenInspection('Staffordshire Police').waitFor();
    await vs.page.locator('.pane-header[aria-label^="Inspections"]').click();
    await vs.openFile('surrey.md');
    await vs.unfoldInspections();
    await vs.chosenInspection('Surrey Police').waitFor();
  });

  it('is filtered by a list and by words', async () => {
    await vs.inspection('Northamptonshire Police').waitFor();
    await vs.clickViewButton('Filter Inspections');
    await vs.quickRow('With a press release that is out of date').click();
    await vs.viewMessage('Only reports with a press release that is out of date are shown.').waitFor();
    await eventually(async () => assert.equal(await vs.inspections.filter({ hasNotText: 'Press release' }).count(), 1));
    await vs.run('Inspection Drafts: Filter Inspections');
    await vs.choose('By words…');
    await vs.quickTitle.filter({ hasText: 'Filter Inspections' }).waitFor();
    await vs.page.keyboard.type('yorkshire 2023');
    await vs.page.keyboard.press('Enter');
    await vs.viewMessage('Only drafts with “yorkshire 2023” are shown.').waitFor();
    await vs.run('Inspection Drafts: Filter Inspections');
    await vs.choose('All drafts');
    await vs.inspection('Surrey Police').waitFor();
  });

  it('checks all drafts, also those that nobody has open', async () => {
    await vs.inspection('Northamptonshire Police').waitFor();
    await vs.clickViewButton('Check All Drafts');
    await vs.notification('Problems: ').waitFor();
    await vs.problemRow('cleveland-draft.md').waitFor();
  });

  it('checks them by keyboard as well', async () => {
    await vs.run('Inspection Drafts: Check All Drafts');
    await vs.problemRow('cleveland-draft.md').waitFor();
  });
});

describe('the view of all inspections, unfolded for the first time, end to end', () => {
  const vs = useWorkbench();

  it('chooses the draft that was open before', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.unfoldInspections();
    await vs.chosenInspection('Cleveland Police').waitFor();
  });
});

describe('the view of somebody whose explorer follows no editor, end to end', () => {
  const vs = useWorkbench({ settings: { 'explorer.autoReveal': false } });

  it('keeps to what was chosen there', async () => {
    await vs.unfoldInspections();
    await vs.inspection('Surrey Police').click();
    await vs.openFile('merseyside-draft.md');
    await vs.statusItem('4 of 5 areas graded').waitFor();
    await vs.chosenInspection('Surrey Police').waitFor();
  });
});

describe('the view of a folder without drafts, end to end', () => {
  const vs = useWorkbench({ samples: false, files: { 'notes.md': '# Notes\n' } });

  it('says so, and leads to the first report', async () => {
    await vs.run('Explorer: Focus on Inspections View');
    await vs.page.locator('.welcome-view-content', { hasText: 'There are no inspection drafts in this folder yet.' }).waitFor();
    await vs.page.locator('.welcome-view-content .monaco-button', { hasText: 'New Inspection Report' }).click();
    await vs.choose('National child protection inspection');
    await vs.choose('Kent Police');
    await vs.activeTab('kent-police.md').waitFor();
    await vs.inspection('Kent Police').filter({ hasText: '– – – – –' }).waitFor();
  });
});

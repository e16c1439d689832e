// The week after: the report has changed, or the release has, and a press officer takes over what they want.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { useWorkbench } from './workbench/workbench.mjs';

const MADE = readFileSync(path.resolve('test/releases/northamptonshire.web.md'), 'utf8').replaceAll('../samples/', '');
const NAME = 'northamptonshire.press-release.md';
/** Somebody has miscounted, written a paragraph, and changed a few words of another. */
const THEIRS = MADE.replace('‘good’ in one area', '‘good’ in three areas')
  .replace('\n\nInspectors pointed to', '\n\nA paragraph of my own.\n\nInspectors pointed to')
  .replace('plays a full part', 'plays an active part');
const MENDED = THEIRS.replace('‘good’ in three areas', '‘good’ in one area');

describe('updating a press release, end to end', () => {
  const vs = useWorkbench();

  const compare = async (theirs = THEIRS) => {
    vs.write(NAME, theirs);
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Make Press Release');
    await vs.activeTab(`${NAME}: as the report has it now → yours`).waitFor();
    await vs.expectLeft(/‘good’ in one area/);
    await vs.takeArrows.nth(1).waitFor();
  };
  const save = () => vs.page.keyboard.press('Control+S');

  it('takes one change by the arrow beside it, and saves only that', async () => {
    await compare();
    assert.equal(vs.read(NAME), THEIRS);
    await vs.clickFirstArrow();
    await vs.expectRight(/‘good’ in one area/);
    await vs.rightSide.click();
    await save();
    await vs.expectFile(NAME, MENDED);
  });

  it('takes one change by keyboard, and gives it back', async () => {
    await compare();
    await vs.run('Inspection Drafts: Take This Change');
    await vs.expectRight(/‘good’ in one area/);
    await vs.page.keyboard.press('Control+Z');
    await vs.expectRight(/‘good’ in three areas/);
    await vs.takeArrows.nth(1).waitFor();
    await vs.run('Inspection Drafts: Take This Change');
    await vs.expectRight(/‘good’ in one area/);
    await save();
    await vs.expectFile(NAME, MENDED);
  });

  it('takes one change by the button above the editor, after going to the next', async () => {
    await compare();
    await vs.titleButton('Next Change').click();
    await vs.titleButton('Take This Change').click();
    await vs.expectRight(/plays a full part/);
    await save();
    await vs.expectFile(NAME, THEIRS.replace('plays an active part', 'plays a full part'));
  });

  it('takes one change in the inline view', async () => {
    await compare();
    await vs.run('Compare: Toggle Inline View');
    await vs.diff.and(vs.page.locator(':not(.side-by-side)')).waitFor();
    await vs.clickFirstArrow();
    await vs.rightSide.click();
    await save();
    await vs.expectFile(NAME, MENDED);
    await vs.run('Compare: Toggle Inline View');
  });

  it('takes all changes, but none of the person’s own paragraphs, by the notification', async () => {
    await compare(THEIRS.replaceAll('\n', '\r\n'));
    await vs.notificationButton('Nothing in your press release has been changed', 'Take All Changes').click();
    await vs.expectRight(/plays a full part/);
    await vs.rightSide.click();
    await save();
    await vs.expectFile(NAME, MENDED.replace('plays an active part', 'plays a full part').replaceAll('\n', '\r\n'));
  });

  it('takes all changes by keyboard, and by the button above the editor', async () => {
    await compare();
    await vs.run('Inspection Drafts: Take All Changes');
    await vs.expectRight(/plays a full part/);
    await vs.page.keyboard.press('Control+Z');
    await vs.expectRight(/plays an active part/);
    await vs.titleButton('Take All Changes').click();
    await vs.expectRight(/plays a full part/);
  });

  it('shows what the report says while it is being changed', async () => {
    await compare();
    await vs.run('View: Split Editor Right');
    await vs.openFile('northamptonshire.md');
    await vs.select('Working with partners | Good');
    await vs.page.keyboard.press('ArrowRight');
    for (let letter = 0; letter < 'Good'.length; letter++) await vs.page.keyboard.press('Backspace');
    await vs.page.keyboard.type('Adequate');
    await vs.select('Grade: good');
    await vs.page.keyboard.type('Grade: adequate');
    await vs.select('is good at working');
    await vs.page.keyboard.type('is adequate at working');
    await vs.page.locator('.monaco-diff-editor .editor.original .view-line', { hasText: 'adequate’ in three' }).first().waitFor();
  });

  it('keeps words that were never saved', async () => {
    vs.write(NAME, MADE);
    await vs.openFile(NAME);
    await vs.select('‘good’ in one area');
    await vs.page.keyboard.type('‘good’ in four areas');
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Make Press Release');
    await vs.expectRight(/‘good’ in four areas/);
    await vs.expectLeft(/‘good’ in one area/);
    assert.equal(vs.read(NAME), MADE);
  });

  it('says so where there is nothing to change', async () => {
    vs.write(NAME, MADE.replace('\n\nInspectors pointed to', '\n\nA paragraph of my own.\n\nInspectors pointed to'));
    await vs.openFile('northamptonshire.md');
    await vs.titleButton('Make Press Release').click();
    await vs.notification('The press release already agrees with the report.').waitFor();
    await vs.activeTab(NAME).waitFor();
  });

  it('begins from the release as well, by the button above it', async () => {
    vs.write(NAME, THEIRS);
    await vs.openFile(NAME);
    await vs.titleButton('Update Press Release').click();
    await vs.activeTab(`${NAME}: as the report has it now → yours`).waitFor();
    await vs.expectLeft(/‘good’ in one area/);
    await vs.expectRight(/‘good’ in three areas/);
  });

  it('begins from the release by keyboard, and says which report is missing', async () => {
    vs.write('lost.md', THEIRS.replace('report: northamptonshire.md', 'report: gone.md'));
    await vs.openFile('lost.md');
    await vs.run('Inspection Drafts: Update Press Release');
    await vs.notification('The report of this press release was not found.').waitFor();
  });
});

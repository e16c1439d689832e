// The scenes of the pictures: what a person does until the window shows them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../e2e/workbench/eventually.mjs';

/** A draft with its problems, underlined and listed. */
export async function listProblems(vs) {
  await vs.openFile('cleveland-draft.md');
  await vs.squiggles('error').first().waitFor();
  await vs.lens('press release');
  await vs.page.keyboard.press('Control+Shift+M');
  await vs.problemRows.nth(3).waitFor();
  await vs.page.keyboard.press('Escape');
}

/** The grades that an area may have, with their meaning. */
export async function completeGrade(vs) {
  await openAlone(vs, 'northamptonshire.md');
  await vs.select('Grade: adequate');
  await vs.page.keyboard.press('ArrowRight');
  for (let letter = 0; letter < 'adequate'.length; letter++) await vs.page.keyboard.press('Backspace');
  await vs.page.keyboard.press('Control+Space');
  await vs.suggestion('inadequate').waitFor();
  const best = vs.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'outstanding' });
  // The meaning is first shown in a box of a guessed height; going there again gives it its own.
  for (let time = 0; time < 2; time++) {
    await vs.page.keyboard.press('ArrowDown');
    await eventually(async () => {
      if (!(await vs.suggestionDetails.isVisible())) await vs.page.keyboard.press('Control+Space');
      if (!(await best.isVisible())) await vs.page.keyboard.press('ArrowDown');
      await best.waitFor({ timeout: 500 });
      await vs.suggestionDetails.waitFor({ timeout: 500 });
    });
  }
}

/** A report, and the press release that was made from it. */
export async function makeRelease(vs) {
  await openAlone(vs, 'northamptonshire.md');
  await vs.titleButton('Make Press Release').click();
  await vs.activeTab('northamptonshire.press-release.md').waitFor();
  await vs.line('kind: press-release').waitFor();
  await releaseIsKnown(vs);
  await clearNotifications(vs);
  // Away from the buttons, which say what they are.
  await vs.page.mouse.move(200, 400);
  await vs.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
}

/** The line above the report’s title has seen its release. */
async function releaseIsKnown(vs) {
  await vs.page.locator('.codelens-decoration a', { hasText: 'Open press release' }).first().waitFor();
}

/** A report, and its preview with the grade graphic. */
export async function preview(vs) {
  await openAlone(vs, 'northamptonshire.md');
  await vs.titleButton('Preview').click();
  const page = await vs.webview('Preview');
  await page.getByText('See grades').click();
  await page.locator('svg').first().scrollIntoViewIfNeeded();
}

/** A press release beside what its report says now. */
export async function updateRelease(vs) {
  await openAlone(vs, 'northamptonshire.md');
  await vs.run('Inspection Drafts: Make Press Release');
  await vs.activeTab('northamptonshire.press-release.md').waitFor();
  await vs.page.keyboard.press('Control+K');
  await vs.page.keyboard.press('Control+W');
  const report = readFileSync(path.join(vs.workspace, 'northamptonshire.md'), 'utf8');
  vs.write(
    'northamptonshire.md',
    report
      .replace('| Good |', '| Outstanding |')
      .replace('Grade: good', 'Grade: outstanding')
      .replace('good in one area', 'outstanding in one area')
      .replace('is good at', 'is outstanding at'),
  );
  await vs.openFile('northamptonshire.press-release.md');
  await vs.run('Inspection Drafts: Update Press Release');
  await vs.takeArrows.first().waitFor();
  await clearNotifications(vs);
}

/** Every draft with its grades, in a side bar that is wide enough to read them. */
export async function listInspections(vs) {
  await vs.openFile('northamptonshire.md');
  await vs.run('Inspection Drafts: Make Press Release');
  await vs.activeTab('northamptonshire.press-release.md').waitFor();
  await vs.page.keyboard.press('Control+K');
  await vs.page.keyboard.press('Control+W');
  await clearNotifications(vs);
  await vs.openFile('cleveland-draft.md');
  await vs.lens('Make press release');
  await vs.unfoldInspections();
  const edge = await vs.page.locator('.part.sidebar').boundingBox();
  await vs.page.mouse.move(edge.x + edge.width, edge.y + 200);
  await vs.page.mouse.down();
  await vs.page.mouse.move(edge.x + edge.width + 200, edge.y + 200, { steps: 5 });
  await vs.page.mouse.up();
  // The edge is blue as long as the pointer is on it.
  await vs.page.mouse.move(edge.x + edge.width + 400, 20);
  await vs.inspection('Northamptonshire Police').filter({ hasText: 'release agrees' }).waitFor();
  await vs.inspection('Cleveland Police').filter({ hasText: 'problems' }).waitFor();
  await vs.chosenInspection('Cleveland Police').waitFor();
  // The editor’s own mark of a draft that nobody has open comes last.
  await vs.inspection('Merseyside Police').locator('[class*=itemBadge]').waitFor();
}

/** A new report, its first place to fill in selected. */
export async function newReport(vs) {
  await hideSideBar(vs);
  await vs.run('Inspection Drafts: New Inspection Report');
  await eventually(async () => assert.match(await vs.quickTitle.innerText(), /1\/2/));
  await vs.choose('National child protection inspection');
  await eventually(async () => assert.match(await vs.quickTitle.innerText(), /2\/2/));
  await vs.choose('Gwent Police');
  await vs.activeEditor.locator('.selected-text').first().waitFor();
  await vs.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  // Headings are bold once VS Code has coloured the text.
  await vs.line('Overall summary').locator('.mtkb').first().waitFor();
}

/** A wrong count, and what is offered for it. */
export async function fixProblem(vs) {
  await openAlone(vs, 'northamptonshire.md');
  await vs.select('five areas');
  await vs.page.keyboard.type('six areas');
  await vs.squiggles('error').first().waitFor();
  await vs.page.keyboard.press('ArrowLeft');
  await vs.quickFix('Change the number to five');
}

/** The problems of every draft in the folder. */
export async function checkFolder(vs) {
  await vs.openFile('merseyside-draft.md');
  await vs.statusItem(/graded · \d/).waitFor();
  await vs.page.keyboard.press('Control+Shift+M');
  await vs.problemRows.first().waitFor();
  // A draft whose problems arrive later is not collapsed.
  await eventually(async () => {
    await vs.page.locator('.part.panel .codicon-collapse-all:visible').last().click();
    for (const name of ['cleveland-draft.md', 'merseyside-draft.md']) await vs.problemRow(name).waitFor({ timeout: 1000 });
  });
}

async function openAlone(vs, name) {
  await hideSideBar(vs);
  await vs.openFile(name);
  await vs.lens('ress release');
}

async function hideSideBar(vs) {
  await vs.page.keyboard.press('Control+B');
  await vs.explorerItem('northamptonshire.md').waitFor({ state: 'hidden' });
}

async function clearNotifications(vs) {
  await vs.run('Notifications: Clear All Notifications');
  await vs.page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
}

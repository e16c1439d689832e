// An inspector and a press officer at work by the lenses above the lines of a report, and by the same commands.

import assert from 'node:assert/strict';
import { useWorkbench } from './workbench/workbench.mjs';

const FRONT = '---\nframework: ncpi\nbody: Kent Police\npublished: 2025-08-22\n---\n\n# Kent Police: National child protection inspection\n';
const UNGRADED =
  `${FRONT}\n| Area | Grade |\n| --- | --- |\n| Working with partners |  |\n\n## Working with safeguarding partners\n\nGrade:\n\n` +
  '## Responding to children at risk of harm\n\nGrade:\n';
const CONCERN = `${FRONT}\n## Working with safeguarding partners\n\nGrade: inadequate\n\n### Cause of concern\n\nReferrals wait too long.\n`;

describe('the lenses of a report, end to end', () => {
  const vs = useWorkbench({
    files: {
      'ungraded.md': UNGRADED,
      'keyboard.md': UNGRADED,
      'by-command.md': UNGRADED,
      'concern.md': CONCERN,
      'concern-keyboard.md': CONCERN,
      'concern-by-command.md': CONCERN,
    },
  });

  it('grade an area by mouse, in the table and in its section', async () => {
    await vs.openFile('ungraded.md');
    await (await vs.lens('Grade this area')).click();
    await vs.quickTitle.filter({ hasText: 'Grade: Working with safeguarding partners' }).waitFor();
    await vs.quickRow('Requires improvement').click();
    await vs.expectText(/Working with partners \| Requires improvement \|.*safeguarding partners.*Grade: requires improvement/);
  });

  it('grade an area by keyboard', async () => {
    await vs.openFile('keyboard.md');
    await vs.run('Inspection Drafts: Grade an Area');
    await vs.choose('Responding to children at risk of harm');
    await vs.quickTitle.filter({ hasText: 'Grade: Responding' }).waitFor();
    await vs.choose('Good');
    await vs.expectText(/Responding to children at risk of harm Grade: good/);
  });

  it('grade an area by the command and the mouse', async () => {
    await vs.openFile('by-command.md');
    await vs.runByMouse('Inspection Drafts: Grade an Area');
    await vs.quickRow('Working with safeguarding partners').click();
    await vs.quickRow('Adequate').click();
    await vs.expectText(/Working with safeguarding partners Grade: adequate/);
  });

  it('add a recommendation by mouse, whose deadlines are offered', async () => {
    await vs.openFile('concern.md');
    await (await vs.lens('Add recommendation')).click();
    await vs.suggestion('By 30 November 2025,').click();
    await vs.expectText(/Referrals wait too long\. ### Recommendation By 30 November 2025,/);
  });

  it('add a recommendation by keyboard', async () => {
    await vs.openFile('concern-keyboard.md');
    await vs.run('Inspection Drafts: Add Recommendation');
    await vs.suggestion('With immediate effect,').waitFor();
    await vs.page.keyboard.press('Enter');
    await vs.expectText(/### Recommendation With immediate effect,/);
  });

  it('add a recommendation by the command and the mouse', async () => {
    await vs.openFile('concern-by-command.md');
    await vs.runByMouse('Inspection Drafts: Add Recommendation');
    await vs.suggestion('With immediate effect,').click();
    await vs.expectText(/### Recommendation With immediate effect,/);
  });

  it('show the press release as it will be published', async () => {
    await vs.openFile('surrey.md');
    await (await vs.lens('Preview')).click();
    await vs.tab('Preview surrey.md').waitFor();
  });

  it('say whether the press release agrees, open it and bring it up to date', async () => {
    const release = 'northamptonshire.press-release.md';
    if (vs.exists(release)) vs.remove(release);
    await vs.openFile('northamptonshire.md');
    await (await vs.lens('Make press release')).click();
    await vs.activeTab(release).waitFor();
    await vs.openFile('northamptonshire.md');
    await (await vs.lens('Open press release (agrees)')).click();
    await vs.activeTab(release).waitFor();
    vs.write(release, vs.read(release).replace('‘good’ in one area', '‘good’ in two areas'));
    // In half a window the two sides would stand one above the other.
    await vs.closeEditors();
    await vs.openFile('northamptonshire.md');
    await vs.lens('Open press release (out of date)');
    await (await vs.lens('Update press release')).click();
    await vs.expectLeft(/‘good’ in one area/);
    assert.match(vs.read(release), /‘good’ in two areas/);
  });
});

describe('lenses that are turned off, end to end', () => {
  const vs = useWorkbench({ files: { 'ungraded.md': UNGRADED }, settings: { 'inspectionDrafts.codeLenses': { pressRelease: false } } });

  it('are gone, and those that are not stay', async () => {
    await vs.openFile('ungraded.md');
    await vs.lens('Grade this area');
    assert.equal(await vs.activeEditor.locator('.codelens-decoration a', { hasText: 'Preview' }).count(), 0);
  });

  it('come and go at once when the setting changes', async () => {
    await vs.openFile('ungraded.md');
    await vs.lens('Grade this area');
    vs.write('.vscode/settings.json', JSON.stringify({ 'inspectionDrafts.codeLenses': { grading: false } }));
    await vs.lens('Make press release');
    await vs.activeEditor.locator('.codelens-decoration a', { hasText: 'Grade this area' }).first().waitFor({ state: 'detached' });
  });
});

// A release and its report, both being edited: each marks and mends the other, saved or not.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { useWorkbench } from './workbench/workbench.mjs';

const REPORT = 'northamptonshire.md';
const RELEASE = 'northamptonshire.press-release.md';
const MADE = readFileSync(path.resolve('test/releases/northamptonshire.web.md'), 'utf8').replaceAll('../samples/', '');
const WRONG = MADE.replace('is good at working', 'is outstanding at working');
/** A report that says a grade once, and its release. */
const FIRST =
  '---\nframework: ncpi\nkind: report\nbody: Kent Police\npublished: 2025-08-22\n---\n\n# Kent Police: National child protection inspection\n\n' +
    '## Working with safeguarding partners\n\nGrade: good\n';
const ANNOUNCING =
  '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\npublished: 2025-08-22\nreport: kent.md\n---\n\n# Kent Police told to improve\n\n' +
    'The force is good at working with safeguarding partners.\n';

describe('a release and its report, end to end', () => {
  const vs = useWorkbench({ files: { 'kent.md': FIRST, 'kent.press-release.md': ANNOUNCING } });

  it('a grade changed in the report and not saved marks the sentence of the release beside it', async () => {
    await vs.openFile('kent.press-release.md');
    await vs.statusItem('no problems').waitFor();
    await vs.run('View: Split Editor Right');
    await vs.openFile('kent.md');
    await vs.select('Grade: good');
    await vs.page.keyboard.type('Grade: inadequate');
    await vs.otherSquiggles('error').first().waitFor();
    await vs.takePicture('linked live');
  });

  it('a release that nobody has opened is in the list of problems', async () => {
    vs.write(RELEASE, WRONG);
    await vs.openFile(REPORT);
    await vs.run('Inspection Drafts: Show Problems');
    await vs.problemFilter.fill('outstanding');
    await vs.problemRow(RELEASE).waitFor();
    await vs.takePicture('linked problems');
    await vs.problemRow('is graded “outstanding” here').dblclick();
    await vs.activeTab(RELEASE).waitFor();
  });

  it('a fix in the release mends the report, by keyboard', async () => {
    vs.write(RELEASE, WRONG);
    await vs.openFile(RELEASE);
    await vs.squiggles('error').first().waitFor();
    await vs.select('outstanding at');
    await vs.page.keyboard.press('ArrowLeft');
    await vs.quickFix('Change the report to “outstanding”');
    await vs.takePicture('linked fixes');
    await vs.chooseAction('Change the report to “outstanding”');
    await vs.openFile(REPORT);
    await vs.select('Working with partners | Outstanding');
  });

  it('the light bulb of the report mends the release, by mouse', async () => {
    vs.write(RELEASE, WRONG);
    await vs.openFile(REPORT);
    await vs.statusItem('areas graded').waitFor();
    await vs.fixByLightBulb('Working with partners | Good', `In ${RELEASE}: change the grade to “good”`);
    await vs.openFile(RELEASE);
    await vs.expectText(/is good at working with safeguarding partners/);
  });
});

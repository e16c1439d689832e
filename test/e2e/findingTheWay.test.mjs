// Getting about in drafts, and renaming what they are about: symbols, outline, hints.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const top = (kind, more = '') => `---\nframework: ncpi\nkind: ${kind}\nbody: Kent Police\npublished: 2025-08-22\n${more}---\n\n`;
const REPORT =
  `${top('report')}# Kent Police: National child protection inspection\n\n## Working with safeguarding partners\n\nGrade: good\n\n` +
  'Kent Police is good at working with safeguarding partners.\n';
const RELEASE = `${top('press-release', 'report: kent.md\n')}# Kent Police praised\n\nKent Police is good at working with safeguarding partners.\n`;
const AREAS = [
  'Leadership of child protection arrangements',
  'Working with partners',
  'Responding to children at risk of harm',
  'Risk assessment and referrals',
  'Investigating child abuse, neglect and exploitation',
];
const ROWS = AREAS.map((area, index) => `| ${area} | ${index ? 'Adequate' : 'Good'} |\n`).join('');
const TABLE = `${top('report')}# Kent Police\n\n| Area | Grade |\n| --- | --- |\n${ROWS}`;
const COUNTING = `${top('press-release', 'report: table.md\n')}# Kent Police praised\n\nInspectors graded the force across five areas.\n`;

describe('finding one’s way, end to end', () => {
  const vs = useWorkbench({
    files: { 'kent.md': REPORT, 'kent.press-release.md': RELEASE, 'table.md': TABLE, 'counting.md': COUNTING },
    settings: { 'inspectionDrafts.inlayHints': true },
  });

  it('an area is found from anywhere by a few letters, by keyboard', async () => {
    await vs.openFile('kent.press-release.md');
    await vs.statusItem('no problems').waitFor();
    await vs.goToSymbol('safeg', 'Working with safeguarding partners · good');
    await vs.statusItem(/Ln \d+, Col \d+/).waitFor();
  });

  it('the outline leads to the sections, by mouse, and tells the grades, by keyboard', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.page.locator('.pane-header', { hasText: 'Outline' }).click();
    await vs.outlineItem('HM Inspector’s summary').click();
    await eventually(async () =>
      assert.match(await vs.outlineItem('Leadership of child').getAttribute('aria-label'), /^Leadership of child protection arrangements · adequate \(field\)/),
    );
    await vs.takePicture('outline');
    await vs.statusItem('Ln 31, Col').waitFor();
    await vs.page.locator('.pane-header', { hasText: 'Outline' }).click();
    await vs.goToSymbolHere('Responding', 'Responding to children at risk of harm');
    await vs.statusItem('Ln 71, Col').waitFor();
  });

  it('the counts stand behind the number of areas where somebody asked for it', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.select('We graded the force good in one area, adequate in two areas and requires improvement in two areas.');
    await vs.page.keyboard.type('We graded the force across five areas.');
    await vs.expectText(/across five areas: 1 good, 2 adequate, 2 requires improvement\./);
    await vs.takePicture('hints');
  });

  it('a release’s counts follow its report while both are in sight', async () => {
    await vs.openFile('counting.md');
    await vs.expectText(/across five areas: 1 good, 4 adequate\./);
    await vs.page.keyboard.press('Control+\\');
    await vs.openFile('table.md');
    await vs.select('| Good |');
    await vs.page.keyboard.type('| Outstanding |');
    await vs.otherLine('1 outstanding, 4 adequate').waitFor();
    await vs.takePicture('hints of a release');
  });

  it('a body is renamed in a release and in its report, by keyboard', async () => {
    await vs.openFile('kent.press-release.md');
    await vs.statusItem('no problems').waitFor();
    await vs.select('Kent Police praised');
    await vs.page.keyboard.press('ArrowLeft');
    await vs.renameTo('Essex Police');
    await vs.expectText(/body: Essex Police.*# Essex Police praised/);
    await vs.openFile('kent.md');
    await vs.expectText(/body: Essex Police.*# Essex Police: National/);
  });
});

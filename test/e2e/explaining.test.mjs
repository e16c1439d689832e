// What a person asks of the words of a draft: what they mean, where the report says it, and where else it is said.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const REPORT = 'northamptonshire.md';
const RELEASE = 'northamptonshire.press-release.md';
const MADE = readFileSync(path.resolve('test/releases/northamptonshire.web.md'), 'utf8').replaceAll('../samples/', '');

/** Words of the report, and what there is to say about them. */
const EXPLAINED = {
  'a grade': ['adequate', /expected/],
  'an area': ['Working with partners', /Section, line 59: good/],
  'a person': ['Michelle Skeer said', /since August 2023/],
  'a body': ['Northamptonshire Police protects', /Northamptonshire/],
  'a kind of finding': ['Promising practice', /practice/],
  'a key of the front matter': ['published', /date|day/],
};

describe('asking about a draft, end to end', () => {
  const vs = useWorkbench({ files: { [RELEASE]: MADE } });

  describe('hovering', () => {
    const expectWords = async (box, pattern) => eventually(async () => assert.match((await box.innerText()).replace(/\s+/g, ' '), pattern));

    it('explains the controlled words of a report, by mouse and by keyboard', async () => {
      await vs.openFile(REPORT);
      for (const [what, [words, expected]] of Object.entries(EXPLAINED)) {
        await expectWords(await vs.hover(words), expected);
        await vs.takePicture(`hovering ${what}`);
        await vs.page.keyboard.press('Escape');
        await expectWords(await vs.hoverByKeyboard(words), expected);
        await vs.page.keyboard.press('Escape');
      }
    });

    it('says what is wrong, why the rule is there, and where its page is', async () => {
      await vs.openFile('cleveland-draft.md');
      await vs.squiggles('error').first().waitFor();
      const box = await vs.hover('six');
      await expectWords(box, /Change the number to five.*miscounted-areas/);
      await vs.takePicture('hovering a problem');
      await box.getByRole('link', { name: 'miscounted-areas' }).first().click();
      await vs.activeTab('miscounted-areas.md').waitFor();
    });
  });

  describe('following what a draft says', () => {
    it('leads from a release’s grade to the report’s, by keyboard', async () => {
      await vs.openFile(RELEASE);
      await vs.statusItem('no problems').waitFor();
      await vs.select('good at working');
      await vs.page.keyboard.press('ArrowLeft');
      await vs.page.keyboard.press('F12');
      await vs.references.filter({ hasText: 'partners | Good' }).waitFor();
      await vs.takePicture('definition');
      await vs.page.keyboard.press('Enter');
      await vs.activeTab(REPORT).waitFor();
      await vs.statusItem('Ln 26, Col 31 (4 selected)').waitFor();
    });

    it('leads from a release’s grade to the report’s, by mouse', async () => {
      await vs.openFile(RELEASE);
      await vs.statusItem('no problems').waitFor();
      await vs.contextMenu('good', 'Go to Definition');
      await vs.references.filter({ hasText: 'partners | Good' }).dblclick();
      await vs.activeTab(REPORT).waitFor();
    });

    it('lists every place that grades an area, by keyboard and by mouse', async () => {
      await vs.openFile(REPORT);
      await vs.select('Working with safeguarding partners');
      await vs.page.keyboard.press('ArrowLeft');
      await vs.page.keyboard.press('Shift+F12');
      await vs.references.filter({ hasText: 'partners | Good' }).first().waitFor();
      assert.equal(
        await vs.references.filter({ hasText: '## Working with safeguarding partners' }).count(),
        1,
        'the editor’s own Markdown features give the heading as well',
      );
      await vs.takePicture('references');
      await vs.page.keyboard.press('Escape');
      await vs.references.first().waitFor({ state: 'hidden' });
      await vs.contextMenu('Working with safeguarding partners', 'Go to References');
      await vs.references.filter({ hasText: 'partners | Good' }).first().waitFor();
    });
  });
});

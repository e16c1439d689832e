// An inspector begins a report: chooses what it is about, and fills it in from place to place.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const NEW = 'Inspection Drafts: New Inspection Report';
const NCPI = 'National child protection inspection';

describe('a new report, end to end', () => {
  const vs = useWorkbench();

  const press = async (...keys) => {
    for (const key of keys) await vs.page.keyboard.press(key);
  };
  const newReport = async (framework, body) => {
    await vs.run(NEW);
    await eventually(async () => assert.match(await vs.quickTitle.innerText(), /1\/2/));
    await vs.choose(framework);
    await eventually(async () => assert.match(await vs.quickTitle.innerText(), /2\/2/));
    await vs.choose(body);
    // The first place to fill in is selected.
    await vs.activeEditor.locator('.selected-text').first().waitFor();
  };

  it('is filled in by keyboard, a place after the other, and saved beside the others', async () => {
    await newReport(NCPI, 'Gwent Police');
    await vs.activeTab('gwent-police.md').waitFor();
    await vs.expectText(/published: # the day/);
    const untouched = vs.read('gwent-police.md');
    await eventually(async () => assert.equal(await vs.page.locator('.tab.dirty').count(), 0));
    assert.match(untouched, /^---\nframework: ncpi\nkind: report\nbody: Gwent Police\npublished: # the day, such as 2025-08-22\n/);

    await vs.page.keyboard.type('2026-05-14');
    await press('Tab');
    await vs.page.keyboard.type('Michelle Skeer');
    await press('Tab');
    await vs.page.keyboard.type('The force knows its communities.');
    await press('Tab', 'Tab');
    await press('Control+Space');
    await vs.suggestion('Adequate').waitFor();
    await vs.page.keyboard.type('Adeq');
    await eventually(async () => assert.match(await vs.suggestions.first().innerText(), /Adequate/));
    await press('Enter', 'Tab');
    await vs.page.keyboard.type('Good');
    await press('Control+S');
    await eventually(() => {
      const text = vs.read('gwent-police.md');
      assert.match(text, /^published: 2026-05-14\ninspector: Michelle Skeer\n---$/m);
      assert.match(text, /\n## Overall summary\n\nThe force knows its communities\.\n/);
      assert.match(text, /^\| Leadership of child protection arrangements \| Adequate \|\n\| Working with partners \| Good \|$/m);
      assert.match(text, /^## Leadership of child protection arrangements\n\nGrade: Adequate\n\n<!-- What you found/m);
      assert.match(text, /^## Working with safeguarding partners\n\nGrade: Good\n/m);
    });
    await vs.statusItem('2 of 5 areas graded').waitFor();
  });

  it('leaves a report of that name as it is', async () => {
    const before = vs.read('gwent-police.md');
    await newReport(NCPI, 'Gwent Police');
    await vs.activeTab('gwent-police-2.md').waitFor();
    assert.equal(vs.read('gwent-police.md'), before);
  });

  it('offers the bodies of the framework first, and finds one by its other names', async () => {
    await vs.run(NEW);
    await vs.quickRow('Fire and rescue').click();
    await eventually(async () => assert.match(await vs.quickRows.first().innerText(), /Avon Fire and Rescue Service/));
    await vs.quickBox.fill('the Met');
    await vs.quickRow('Metropolitan Police Service').click();
    await vs.activeTab('metropolitan-police-service.md').waitFor();
    assert.match(vs.read('metropolitan-police-service.md'), /^framework: frs-2023-25$/m);
  });

  it('takes a name that the register does not have, and adds it to the folder’s own', async () => {
    await newReport(NCPI, 'Sample & Isle Police');
    await vs.activeTab('sample-and-isle-police.md').waitFor();
    await vs.squiggles('error').first().waitFor();
    await vs.notificationButton('is not in the register', 'Add to Register').click();
    await eventually(() => assert.deepEqual(JSON.parse(vs.read('.inspection/bodies.json')), { bodies: [{ name: 'Sample & Isle Police', noun: 'force' }] }));
    await vs.statusItem('0 of 5 areas graded · 5 problems').waitFor();
  });

  it('that nobody goes through with leaves nothing behind', async () => {
    await vs.run(NEW);
    await vs.choose(NCPI);
    await eventually(async () => assert.match(await vs.quickTitle.innerText(), /2\/2/));
    await press('Escape');
    await vs.quickBox.waitFor({ state: 'hidden' });
    assert.equal(await vs.page.locator('.tab').count(), 0);
    assert.equal(vs.exists('avon-and-somerset-police.md'), false);
  });
});

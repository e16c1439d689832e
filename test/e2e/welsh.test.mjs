// Works in Welsh: whatever the extension and its server say is in the language of the display.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

describe('a display in Welsh, end to end', () => {
  const vs = useWorkbench({ language: 'cy' });

  it('offers the commands in Welsh', async () => {
    const titles = await vs.commandsFor('Inspection Drafts');
    assert.ok(titles.some(title => title.includes('Adroddiad Arolygu Newydd')), titles.join('\n'));
  });

  it('asks and tells in Welsh', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.statusItem('meysydd wedi eu graddio').waitFor();
    await vs.run('Inspection Drafts: Adroddiad Arolygu Newydd');
    await vs.quickTitle.filter({ hasText: 'Adroddiad Arolygu Newydd (1/2)' }).waitFor();
  });

  it('says in Welsh what is wrong and how it is mended, what a grade means and what can be done', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.squiggles('error').first().waitFor();
    await (await vs.lens('Creu datganiad i’r wasg')).waitFor();
    const box = await vs.hover('six');
    await eventually(async () =>
      assert.match(
        (await box.innerText()).replace(/\s+/g, ' '),
        /Mae hwn yn dweud 6 maes, ond y nifer y mae’r fframwaith yn ei raddio yw 5\. Newidiwch y nifer i 5\./,
      ),
    );
    await vs.takePicture('a problem in Welsh');
    await vs.page.keyboard.press('Escape');
    await vs.select('six');
    await (await vs.quickFix('Newid y nifer i five')).waitFor();
  });
});

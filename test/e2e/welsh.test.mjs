// Works in Welsh: the commands, the questions and the status bar speak the language of the display.
import assert from 'node:assert/strict';
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
});

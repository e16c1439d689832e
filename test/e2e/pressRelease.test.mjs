// A press officer’s first minutes: the release of a finished report, by lens, by button and by keyboard.

import assert from 'node:assert/strict';
import { useWorkbench } from './workbench/workbench.mjs';

describe('the press release, end to end', () => {
  const vs = useWorkbench();

  it('is made by the lens above the report’s title', async () => {
    await vs.openFile('northamptonshire.md');
    await (await vs.lens('Make press release')).click();
    await vs.activeTab('northamptonshire.press-release.md').waitFor();
    await vs.expectText(/Northamptonshire Police needs to improve/);
    assert.match(vs.read('northamptonshire.press-release.md'), /‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./);
  });

  it('is made by the button above the editor', async () => {
    await vs.openFile('gloucestershire.md');
    await vs.titleButton('Make Press Release').click();
    await vs.activeTab('gloucestershire.press-release.md').waitFor();
  });

  it('is made by keyboard alone', async () => {
    await vs.openFile('greater-manchester.md');
    await vs.run('Inspection Drafts: Make Press Release');
    await vs.activeTab('greater-manchester.press-release.md').waitFor();
  });
});

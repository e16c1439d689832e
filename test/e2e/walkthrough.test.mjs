// The first five minutes: the walkthrough, its pictures and its buttons, and the sample drafts to try things out on.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const STEPS = ['Begin a report', 'Grade an area', 'See a problem, and mend it', 'Make the press release', 'Check the whole folder'];

describe('the walkthrough, end to end', () => {
  const vs = useWorkbench();

  const getStarted = async () => {
    await vs.run('Inspection Drafts: Get Started');
    await vs.walkthroughStep(STEPS[0]).waitFor();
  };
  const press = async (step, button) => {
    await vs.walkthroughStep(step).click();
    await vs.walkthroughStep(step).locator('.monaco-button', { hasText: button }).click();
  };

  it('shows each step with its picture', async () => {
    await getStarted();
    for (const step of STEPS) {
      await vs.walkthroughStep(step).click();
      await eventually(async () => {
        const [words, width] = await vs.walkthroughPicture.evaluate(picture => [picture.alt, picture.naturalWidth]);
        assert.ok(words.length > 20 && width > 600, `the picture of “${step}” is ${width} pixels wide, and its words are “${words}”`);
      });
    }
  });

  it('begins a report, and knows that it has been done', async () => {
    await getStarted();
    await press('Begin a report', 'New Inspection Report');
    await eventually(async () => assert.match(await vs.quickTitle.innerText(), /1\/2/));
    await vs.page.keyboard.press('Escape');
    await vs.walkthroughStep('Begin a report').locator('.codicon-getting-started-step-checked').waitFor();
  });

  it('says what to open first, and opens a copy of the samples for it', async () => {
    await getStarted();
    await press('Make the press release', 'Make Press Release');
    await vs.notificationButton('Open an inspection report first', 'Open Sample Drafts').click();
    await vs.answerFolder(vs.workspace);
    await vs.activeTab('cleveland-draft.md').waitFor();
    await vs.statusItem('5 of 5 areas graded').waitFor();
    assert.deepEqual(readdirSync(`${vs.workspace}/Sample drafts`), readdirSync('test/samples'));
  });

  it('leaves samples that are there already as they are', async () => {
    vs.write('Sample drafts/cleveland-draft.md', 'Mine.');
    await vs.run('Inspection Drafts: Open Sample Drafts');
    await vs.answerFolder(vs.workspace);
    await vs.activeTab('cleveland-draft.md').waitFor();
    assert.equal(vs.read('Sample drafts/cleveland-draft.md'), 'Mine.');
    assert.ok(vs.exists('Sample drafts-2/cleveland-draft.md'));
  });

  it('says what to open first where there are no problems to show', async () => {
    await getStarted();
    await press('See a problem, and mend it', 'Show Problems');
    await vs.notification('Open an inspection report or a press release first').waitFor();
  });
});

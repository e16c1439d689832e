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

  it('is opened by mouse, and shows each step with its picture', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.runByMouse('Inspection Drafts: Get Started');
    await vs.walkthroughTitle('Get started with Inspection Drafts').waitFor();
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

  it('shows the problems of every draft in the folder', async () => {
    await getStarted();
    await press('Check the whole folder', 'Check All Drafts');
    await vs.problemRow('cleveland-draft.md').waitFor();
  });
});

describe('with no folder open, end to end', () => {
  const vs = useWorkbench();

  const closeFolder = async () => {
    await vs.page.goto(vs.page.url().replace(/folder=[^&]*/, 'ew=true'));
    await vs.page.locator('.editor-group-watermark').waitFor();
  };

  it('a new report is begun and checked before it has a file', async () => {
    await closeFolder();
    await vs.run('Inspection Drafts: New Inspection Report');
    await vs.choose('National child protection inspection');
    await eventually(async () => assert.match(await vs.quickTitle.innerText(), /2\/2/));
    await vs.choose('Gwent Police');
    await vs.activeTab('Untitled-1').waitFor();
    await vs.statusItem('0 of 5 areas graded · 5 problems').waitFor();
    await vs.titleButton('Make Press Release').click();
    await vs.notification('Save the report first').waitFor();
  });

  it('the walkthrough says what to open first, and stays where it is', async () => {
    await vs.run('Inspection Drafts: Get Started');
    for (const [step, button] of [['See a problem', 'Show Problems'], ['Make the press release', 'Make Press Release']]) {
      await vs.walkthroughStep(step).click();
      await vs.walkthroughStep(step).locator('.monaco-button', { hasText: button }).click();
    }
    await vs.notification('Open an inspection report or a press release first').waitFor();
    await vs.notification('Open an inspection report first').waitFor();
  });
});

// All drafts of a folder checked at once, by the task: the Problems panel fills, also for files that nobody has opened.

import assert from 'node:assert/strict';
import { eventually } from './workbench/eventually.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

/** How many the samples have together, and how many of them one has. */
const PROBLEMS = { all: '11', cleveland: '10' };
const TASKS = { version: '2.0.0', tasks: [{ type: 'inspection-drafts', label: 'Check the lost draft', paths: ['lost.md'] }] };

describe('the task that checks all drafts, end to end', () => {
  const vs = useWorkbench({ files: { '.vscode/tasks.json': JSON.stringify(TASKS) } });

  it('fills the Problems panel, and a file that is opened then has nothing twice', async () => {
    await vs.showTasks();
    await vs.choose('inspection-drafts');
    await vs.choose('Inspection Drafts: Check all drafts');
    await vs.problemRow('This says six areas, but the framework grades five.').waitFor();
    await eventually(async () => assert.equal(await vs.problemCount.innerText(), PROBLEMS.all));
    await vs.problemRow('“publshed” is not a key of the front matter.').dblclick();
    await vs.activeTab('cleveland-draft.md').waitFor();
    await vs.statusItem(`${PROBLEMS.cleveland} problems`).waitFor();
    await eventually(async () => assert.equal(await vs.problemCount.innerText(), PROBLEMS.all));
  });

  it('is chosen by mouse', async () => {
    await vs.showTasks();
    await vs.quickRow('inspection-drafts').click();
    await vs.quickRow('Inspection Drafts: Check all drafts').click();
    await vs.problemRow('“poor” is not a grade of this framework.').waitFor();
  });

  it('says when it cannot do its work, and shows why', async () => {
    await vs.showTasks();
    await vs.choose('Check the lost draft');
    await vs.notificationButton('The drafts could not all be checked.', 'Show the Terminal').click();
    await eventually(async () => assert.match(await vs.terminalText(), /lost\.md/));
  });
});

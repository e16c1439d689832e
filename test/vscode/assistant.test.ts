// An assistant’s tools, called as VS Code calls them; there is no model here, and none is needed.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder, openDraft } from './editor';

const DRAFT =
  '---\nframework: ncpi\nkind: press-release\nbody: Kent Police\npublished: 2025-08-22\n---\n\n# Kent Police is a good partner\n\n' +
    'Inspectors graded the force across six areas.\n';

describe('tools for an assistant', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('say what they do, and that drafts are sensitive', () => {
    const tools = vscode.lm.tools.filter(({ name }) => name.startsWith('inspection-drafts_'));
    assert.deepEqual(tools.map(({ name }) => name).sort(), ['inspection-drafts_check', 'inspection-drafts_claims']);
    for (const { description } of tools) assert.match(description, /Drafts are sensitive/);
  });

  it('the problems of a draft that is not open, named as seen from the folder', async () => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'tools', 'closed.md'), new TextEncoder().encode(DRAFT));
    assert.deepEqual(await call('inspection-drafts_check', { file: 'tools/closed.md' }), {
      file: 'tools/closed.md',
      kind: 'press-release',
      problems: [
        {
          rule: 'miscounted-areas',
          severity: 'error',
          line: 10,
          column: 36,
          words: 'six',
          message: 'This says six areas, but the framework grades five. Change the number to five.',
        },
      ],
    });
  });

  it('the problems of the active draft as it stands, saved or not', async () => {
    const { document } = await openDraft('active.md', DRAFT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nThe training is run by TBC.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { problems } = (await call('inspection-drafts_check', {})) as { problems: { rule: string; words: string }[] };
    assert.deepEqual(problems.map(({ rule, words }) => [rule, words]), [['miscounted-areas', 'six'], ['placeholder', 'TBC']]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('the claims of a report, by its address', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'northamptonshire.md');
    const { body, counts, totals } = (await call('inspection-drafts_claims', { file: uri.toString() })) as Record<string, unknown>;
    assert.equal(body, 'Northamptonshire Police');
    assert.deepEqual(counts, [
      { line: 21, grade: 'good', areas: 1, named: [] },
      { line: 21, grade: 'adequate', areas: 2, named: [] },
      { line: 21, grade: 'requires improvement', areas: 2, named: [] },
    ]);
    assert.deepEqual(totals, [{ line: 21, areas: 5 }]);
  });

  it('what cannot be answered is said in a sentence that helps on', async () => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'notes.md'), new TextEncoder().encode('# Notes\n'));
    await fails(
      { file: 'notes.md' },
      /“notes\.md” is not an inspection report or a press release: its first lines must be front matter that names a framework\./,
    );
    await fails({ file: 'nowhere.md' }, /There is no file “nowhere\.md”\. Name it as seen from the folder that is open, or by its full path\./);
    await fails({ path: 'notes.md' }, /The input must be \{"file": "the path or URI of a draft"\}, or \{\} for the draft in the active editor\./);
    await fails({}, /There is no draft in the active editor\. Name a file\./);
  });
});

describe('the task', () => {
  it('is offered for the folder, and runs by VS Code’s own Node', async () => {
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'inspection-drafts' });
    assert.deepEqual([task?.name, others.length], ['Check all drafts', 0]);
    const { process: program, options } = task!.execution as vscode.ProcessExecution;
    assert.deepEqual([program, options?.env?.['ELECTRON_RUN_AS_NODE']], [process.execPath, '1']);
  });
});

async function call(name: string, input: object): Promise<unknown> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return JSON.parse(content.map((part) => (part as vscode.LanguageModelTextPart).value).join(''));
}

async function fails(input: object, message: RegExp): Promise<void> {
  await eventually(vscode.window.onDidChangeActiveTextEditor, () => assert.equal(vscode.window.activeTextEditor, undefined));
  await assert.rejects(call('inspection-drafts_check', input), message);
}

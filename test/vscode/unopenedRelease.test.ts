// A release that nobody has open, while somebody changes its report and has not saved: its problems are in the list all the same.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder, openDraft } from './editor';

const front = (kind: string, more = '') => `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n${more}---\n\n`;

describe('a release that nobody has open', () => {
  const release = () => vscode.Uri.joinPath(folder(), 'unopened-release.md');
  const problems = () =>
    vscode.languages.getDiagnostics(release()).map(({ code, message }) => `${String(typeof code === 'object' ? code.value : code)}: ${message}`);

  const saveByItself = (value: 'off' | undefined) => vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);

  before(() => saveByItself('off'));
  after(() => saveByItself(undefined));
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('is judged against its report as it stands in the editor, and loses its problems with its file', async () => {
    const text =
      `${front('press-release', 'report: its-report.md\n')}# Northamptonshire Police told to improve\n\n` +
      'The force is good at working with safeguarding partners.\n';
    await vscode.workspace.fs.writeFile(release(), new TextEncoder().encode(text));
    const { document } = await openDraft('its-report.md', `${front('report')}# Report\n\n## Working with safeguarding partners\n\nGrade: good\n`);
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('good');
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 4)), 'adequate');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const changed = vscode.languages.onDidChangeDiagnostics;
    await eventually(changed, () =>
      assert.deepEqual(problems(), [
        'contradicts-report: “Working with safeguarding partners” is graded “good” here, but “adequate” in the report. Make them the same.',
      ]),
    );
    assert.ok(document.isDirty);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === release().toString()));
    await vscode.workspace.fs.delete(release());
    await eventually(changed, () => assert.deepEqual(problems(), []));
  });
});

// A release and its report in a real VS Code: mend either from the other, and go from one to the other.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder, openDraft } from './editor';

const top = (kind: string) =>
  `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n${kind === 'report' ? '' : 'report: report (1).md\n'}---\n\n`;
const REPORT =
  `${top('report')}# Northamptonshire Police\n\n## Working with safeguarding partners\n\nGrade: good\n\n` +
  'Northamptonshire Police is good at working with safeguarding partners.\n';
const RELEASE = `${top('press-release')}# Northamptonshire Police told to improve\n\nThe force is outstanding at working with safeguarding partners.\n`;

/** So many actions are resolved, for an action has its edit only then. */
const RESOLVED = 20;

describe('linked drafts', () => {
  const report = () => vscode.Uri.joinPath(folder(), 'report (1).md');
  const rangeOf = (document: vscode.TextDocument, words: string) => {
    const from = document.getText().indexOf(words);
    return new vscode.Range(document.positionAt(from), document.positionAt(from + words.length));
  };
  const fixesAt = (document: vscode.TextDocument, words: string) =>
    eventually(vscode.languages.onDidChangeDiagnostics, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, words),
        'quickfix',
        RESOLVED,
      );
      // VS Code’s own actions have no edit.
      const fixes = actions.filter(({ edit }) => edit);
      assert.ok(fixes.length > 0);
      return fixes;
    });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('mends, from the release, a report that is not open', async () => {
    await vscode.workspace.fs.writeFile(report(), new TextEncoder().encode(REPORT.replaceAll('\n', '\r\n')));
    const { document } = await openDraft('linked-release.md', RELEASE);
    const fixes = await fixesAt(document, 'outstanding');
    assert.deepEqual(fixes.map(({ title }) => title), ['Change the grade to “good”', 'Change the report to “outstanding” in two places']);
    assert.ok(await vscode.workspace.applyEdit(fixes[1]!.edit!));
    const changed = await vscode.workspace.openTextDocument(report());
    assert.equal(changed.getText(), REPORT.replace('Grade: good', 'Grade: outstanding').replace('is good at', 'is outstanding at').replaceAll('\n', '\r\n'));
    assert.ok(await changed.save());
  });

  it('mends, from the report, a release beside it', async () => {
    const { document: release } = await openDraft('linked-release.md', RELEASE);
    const { document } = await openDraft('report (1).md', REPORT);
    const [fix, ...others] = await fixesAt(document, 'Grade: good');
    assert.deepEqual([fix!.title, others], ['In linked-release.md: Change the grade to “good”', []]);
    assert.ok(await vscode.workspace.applyEdit(fix!.edit!));
    assert.equal(release.getText(), RELEASE.replace('outstanding', 'good'));
    assert.ok(await release.save());
  });

  it('goes from a grade to the report’s, and finds every place that grades the area', async () => {
    const { document: other } = await openDraft('report (1).md', REPORT);
    const { document } = await openDraft('linked-release.md', RELEASE);
    // Its fix is there once the editor has read both files as they now are.
    await fixesAt(document, 'outstanding');
    const at = rangeOf(document, 'outstanding').start;
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at);
    assert.deepEqual(links.map(({ targetUri, targetRange }) => [targetUri.path, other.lineAt(targetRange.start.line).text]), [
      [report().path, 'Grade: good'],
      [report().path, 'Northamptonshire Police is good at working with safeguarding partners.'],
    ]);
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.deepEqual(places.map(({ uri, range }) => [uri.path, range.start.line]).sort(), [
      [document.uri.path, 10],
      [report().path, 9],
      [report().path, 11],
      [report().path, 13],
    ].sort());
  });
});

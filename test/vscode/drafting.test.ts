// An inspector’s work in a real VS Code: see a problem, complete a grade, fix, make the release.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorBehind, eventually, expectMarks, folder, openDraft } from './editor';

const FRONT_MATTER = '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\n---\n\n';

describe('drafting', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('marks the problems of a draft, and follows every edit', async () => {
    const marked = `${FRONT_MATTER}# Force told to improve

Inspectors graded the force across six areas.
                                   ^^^ error miscounted-areas: This says six areas, but the framework grades five. Change the number to five.
`;
    const { document } = await openDraft('marked.md', marked);
    await expectMarks(document, marked);
    const edit = new vscode.WorkspaceEdit();
    const six = document.getText().indexOf('six');
    edit.replace(document.uri, new vscode.Range(document.positionAt(six), document.positionAt(six + 3)), 'five');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await expectMarks(document, document.getText());
  });

  it('links each problem to the page of its rule', async () => {
    const { document } = await openDraft('page.md', `${FRONT_MATTER}Inspectors graded the force across six areas.\n`);
    const target = await eventually(vscode.languages.onDidChangeDiagnostics, () => {
      const [problem] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(problem && typeof problem.code === 'object');
      return problem.code.target;
    });
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(page, /^# miscounted-areas\n/);
  });

  it('completes a grade in the grade table', async () => {
    const editor = await openDraft(
      'table.md',
      `${FRONT_MATTER.replace('press-release', 'report')}# Report\n\n| Area | Grade |\n| --- | --- |\n| Working with partners | Ade |\n`,
    );
    cursorBehind(editor, '| Ade');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(vscode.workspace.onDidChangeTextDocument, async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(editor.document.getText(), /\| Working with partners \| Adequate \|/);
    });
  });

  it('applies a quick fix, and the problem is gone', async () => {
    const text = `${FRONT_MATTER}# Force told to improve\n\nThe force is requires improvement at working with safeguarding partners.\n`;
    const { document } = await openDraft('fix.md', text);
    const range = new vscode.Range(document.positionAt(text.indexOf('is requires')), document.positionAt(text.indexOf(' at working')));
    const action = await eventually(vscode.languages.onDidChangeDiagnostics, async () => {
      // An action has its edit only once it is resolved.
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 20);
      const found = actions.find(({ title }) => title.startsWith('Change to “requires improvement”'));
      assert.ok(found, actions.map(({ title }) => title).join());
      return found;
    });
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    assert.match(document.getText(), /The force requires improvement at working/);
    await expectMarks(document, document.getText());
  });

  it('makes the press release beside the report with one click, and never writes over it', async () => {
    // A report of its own, which no release of another test announces.
    const report = vscode.Uri.joinPath(folder(), 'one-click.md');
    const release = vscode.Uri.joinPath(folder(), 'one-click.press-release.md');
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder(), 'northamptonshire.md'), report);
    const { document } = await vscode.window.showTextDocument(report);
    const lens = await eventually(vscode.languages.onDidChangeDiagnostics, async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', report);
      assert.deepEqual(lenses.map(({ command }) => command?.title), ['Make press release', 'Preview']);
      return lenses[0]!.command!;
    });
    await vscode.commands.executeCommand(lens.command, ...lens.arguments!);
    const made = await readText(release);
    assert.match(made, /‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), release.toString());
    await expectMarks(vscode.window.activeTextEditor!.document, made);

    const mine = `${made.replace('‘good’ in one area', '‘good’ in three areas')}\nA sentence I wrote.\n`;
    await vscode.workspace.fs.writeFile(release, new TextEncoder().encode(mine));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('inspectionDrafts.makePressRelease');
    const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(shown instanceof vscode.TabInputTextDiff, 'the two releases are compared');
    assert.equal(shown.modified.toString(), release.toString());
    assert.equal(await readText(release), mine);
  });

  it('says why a rule is as severe as it is, and opens its page', async () => {
    await openDraft('why.md', `${FRONT_MATTER}Inspectors graded the force across six areas.\n`);
    let finished = false;
    void vscode.commands.executeCommand('inspectionDrafts.whySeverity').then(() => (finished = true));
    await eventually(vscode.window.onDidChangeActiveTextEditor, async () => {
      if (!finished) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/test\/rules\/[a-z-]+\.md$/);
    });
  });

  it('writes a new report for the framework and the body chosen, and leaves a file of that name alone', async () => {
    for (const name of ['avon-and-somerset-police.md', 'avon-and-somerset-police-2.md']) {
      const done = vscode.commands.executeCommand('inspectionDrafts.newReport');
      let finished = false;
      void Promise.resolve(done).then(() => (finished = true));
      await eventually(vscode.window.onDidChangeActiveTextEditor, async () => {
        if (!finished) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        assert.ok(finished);
      });
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), vscode.Uri.joinPath(folder(), name).toString());
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^---\nframework: ncpi\n/);
    }
  });

  it('inserts a snippet', async () => {
    const editor = await openDraft('snippet.md', `${FRONT_MATTER}# Title\n\n`);
    editor.selection = new vscode.Selection(editor.document.lineCount, 0, editor.document.lineCount, 0);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Grade table' });
    await eventually(vscode.workspace.onDidChangeTextDocument, () => assert.match(editor.document.getText(), /\| --- \| --- \|/));
  });
});

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

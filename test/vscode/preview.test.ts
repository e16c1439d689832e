// The grade graphic and its words as a person gets them by command: on the clipboard, in the report, and never twice.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder } from './editor';

const WORDS =
  'Grades for Northamptonshire Police. Good: Working with partners. Adequate: Leadership of child protection arrangements; ' +
    'Risk assessment and referrals. Requires improvement: Responding to children at risk of harm; Investigating child abuse, neglect and exploitation.';

describe('the grade graphic', () => {
  const fileOf = (name: string) => vscode.Uri.joinPath(folder(), name);
  const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name)));
  const open = async (name: string, text: string) => {
    await vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));
    return vscode.window.showTextDocument(fileOf(name), { preview: false });
  };

  it('has its words copied, from the report and from its release', async () => {
    for (const [name, text] of [
      ['copied.md', await read('northamptonshire.md')],
      ['copied.press-release.md', '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\nreport: northamptonshire.md\n---\n\n# Words\n'],
    ] as const) {
      await open(name, text);
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand('inspectionDrafts.copyAlternativeText');
      assert.equal(await vscode.env.clipboard.readText(), WORDS);
    }
  });

  it('is put into the report once, with its file beside it, and can be undone', async () => {
    const before = await read('northamptonshire.md');
    const { document } = await open('inserted.md', before);
    await vscode.commands.executeCommand('inspectionDrafts.insertGradeGraphic');
    const after = document.getText();
    assert.equal(after, before.replace('\n\n| Area | Grade |', `\n\n![${WORDS}](inserted.grades.svg)\n\n| Area | Grade |`));
    assert.match(await read('inserted.grades.svg'), /^<svg [^]*<\/svg>\n$/);
    await vscode.commands.executeCommand('inspectionDrafts.insertGradeGraphic');
    assert.equal(document.getText(), after);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('opens a preview with a title of its own, and only one for a draft', async () => {
    await open('previewed.md', await read('northamptonshire.md'));
    const previews = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === 'Preview previewed.md').length;
    await vscode.commands.executeCommand('inspectionDrafts.preview', fileOf('previewed.md'));
    await eventually(vscode.window.tabGroups.onDidChangeTabs, () => assert.equal(previews(), 1));
    await vscode.commands.executeCommand('inspectionDrafts.preview', fileOf('previewed.md'));
    assert.equal(previews(), 1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

// Finding one’s way and renaming in a real VS Code, beside its own Markdown features.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder, openDraft } from './editor';

const top = (kind: string) =>
  `---\nframework: ncpi\nkind: ${kind}\nbody: Northamptonshire Police\npublished: 2025-08-22\n${kind === 'report' ? '' : 'report: renamed-report.md\n'}---\n\n`;
const GRADES = ['Adequate', 'Good', 'Requires improvement', 'Adequate', 'Requires improvement'];
const AREAS = [
  'Leadership of child protection arrangements', 'Working with safeguarding partners', 'Responding to children at risk of harm',
  'Assessing risk to children and making appropriate referrals', 'Investigating reports of abuse, neglect and exploitation of children',
];
const TABLE = `| Area | Grade |\n| --- | --- |\n${AREAS.map((area, index) => `| ${area} | ${GRADES[index]} |`).join('\n')}\n`;
const REPORT =
  `${top('report')}# Northamptonshire Police\n\nWe graded the force across five areas.\n\n${TABLE}\n## Working with safeguarding partners\n\n` +
  'Northamptonshire Police’s work is shared.\n';
const RELEASE = `${top('press-release')}# Northamptonshire Police told to improve\n\nNorthamptonshire Police is ready to learn.\n`;

describe('finding one’s way', () => {
  const at = (document: vscode.TextDocument, words: string) => document.positionAt(document.getText().indexOf(words) + 1);
  const ask = <Result>(command: string, ...values: unknown[]) => vscode.commands.executeCommand<Result>(`vscode.${command}`, ...values);
  const whole = (document: vscode.TextDocument) => new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('renames the body from the title of a release, in its report too', async () => {
    const { document: report } = await openDraft('renamed-report.md', REPORT);
    const { document: release } = await openDraft('renamed-release.md', RELEASE);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', release.uri, at(release, 'Northamptonshire Police told'), 'Kent Police');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.deepEqual([report.getText(), release.getText()], [REPORT, RELEASE].map((text) => text.replaceAll('Northamptonshire Police', 'Kent Police')));
    assert.ok((await report.save()) && (await release.save()));
  });

  it('folds, selects, highlights and tells its tokens', async () => {
    const { document } = await openDraft('ways.md', REPORT);
    const ranges = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    const table = document.getText().slice(0, document.getText().indexOf('| Area')).split('\n').length - 1;
    for (const [start, end] of [
      [0, 5],
      [table, table + 6],
    ] as const)
      assert.ok(
        ranges.some((range) => range.start === start && range.end === end),
        `${start} to ${end} does not fold`,
      );
    const [selection] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [at(document, 'is shared')]);
    const steps: string[] = [];
    for (let each = selection; each; each = each.parent) steps.push(document.getText(each.range));
    assert.ok(steps.includes('Northamptonshire Police’s work is shared.'), steps.join('\n—\n'));
    const highlights = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, at(document, 'Working with'));
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['Working with safeguarding partners', 'Good', 'Working with safeguarding partners'],
    );
    const { tokenTypes } = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document.uri);
    const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    assert.deepEqual([tokenTypes, data.length / 5], [['grade', 'area'], 11]);
  });

  it('shows its hints only to those who ask for them', async () => {
    const { document } = await openDraft('hints.md', REPORT);
    const hints = () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole(document));
    assert.deepEqual(await hints(), []);
    const settings = () => vscode.workspace.getConfiguration('inspectionDrafts', document.uri);
    await settings().update('inlayHints', true, vscode.ConfigurationTarget.Workspace);
    try {
      const shown = await eventually(vscode.workspace.onDidChangeConfiguration, async () => {
        const found = await hints();
        assert.ok(found.length);
        return found;
      });
      assert.deepEqual(shown.map(({ label }) => label), [': 1 good, 2 adequate, 2 requires improvement']);
    } finally {
      await settings().update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('finds areas by a few letters', async () => {
    await openDraft('found.md', REPORT);
    const symbols = await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'safeg');
    // VS Code’s own Markdown features know the bare headings.
    const own = symbols.filter(({ name, location }) => location.uri.path === vscode.Uri.joinPath(folder(), 'found.md').path && !name.startsWith('#'));
    assert.deepEqual(own.map(({ name, kind }) => [name, kind]), [['Working with safeguarding partners · good', vscode.SymbolKind.Field]]);
  });
});

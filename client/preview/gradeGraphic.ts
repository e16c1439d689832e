// The grade graphic as a file, its alternative text on the clipboard, and both in the report.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMANDS, GRADE_GRAPHIC, GRAPHIC_INSERTION, withoutEnding } from '../../server/lsp/protocol';
import { tellToOpenFirst } from '../samples';

/** Asks where to save the graphic of the draft’s report; the dialog asks before it writes over a file. */
export async function saveGradeGraphic(client: BaseLanguageClient, draft: vscode.Uri | undefined): Promise<void> {
  const graphic = await graphicOf(client, draft);
  if (!graphic) return;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Grade Graphic'),
    defaultUri: fileBeside(graphic.report),
    filters: { [vscode.l10n.t('SVG pictures')]: ['svg'] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(graphic.svg));
  const copy = vscode.l10n.t('Copy Alternative Text');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The grade graphic is saved as {0}. Wherever it is published, its alternative text must go with it.', nameOf(target)),
    copy,
  );
  if (answer === copy) await vscode.commands.executeCommand(COMMANDS.copyAlternativeText, draft);
}

/** Puts the alternative text on the clipboard. */
export async function copyAlternativeText(client: BaseLanguageClient, draft: vscode.Uri | undefined): Promise<void> {
  const graphic = await graphicOf(client, draft);
  if (!graphic) return;
  await vscode.env.clipboard.writeText(graphic.alternativeText);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The alternative text is on the clipboard.'), 5000);
}

/** Writes the graphic beside the report and shows it there, or brings the words of the image up to date that shows it already. */
export async function insertGradeGraphic(client: BaseLanguageClient, draft: vscode.Uri | undefined): Promise<void> {
  const graphic = await graphicOf(client, draft);
  if (!graphic) return;
  if (graphic.report.scheme === 'untitled') {
    void vscode.window.showWarningMessage(vscode.l10n.t('Save the report first. The grade graphic is written beside it.'));
    return;
  }
  const file = fileBeside(graphic.report);
  const isWritten = await writeUnlessThere(file, graphic.svg);
  if (isWritten === undefined) return;
  const range = await insertImage(client, graphic.report, nameOf(file));
  if (range) {
    const editor = await vscode.window.showTextDocument(graphic.report, { viewColumn: columnOf(graphic.report), preview: false });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } else
    void vscode.window.showInformationMessage(
      isWritten
        ? vscode.l10n.t('{0} is up to date. The report shows it already.', nameOf(file))
        : vscode.l10n.t('The report shows the grade graphic already, with the right words.'),
    );
}

/** The graphic and the URI of its report; undefined, and the person told why, where there is none. */
async function graphicOf(client: BaseLanguageClient, draft: vscode.Uri | undefined) {
  if (!draft) {
    void tellToOpenFirst(vscode.l10n.t('Open an inspection report or its press release first.'));
    return undefined;
  }
  await vscode.workspace.openTextDocument(draft);
  const graphic = await client.sendRequest(GRADE_GRAPHIC, { uri: client.code2ProtocolConverter.asUri(draft) });
  if ('refusal' in graphic) {
    void vscode.window.showWarningMessage(graphic.refusal);
    return undefined;
  }
  return { ...graphic, report: vscode.Uri.parse(graphic.report) };
}

/** Whether the file had to be written; undefined where the person wants to keep another one that is there. */
async function writeUnlessThere(file: vscode.Uri, text: string): Promise<boolean | undefined> {
  const existing = await readFile(file);
  if (existing === text) return false;
  if (existing !== undefined) {
    const replace = vscode.l10n.t('Replace It');
    const detail = vscode.l10n.t('The file that is there is not the graphic as it would be drawn now.');
    if (
      (await vscode.window.showWarningMessage(vscode.l10n.t('{0} is there already. Replace it?', nameOf(file)), { modal: true, detail }, replace)) !== replace
    )
      return undefined;
  }
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return true;
}

/** Where the report was changed; undefined where nothing had to be. */
async function insertImage(client: BaseLanguageClient, report: vscode.Uri, file: string): Promise<vscode.Range | undefined> {
  const document = await vscode.workspace.openTextDocument(report);
  for (;;) {
    const { version } = document;
    const cursor = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active;
    const edit = await client.sendRequest(GRAPHIC_INSERTION, {
      uri: client.code2ProtocolConverter.asUri(report),
      file,
      ...(cursor ? { cursor: { line: cursor.line, character: cursor.character } } : {}),
    });
    // What the person typed meanwhile has moved the place: ask again.
    if (document.version !== version) continue;
    if (!edit) return undefined;
    const range = new vscode.Range(edit.range.start.line, edit.range.start.character, edit.range.end.line, edit.range.end.character);
    const change = new vscode.WorkspaceEdit();
    change.replace(report, range, edit.newText);
    await vscode.workspace.applyEdit(change);
    return range;
  }
}

/** `kent.md` has its graphic in `kent.grades.svg`. */
function fileBeside(report: vscode.Uri): vscode.Uri {
  return report.with({ path: `${withoutEnding(report.path)}.grades.svg` });
}

function columnOf(report: vscode.Uri): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === report.toString());
  return shown?.viewColumn ?? vscode.ViewColumn.One;
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

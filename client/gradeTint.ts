// A quiet tint on the words that are grades, in the theme’s colours: semantic tokens cannot take colours that an extension contributes.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { GRADED_PLACES, LANGUAGE } from '../server/lsp/protocol';

const TONES = ['best', 'middle', 'worst'] as const;
/** How long a pause in typing is waited for (the debounce), in ms. Until then the tint moves along with the words. */
const PAUSE = 150;

/** Keeps the tint of every visible draft in step with its text. */
export function tintGrades(client: LanguageClient): vscode.Disposable {
  const tints = TONES.map((tone) => {
    const color = new vscode.ThemeColor(`inspectionDrafts.grade.${tone}`);
    // What is typed beside a grade is not part of it.
    return { tone, type: vscode.window.createTextEditorDecorationType({ color, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed }) };
  });
  const waiting = new Map<string, NodeJS.Timeout>();

  const tint = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (document.languageId !== LANGUAGE) return;
    const { version } = document;
    const places = await client.sendRequest(GRADED_PLACES, { uri: client.code2ProtocolConverter.asUri(document.uri) });
    // An answer about an older text (a race) is not shown; another question is on its way.
    if (document.version !== version) return;
    for (const { tone, type } of tints) editor.setDecorations(type, await client.protocol2CodeConverter.asRanges([...places[tone]]));
  };
  const tintAll = () => Promise.all(vscode.window.visibleTextEditors.map(tint));
  const tintSoon = (uri: vscode.Uri) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === key) void tint(editor);
      }, PAUSE),
    );
  };

  void tintAll();
  return vscode.Disposable.from(
    ...tints.map(({ type }) => type),
    vscode.window.onDidChangeVisibleTextEditors(tintAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => tintSoon(document.uri)),
    // Problems also change with the frameworks, by which grades are told.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach(tintSoon)),
    new vscode.Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  );
}

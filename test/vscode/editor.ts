// Driving the editor as a person would, and waiting for what it shows.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { withoutMarks, writeMarks } from '../harness/marks';

const PATIENCE = 30_000;
const SEVERITIES = ['error', 'warning', 'info', 'hint'];

/** The folder that is open; a copy of the samples made for this run. */
export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

/** Writes a marked draft, its marks left out, as a file of the folder and opens it. */
export async function openDraft(name: string, marked: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(withoutMarks(marked)));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Waits until the problems of a document are those of the marked draft. */
export async function expectMarks({ uri }: vscode.TextDocument, marked: string): Promise<void> {
  await eventually(
    vscode.languages.onDidChangeDiagnostics,
    () => assert.equal(marksOf(uri), marked),
  );
}

/** The document as it is now, with marks for its problems. */
function marksOf(uri: vscode.Uri): string {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())!;
  const problems = vscode.languages.getDiagnostics(uri).map(({ range, severity, code, message }) => ({
    span: { from: document.offsetAt(range.start), to: document.offsetAt(range.end) },
    severity: SEVERITIES[severity]!,
    rule: String(typeof code === 'object' ? code.value : code),
    message,
  }));
  problems.sort((a, b) => a.span.from - b.span.from);
  return writeMarks(document.getText(), problems);
}

/** Waits until `check` no longer throws, asking again at every event and now and then besides; then its last error is thrown. */
export async function eventually<Result>(event: vscode.Event<unknown>, check: () => Result | Promise<Result>): Promise<Result> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, 200);
      const listener = event(done);
      function done() {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
  }
}

/** Puts the cursor behind the first place where `words` stand. */
export function cursorBehind(editor: vscode.TextEditor, words: string): void {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” is not in the draft`);
  const position = editor.document.positionAt(offset + words.length);
  editor.selection = new vscode.Selection(position, position);
}

// “New Inspection Report”: asks what is inspected, and writes an empty report beside the others, ready to be filled in.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CHOICES, LANGUAGE, NEW_REPORT } from '../server/lsp/protocol';
import type { NewReportResult } from '../server/lsp/protocol';
import { addToRegister } from './addToRegister';
import { chooseBody } from './chooseBody';
import { freeName } from './freeName';

/** Asks for a framework and a body, then opens the new report. Does nothing if the person changes their mind. */
export async function newReport(client: LanguageClient): Promise<void> {
  const folder = folderForNewFile();
  const place = { folder: folder && client.code2ProtocolConverter.asUri(folder) };
  const { frameworks, bodies } = await client.sendRequest(CHOICES, place);
  const framework = await vscode.window.showQuickPick(
    frameworks.map(({ id, name }) => ({ label: name, description: id, id })),
    { title: vscode.l10n.t('New Inspection Report (1/2)'), placeHolder: vscode.l10n.t('Which inspection is the report about?'), matchOnDescription: true },
  );
  if (!framework) return;
  const body = await chooseBody(bodies, framework.id);
  if (!body) return;
  const made = await client.sendRequest(NEW_REPORT, { framework: framework.id, body: body.name, ...place });
  const editor = await open(made.text, body.name, folder);
  await letFillIn(editor, made);
  if (!body.known) await addToRegister(made.body, editor.document.uri);
}

async function open(text: string, body: string, folder: vscode.Uri | undefined): Promise<vscode.TextEditor> {
  if (!folder) return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text }));
  const uri = await freeName(folder, fileName(body), '.md');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** The same text again, with the places to fill in as tab stops. It stands in the file already, and so is whole whenever the person leaves. */
async function letFillIn(editor: vscode.TextEditor, { text, stops }: NewReportResult): Promise<void> {
  const { document } = editor;
  if (!stops.length || document.getText() !== text) return;
  const snippet = new vscode.SnippetString();
  const keys = [...new Set(stops.map(({ key }) => key))];
  let at = 0;
  for (const { key, from, to } of stops) {
    snippet.appendText(text.slice(at, from));
    const number = keys.indexOf(key) + 1;
    if (to > from) snippet.appendPlaceholder((placeholder) => placeholder.appendText(text.slice(from, to)), number);
    else snippet.appendTabstop(number);
    at = to;
  }
  snippet.appendText(text.slice(at));
  try {
    await editor.insertSnippet(snippet, new vscode.Range(0, 0, document.lineCount, 0));
  } catch {
    // The person has closed the editor meanwhile.
    return;
  }
  // Nothing has changed, but VS Code counts it as a change.
  if (!document.isUntitled) await document.save();
}

/** The folder of the active file, or the first of the workspace. */
function folderForNewFile(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  return active && vscode.workspace.getWorkspaceFolder(active) ? vscode.Uri.joinPath(active, '..') : first;
}

function fileName(body: string): string {
  const plain = body
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'report';
}

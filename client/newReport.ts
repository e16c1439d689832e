// “New Inspection Report”: asks what is inspected, and writes an empty report beside the others.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CHOICES, LANGUAGE, NEW_REPORT } from '../server/lsp/protocol';
import type { Choices, NewReportResult } from '../server/lsp/protocol';

/** Asks for a framework and a body, then opens the new report. Does nothing if the person changes their mind. */
export async function newReport(client: LanguageClient): Promise<void> {
  const { frameworks, bodies } = await client.sendRequest<Choices>(CHOICES);
  const framework = await vscode.window.showQuickPick(
    frameworks.map(({ id, name }) => ({ label: name, description: id, id })),
    { title: vscode.l10n.t('New Inspection Report (1/2)'), placeHolder: vscode.l10n.t('Which inspection is the report about?') },
  );
  if (!framework) return;
  const body = await vscode.window.showQuickPick(
    bodies.map(({ name, variants }) => ({ label: name, description: variants.join(', ') })),
    { title: vscode.l10n.t('New Inspection Report (2/2)'), placeHolder: vscode.l10n.t('Which force or service was inspected?'), matchOnDescription: true },
  );
  if (!body) return;
  const { text } = await client.sendRequest<NewReportResult>(NEW_REPORT, { framework: framework.id, body: body.label });
  await open(text, body.label);
}

async function open(text: string, body: string): Promise<void> {
  const folder = folderForNewFile();
  if (!folder) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text }));
    return;
  }
  const uri = await freeName(folder, fileName(body));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri, { preview: false });
}

/** The folder of the active file, or the first of the workspace. */
function folderForNewFile(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  return active && vscode.workspace.getWorkspaceFolder(active) ? vscode.Uri.joinPath(active, '..') : first;
}

function fileName(body: string): string {
  return body
    .normalize('NFD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `name.md`, or `name-2.md` and so on: a file that is there is never written over. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      return uri;
    }
  }
}

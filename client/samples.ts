// “Open Sample Drafts”: a copy of the drafts that come with the extension, to try things out on.

import * as vscode from 'vscode';
import { COMMANDS } from '../server/lsp/protocol';
import { freeName } from './freeName';

/** The one to see first: a report with something to put right. */
const FIRST = 'cleveland-draft.md';

/** Asks where to put a new folder with the sample drafts, and opens the first of them. Does nothing if the person changes their mind. */
export async function openSamples(extension: vscode.Uri): Promise<void> {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = vscode.l10n.t('Sample drafts');
  const [chosen] = (await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Where should the folder “{0}” be made?', name),
    openLabel: vscode.l10n.t('Make It Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(workspace ? { defaultUri: workspace } : {}),
  })) ?? [];
  if (!chosen) return;
  const folder = await freeName(chosen, name);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extension, 'test', 'samples'), folder);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, FIRST), { preview: false });
  // Copies within the folder that is open are in the explorer already.
  if (!vscode.workspace.getWorkspaceFolder(folder)) await tellWhere(folder);
}

/** Tells the person what must be open first, and offers a sample for it. */
export async function tellToOpenFirst(sentence: string): Promise<void> {
  const samples = vscode.l10n.t('Open Sample Drafts');
  if ((await vscode.window.showWarningMessage(sentence, samples)) === samples) await vscode.commands.executeCommand(COMMANDS.openSamples);
}

async function tellWhere(folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The sample drafts are in {0}. They are yours to change.', folder.fsPath), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder', folder);
}

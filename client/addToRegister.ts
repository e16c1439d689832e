// A body that the register does not have: the folder’s own register takes it, if the person wants.

import * as vscode from 'vscode';
import type { NewReportResult } from '../server/lsp/protocol';
import { textOf } from './releaseText';

/** Offers to add the body to the register of the folder that holds the report; does nothing where there is no such folder. */
export async function addToRegister(body: NewReportResult['body'], report: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(report);
  if (!folder) return;
  const add = vscode.l10n.t('Add to Register');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('“{0}” is not in the register of forces and services, and so its drafts are marked. Add it to the register of this folder?', body.name),
    add,
  );
  if (answer !== add) return;
  const register = vscode.Uri.joinPath(folder.uri, '.inspection', 'bodies.json');
  const text = withBody((await textOf(register)) ?? '{ "bodies": [] }', body);
  if (text === undefined) {
    await vscode.window.showTextDocument(register);
    void vscode.window.showWarningMessage(vscode.l10n.t('The register of this folder cannot be read. Correct what is marked in it, then add the name there.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(register, { ignoreIfExists: true });
  edit.replace(register, new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0), text);
  await vscode.workspace.applyEdit(edit);
  await (await vscode.workspace.openTextDocument(register)).save();
}

/** The register with one more body; undefined where it is no register. */
function withBody(text: string, body: NewReportResult['body']): string | undefined {
  try {
    const register = JSON.parse(text) as { bodies?: unknown };
    if (!Array.isArray(register.bodies)) return undefined;
    return `${JSON.stringify({ ...register, bodies: [...(register.bodies as unknown[]), body] }, null, 2)}\n`;
  } catch {
    return undefined;
  }
}

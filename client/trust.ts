// Workspace trust: until a folder is trusted, what it brings along is not read, and the person is told so once.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { TRUST_GRANTED } from '../server/lsp/protocol';

const OWN_FILES = '{**/.inspection-drafts.json,**/.inspection/**}';

/** Tells the server when the person comes to trust the workspace. */
export function followTrust(client: LanguageClient): vscode.Disposable {
  if (!vscode.workspace.isTrusted) void tell();
  return vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUST_GRANTED));
}

async function tell(): Promise<void> {
  const [own] = await vscode.workspace.findFiles(OWN_FILES, undefined, 1);
  if (!own) return;
  const trust = vscode.l10n.t('Decide About Trust');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('You have not said that you trust this folder, so its own settings, frameworks and templates for Inspection Drafts are not used.'),
    trust,
  );
  if (answer === trust) await vscode.commands.executeCommand('workbench.trust.manage');
}

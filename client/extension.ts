// The extension’s start: the language client, the commands, the status bar.

import * as vscode from 'vscode';
import { COMMANDS } from '../server/lsp/protocol';
import { createClient } from './languageClient';
import { newReport } from './newReport';
import { makePressRelease, releasePreviews } from './pressRelease';
import { registerPreview } from './preview/commands';
import { watchStatus } from './status';
import { followTrust } from './trust';
import { whySeverity } from './whySeverity';

/** Called by VS Code when the first Markdown file opens or a command is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createClient(context);
  const previews = releasePreviews();
  context.subscriptions.push(
    client,
    previews,
    vscode.commands.registerCommand(COMMANDS.makePressRelease, (uri?: string | vscode.Uri) => makePressRelease(client, previews, uri)),
    vscode.commands.registerCommand(COMMANDS.newReport, () => newReport(client)),
    vscode.commands.registerCommand(COMMANDS.whySeverity, () => whySeverity(client)),
    registerPreview(client, context.extensionUri),
    vscode.commands.registerCommand(COMMANDS.showProblems, () => vscode.commands.executeCommand('workbench.actions.view.problems')),
  );
  await client.start();
  context.subscriptions.push(watchStatus(client), followTrust(client));
}

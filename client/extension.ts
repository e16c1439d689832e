// The extension’s start: the language client, the commands, the task, the assistant’s tools, the status bar, the tint of grades.

import * as vscode from 'vscode';
import { COMMANDS } from '../server/lsp/protocol';
import { registerAssistantTools } from './assistantTools';
import { offerCheckTask } from './checkTask';
import { copyRichText } from './copyRichText';
import { exportDraft } from './export';
import { createClient } from './languageClient';
import { tintGrades } from './gradeTint';
import { newReport } from './newReport';
import { makePressRelease, makePressReleaseFrom, updatePressRelease } from './pressRelease';
import { registerPreview } from './preview/commands';
import { createReleaseUpdates } from './releaseUpdates';
import { openSamples } from './samples';
import { showProblems } from './showProblems';
import { watchStatus } from './status';
import { followTrust } from './trust';
import { whySeverity } from './whySeverity';

/** Called by VS Code when the first Markdown file opens, or a command, the task or a tool is wanted. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createClient(context);
  const updates = createReleaseUpdates(client);
  context.subscriptions.push(
    client,
    updates,
    offerCheckTask(context),
    ...registerAssistantTools(client),
    vscode.commands.registerCommand(COMMANDS.makePressRelease, (uri?: string | vscode.Uri) => makePressRelease(client, updates, uri)),
    vscode.commands.registerCommand(COMMANDS.makePressReleaseFrom, (uri?: vscode.Uri) => makePressReleaseFrom(client, updates, uri)),
    vscode.commands.registerCommand(COMMANDS.updatePressRelease, () => updatePressRelease(client, updates)),
    vscode.commands.registerCommand(COMMANDS.takeChange, () => updates.takeChange()),
    vscode.commands.registerCommand(COMMANDS.takeAllChanges, () => updates.takeAllChanges()),
    vscode.commands.registerCommand(COMMANDS.newReport, () => newReport(client)),
    vscode.commands.registerCommand(COMMANDS.exportDraft, (uri?: vscode.Uri) => exportDraft(client, uri)),
    vscode.commands.registerCommand(COMMANDS.copyRichText, (uri?: vscode.Uri) => copyRichText(client, uri)),
    vscode.commands.registerCommand(COMMANDS.whySeverity, () => whySeverity(client)),
    registerPreview(client, context.extensionUri),
    vscode.commands.registerCommand(COMMANDS.openSamples, () => openSamples(context.extensionUri)),
    vscode.commands.registerCommand(COMMANDS.getStarted, () => vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#getStarted`)),
    vscode.commands.registerCommand(COMMANDS.showProblems, showProblems),
  );
  await client.start();
  context.subscriptions.push(watchStatus(client), tintGrades(client), followTrust(client));
}

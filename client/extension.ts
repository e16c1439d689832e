// The extension’s start: the language client, the commands, the view, the task, the assistant’s tools, the status bar, the tint of grades.

import * as vscode from 'vscode';
import { COMMANDS } from '../server/lsp/protocol';
import { registerAssistantTools } from './assistantTools';
import { offerCheckTask } from './checkTask';
import { copyRichText } from './copyRichText';
import { exportDraft } from './export';
import { addFollowUp } from './followUp';
import { gradeArea } from './gradeArea';
import { registerInspections } from './inspections/view';
import { createClient } from './languageClient';
import { tintGrades } from './gradeTint';
import { newReport } from './newReport';
import { makePressRelease, makePressReleaseFrom, openPressRelease, updatePressRelease } from './pressRelease';
import { registerPreview } from './preview/commands';
import { createReleaseUpdates } from './releaseUpdates';
import { openSamples } from './samples';
import { showProblems } from './showProblems';
import { watchStatus } from './status';
import { followTrust } from './trust';
import { showWhatIsLeft } from './whatIsLeft';
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
    vscode.commands.registerCommand(COMMANDS.updatePressRelease, (uris?: readonly string[]) =>
      updatePressRelease(client, updates, Array.isArray(uris) ? uris : undefined),
    ),
    vscode.commands.registerCommand(COMMANDS.openPressRelease, (uris: readonly string[]) => openPressRelease(uris)),
    vscode.commands.registerCommand(COMMANDS.gradeArea, (uri?: string, area?: string) => gradeArea(client, uri, area)),
    vscode.commands.registerCommand(COMMANDS.addFollowUp, (uri?: string, line?: number) => addFollowUp(client, uri, line)),
    vscode.commands.registerCommand(COMMANDS.takeChange, () => updates.takeChange()),
    vscode.commands.registerCommand(COMMANDS.takeAllChanges, () => updates.takeAllChanges()),
    vscode.commands.registerCommand(COMMANDS.newReport, () => newReport(client)),
    vscode.commands.registerCommand(COMMANDS.exportDraft, (uri?: vscode.Uri) => exportDraft(client, uri)),
    vscode.commands.registerCommand(COMMANDS.copyRichText, (uri?: vscode.Uri) => copyRichText(client, uri)),
    vscode.commands.registerCommand(COMMANDS.whySeverity, () => whySeverity(client)),
    registerPreview(client, context.extensionUri),
    vscode.commands.registerCommand(COMMANDS.openSamples, () => openSamples(context.extensionUri)),
    vscode.commands.registerCommand(COMMANDS.getStarted, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#getStarted`),
    ),
    vscode.commands.registerCommand(COMMANDS.showWhatIsLeft, () => showWhatIsLeft(client)),
    vscode.commands.registerCommand(COMMANDS.showProblems, showProblems),
  );
  await client.start();
  context.subscriptions.push(watchStatus(client), tintGrades(client), followTrust(client), registerInspections(client));
}

// The draft that a command is about, and what the server knows of it.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMMANDS, DRAFT_STATUS } from '../server/lsp/protocol';
import type { DraftStatus } from '../server/lsp/protocol';
import { tellToOpenFirst } from './samples';

/** A draft a command works on. */
export interface ActiveDraft {
  readonly uri: vscode.Uri;
  /** The same address as the server knows it. */
  readonly address: string;
  readonly status: NonNullable<DraftStatus>;
  /** Whether it is a report; else it is a press release. */
  readonly isReport: boolean;
}

/** The draft at `target`, or in the active editor; where there is none, the person is told and there is no answer. */
export async function activeDraft(client: LanguageClient, target?: vscode.Uri): Promise<ActiveDraft | undefined> {
  const uri = target ?? vscode.window.activeTextEditor?.document.uri;
  if (uri) {
    // One that is not in an editor must be open for the server to know it.
    await vscode.workspace.openTextDocument(uri);
    const address = client.code2ProtocolConverter.asUri(uri);
    const status = await client.sendRequest(DRAFT_STATUS, { uri: address });
    if (status) return { uri, address, status, isReport: status.kind === 'report' };
  }
  void tellToOpenFirst(vscode.l10n.t('Open an inspection report or a press release first.'));
  return undefined;
}

/** How many errors a draft has, in words, such as “3 errors”. */
export function errorCount({ status: { errors } }: ActiveDraft): string {
  return errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors);
}

/** Shows the problems of the draft, in its editor. */
export async function showProblemsOf({ uri }: ActiveDraft): Promise<void> {
  await vscode.window.showTextDocument(uri);
  await vscode.commands.executeCommand(COMMANDS.showProblems);
}

// What the active editor holds: the status bar item, and the context keys that show the buttons.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMMANDS, DRAFT_STATUS, LANGUAGE } from '../server/lsp/protocol';
import type { DraftStatus } from '../server/lsp/protocol';

/** Keeps the status bar and the context keys in step with the active editor. */
export function watchStatus(client: LanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('inspectionDrafts.status', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Inspection Drafts';
  item.command = COMMANDS.showWhatIsLeft;
  let asked = 0;

  const refresh = async () => {
    const number = ++asked;
    const document = vscode.window.activeTextEditor?.document;
    const status = document?.languageId === LANGUAGE ? await ask(client, document.uri) : null;
    // Only the latest question counts: an answer may come after the person has gone elsewhere (a race).
    if (number === asked) show(item, status);
  };
  void refresh();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void refresh();
    }),
  );
}

async function ask(client: LanguageClient, uri: vscode.Uri): Promise<DraftStatus> {
  return client.sendRequest(DRAFT_STATUS, { uri: client.code2ProtocolConverter.asUri(uri) });
}

function show(item: vscode.StatusBarItem, status: DraftStatus): void {
  void vscode.commands.executeCommand('setContext', 'inspectionDrafts.kind', status?.kind);
  if (!status) {
    item.hide();
    return;
  }
  item.text = `$(checklist) ${inWords(status)}`;
  item.tooltip = vscode.l10n.t('Inspection Drafts: show what is left to do in this draft');
  item.show();
}

/** “4 of 5 areas graded · 2 problems”; of a press release only the problems. */
export function inWords({ kind, graded, areas, problems }: NonNullable<DraftStatus>): string {
  const found = problems === 0 ? vscode.l10n.t('no problems') : problems === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems);
  return kind === 'report' ? `${vscode.l10n.t('{0} of {1} areas graded', graded, areas)} · ${found}` : found;
}

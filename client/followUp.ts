// “Add Recommendation”: begins what must follow a finding, with the cursor where its words are to come.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FOLLOW_UPS } from '../server/lsp/protocol';

/** Writes the heading below the finding at that line, or else below the last that lacks one at or above the cursor, and offers how its words may begin. */
export async function addFollowUp(client: LanguageClient, uri?: string, line?: number): Promise<void> {
  const target = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
  if (!target) return;
  const editor = await vscode.window.showTextDocument(target);
  const lacking = await client.sendRequest(FOLLOW_UPS, { uri: client.code2ProtocolConverter.asUri(target) });
  const from = line ?? editor.selection.active.line;
  const chosen = lacking.findLast((each) => each.line <= from) ?? lacking[0];
  if (!chosen) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is missing: every finding that needs a recommendation has one.'));
    return;
  }
  await editor.insertSnippet(new vscode.SnippetString(chosen.snippet), new vscode.Position(chosen.at.line, chosen.at.character));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

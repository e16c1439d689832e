// “Why This Severity?”: which setting decides how severe a rule is in this draft.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { EXPLAIN_RULES, SOURCE } from '../server/lsp/protocol';
import { tellToOpenFirst } from './samples';

/** Shows the rules with what is in force for them, those with a problem at the cursor first; choosing one opens its page. */
export async function whySeverity(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const rules = editor ? await client.sendRequest(EXPLAIN_RULES, { uri: client.code2ProtocolConverter.asUri(editor.document.uri) }) : [];
  if (!editor || !rules.length) {
    void tellToOpenFirst(vscode.l10n.t('Open an inspection report or a press release first.'));
    return;
  }
  const here = new Set(problemsAt(editor).map(({ code }) => String(typeof code === 'object' ? code.value : code)));
  const items = rules.map(({ rule, level, explanation, page }) => ({ label: rule, description: level, detail: explanation, page }));
  const atCursor = items.filter(({ label }) => here.has(label));
  const others = items.filter(({ label }) => !here.has(label));
  const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, page: undefined });
  const chosen = await vscode.window.showQuickPick(
    atCursor.length ? [heading(vscode.l10n.t('At the cursor')), ...atCursor, heading(vscode.l10n.t('All others')), ...others] : others,
    {
      title: vscode.l10n.t('Why This Severity?'),
      placeHolder: vscode.l10n.t('Choose a rule to read about it'),
      matchOnDetail: true,
    },
  );
  if (chosen?.page) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.page));
}

function problemsAt({ document, selection }: vscode.TextEditor): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source, range }) => source === SOURCE && range.intersection(selection));
}

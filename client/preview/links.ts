// What a link in the preview leads to.

import * as vscode from 'vscode';
import { isMarkdown } from '../../server/lsp/protocol';

/** Follows a link of the draft at `draft`: web and e-mail addresses outside, another draft in the editor; nothing else leads anywhere. */
export async function followLink(href: string, draft: vscode.Uri): Promise<void> {
  if (/^(?:https?|mailto):/i.test(href)) {
    await vscode.env.openExternal(vscode.Uri.parse(href));
    return;
  }
  const target = fileOf(href, draft);
  if (!target || !isMarkdown(target.path)) return;
  try {
    await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.One });
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no file “{0}” beside this draft. Correct the link.', decoded(href)));
  }
}

/** The file that a relative address means as seen from the draft; undefined for any other address. */
export function fileOf(address: string, draft: vscode.Uri): vscode.Uri | undefined {
  const path = decoded(address.replace(/[?#].*$/, ''));
  if (!path || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  return vscode.Uri.joinPath(draft, '..', path);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

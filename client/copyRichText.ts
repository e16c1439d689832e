// “Copy as Rich Text”: the draft on the clipboard with its headings, lists and tables, for an e-mail or a website.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { RICH_TEXT } from '../server/lsp/protocol';
import { activeDraft, errorCount, showProblemsOf } from './activeDraft';
import type { ActiveDraft } from './activeDraft';

/** Copies the draft at `target`, or in the active editor, and says so. */
export async function copyRichText(client: LanguageClient, target?: vscode.Uri): Promise<void> {
  const draft = await activeDraft(client, target);
  if (!draft) return;
  const content = await client.sendRequest(RICH_TEXT, { uri: draft.address });
  if ('refusal' in content) {
    void vscode.window.showWarningMessage(content.refusal);
    return;
  }
  const isCopied = await copy(content);
  // The page had the keyboard, and took it with it.
  await vscode.window.showTextDocument(draft.uri);
  if (isCopied) await tell(draft);
}

/**
 * Resolves with whether it was copied, or the person closed the page without. VS Code itself puts only plain text on the
 * clipboard; a page it shows can put there what browsers can. The page is gone as soon as that is done.
 */
function copy(content: { readonly html: string; readonly text: string }): Promise<boolean> {
  const panel = vscode.window.createWebviewPanel('inspectionDrafts.copyRichText', vscode.l10n.t('Copy as Rich Text'), vscode.ViewColumn.Active, {
    enableScripts: true,
  });
  return new Promise((resolve) => {
    panel.onDidDispose(() => resolve(false));
    panel.webview.onDidReceiveMessage(() => {
      resolve(true);
      panel.dispose();
    });
    panel.webview.html = copyingPage(content);
  });
}

async function tell(draft: ActiveDraft): Promise<void> {
  const copied = draft.isReport
    ? vscode.l10n.t('The report is on the clipboard, with its headings, lists and tables.')
    : vscode.l10n.t('The press release is on the clipboard, with its headings, lists and tables.');
  if (!draft.status.errors) {
    void vscode.window.showInformationMessage(copied);
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const answer = await vscode.window.showWarningMessage(`${copied} ${vscode.l10n.t('It still has {0}.', errorCount(draft))}`, show);
  if (answer === show) await showProblemsOf(draft);
}

/** A page that copies by itself once it has the focus, where that is allowed; a click on its button is allowed everywhere. */
function copyingPage(content: object): string {
  const nonce = crypto.randomUUID();
  const words = {
    title: vscode.l10n.t('Copy as Rich Text'),
    copying: vscode.l10n.t('Copying …'),
    copy: vscode.l10n.t('Copy'),
    press: vscode.l10n.t('Press the button to copy the draft with its headings, lists and tables.'),
    failed: vscode.l10n.t('This could not be copied. Use “Export…” to make a web page, and copy from there.'),
  };
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}';">
<title>${words.title}</title>
</head>
<body>
<p id="state" role="status">${words.copying}</p>
<button id="copy" hidden>${words.copy}</button>
<script nonce="${nonce}">
const { html, text, words } = ${JSON.stringify({ ...content, words }).replaceAll('<', '\\u003c')};
const editor = acquireVsCodeApi();
const state = document.getElementById('state');
const button = document.getElementById('copy');
const blob = (type, words) => new Blob([words], { type });
const ask = (words) => {
  state.textContent = words;
  button.hidden = false;
  button.focus();
};
async function copyByItself() {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) })]);
    editor.postMessage('copied');
  } catch {
    ask(words.press);
  }
}
document.addEventListener('copy', (event) => {
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
});
button.addEventListener('click', () => {
  if (document.execCommand('copy')) editor.postMessage('copied');
  else ask(words.failed);
});
addEventListener('focus', copyByItself, { once: true });
if (document.hasFocus()) copyByItself();
else window.focus();
</script>
</body>
</html>`;
}

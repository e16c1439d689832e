// One preview: keeps its page in step with a draft and the report that the draft announces.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MARKDOWN_FILES, PREVIEW } from '../../server/lsp/protocol';
import type { PreviewResult } from '../../server/lsp/protocol';
import { fileOf, followLink } from './links';
import { oneAtATime } from '../oneAtATime';
import { pageDocument } from './page/document';
import { pageWords, shownWords } from './words';
import { readPageMessage } from './page/messages';
import type { Action, Shown } from './page/messages';
import { nothingYet, shownOf } from './shown';

const LOOK_UP = { l10n: vscode.l10n, language: vscode.env.language };

/** What a preview needs besides its draft. */
export interface PreviewSurroundings {
  readonly client: BaseLanguageClient;
  /** Where `preview.js` and `preview.css` are. */
  readonly folder: vscode.Uri;
  /** Called when a button of the page is pressed. */
  act(action: Action, draft: vscode.Uri): void;
}

/** Shows the draft in the panel until the panel is closed. */
export function fillPanel(panel: vscode.WebviewPanel, draft: vscode.Uri, { client, folder, act }: PreviewSurroundings): void {
  const { webview } = panel;
  let report: string | undefined;
  const refresh = oneAtATime(
    async () => {
      // A page that nobody sees is not there, and asks again once it is.
      if (!panel.visible) return;
      const answer = await ask(client, draft);
      report = 'reason' in answer || answer.report === undefined ? undefined : vscode.Uri.parse(answer.report).toString();
      const shown =
        'reason' in answer
          ? withReason(answer.reason)
          : shownOf(answer, shownWords(LOOK_UP), (address) => webview.asWebviewUri(fileOf(address, draft) ?? draft).toString());
      await webview.postMessage({ show: shown });
    },
    (error) => client.error(vscode.l10n.t('The preview could not be brought up to date.'), error, false),
  );
  const concerns = (uri: vscode.Uri) => uri.toString() === draft.toString() || uri.toString() === report;
  const files = vscode.workspace.createFileSystemWatcher(MARKDOWN_FILES);
  const onFile = (uri: vscode.Uri) => concerns(uri) && refresh();
  const watching = vscode.Disposable.from(
    files,
    files.onDidChange(onFile),
    files.onDidCreate(onFile),
    files.onDidDelete(onFile),
    vscode.workspace.onDidChangeTextDocument(({ document }) => concerns(document.uri) && refresh()),
    // A draft is judged anew where settings, frameworks or templates have changed.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some(concerns) && refresh()),
    webview.onDidReceiveMessage((value: unknown) => {
      const message = readPageMessage(value);
      if (!message) return;
      if ('ready' in message) refresh();
      else if ('open' in message) void followLink(message.open, draft);
      else act(message.action, draft);
    }),
  );
  panel.onDidDispose(() => watching.dispose());

  panel.title = vscode.l10n.t('Preview {0}', draft.path.slice(draft.path.lastIndexOf('/') + 1));
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  webview.options = { enableScripts: true, localResourceRoots: [folder, ...folders, vscode.Uri.joinPath(draft, '..')] };
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  webview.html = pageDocument({
    nonce: newNonce(),
    imageSource: webview.cspSource,
    script: address('preview.js'),
    style: address('preview.css'),
    uri: draft.toString(),
    words: pageWords(LOOK_UP),
  });
}

/** The server’s answer, or why there is none. The draft must be open for the server to know it. */
async function ask(client: BaseLanguageClient, draft: vscode.Uri): Promise<PreviewResult | { readonly reason: string }> {
  try {
    await vscode.workspace.openTextDocument(draft);
  } catch {
    return { reason: vscode.l10n.t('The file of this draft cannot be read any more. It may have been moved or deleted.') };
  }
  return client.sendRequest(PREVIEW, { uri: client.code2ProtocolConverter.asUri(draft) });
}

function withReason(reason: string): Shown {
  return { about: '', notes: [], language: vscode.env.language, article: nothingYet(reason, shownWords(LOOK_UP)), graphic: undefined };
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

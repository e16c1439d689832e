// The language client: which files it looks after, and the server it starts.

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { LANGUAGE } from '../server/lsp/protocol';
import type { InitializationOptions } from '../server/lsp/protocol';

/** The client, not yet started. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const manual = vscode.Uri.joinPath(context.extensionUri, 'test', 'rules').toString();
  const options: InitializationOptions = { manual: `${manual}/`, trusted: vscode.workspace.isTrusted };
  return new LanguageClient(
    'inspectionDrafts',
    'Inspection Drafts',
    { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    {
      documentSelector: [
        { language: LANGUAGE, scheme: 'file' },
        { language: LANGUAGE, scheme: 'untitled' },
      ],
      initializationOptions: options,
      synchronize: { configurationSection: 'inspectionDrafts' },
      diagnosticPullOptions: { onChange: true },
    },
  );
}

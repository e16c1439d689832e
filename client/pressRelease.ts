// The one-click press release: written beside its report, opened beside it, and never over what a person wrote.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PRESS_RELEASE } from '../server/lsp/protocol';
import type { PressReleaseResult } from '../server/lsp/protocol';

const PREVIEW_SCHEME = 'inspection-drafts-release';

/** Texts of press releases as they would be made now, for the left side of a diff. */
export interface ReleasePreviews extends vscode.Disposable {
  show(release: vscode.Uri, text: string): vscode.Uri;
}

/** Registers the previews with VS Code. */
export function releasePreviews(): ReleasePreviews {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  return {
    show(release, text) {
      const uri = release.with({ scheme: PREVIEW_SCHEME, authority: '' });
      texts.set(uri.path, text);
      changed.fire(uri);
      return uri;
    },
    dispose: () => vscode.Disposable.from(registration, changed).dispose(),
  };
}

/** Makes the press release of the report at `target`, or of the active editor. */
export async function makePressRelease(client: LanguageClient, previews: ReleasePreviews, target?: string | vscode.Uri): Promise<void> {
  const report = typeof target === 'string' ? vscode.Uri.parse(target) : (target ?? vscode.window.activeTextEditor?.document.uri);
  if (!report) {
    void vscode.window.showWarningMessage('Open an inspection report first, then make its press release.');
    return;
  }
  if (report.scheme === 'untitled') {
    void vscode.window.showWarningMessage('Save the report first. The press release is written beside it.');
    return;
  }
  // A report chosen in the explorer must be open for the server to know it.
  await vscode.workspace.openTextDocument(report);
  const result = await client.sendRequest<PressReleaseResult>(PRESS_RELEASE, { uri: client.code2ProtocolConverter.asUri(report) });
  if ('refusal' in result) {
    void vscode.window.showWarningMessage(result.refusal);
    return;
  }
  const release = report.with({ path: report.path.replace(/(?:\.(?:md|markdown))?$/i, '.press-release.md') });
  const existing = await readText(release);
  if (existing === undefined) await writeAndOpen(release, result.text);
  else if (existing === result.text) await vscode.window.showTextDocument(release, { viewColumn: vscode.ViewColumn.Beside });
  else await compare(previews, release, result.text);
  tell(result.missing, existing, result.text);
}

async function writeAndOpen(release: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(release, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(release, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

async function compare(previews: ReleasePreviews, release: vscode.Uri, text: string): Promise<void> {
  const name = release.path.slice(release.path.lastIndexOf('/') + 1);
  await vscode.commands.executeCommand('vscode.diff', previews.show(release, text), release, `${name}: made again from the report ↔ yours`, { preview: false });
}

function tell(missing: readonly string[], existing: string | undefined, text: string): void {
  const state =
    existing === undefined ? '' : existing === text ? 'The press release already agrees with the report.' : 'There is already a press release. Nothing was changed: compare the two and take what you want.';
  const lacking = missing.length ? `The press release still lacks: ${missing.join(' ')}` : '';
  const message = [state, lacking].filter(Boolean).join(' ');
  if (message) void vscode.window.showInformationMessage(message);
}

/** The text of a file as the person has it: from the editor if it holds unsaved words, else from the disk; undefined where there is none. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const unsaved = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  try {
    const text = unsaved?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return text.replace(/\r\n/g, '\n');
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

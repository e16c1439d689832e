// The texts of press releases: as the person has them, and as the server would make them.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PRESS_RELEASE } from '../server/lsp/protocol';
import type { PressReleaseParams, PressReleaseResult } from '../server/lsp/protocol';

/** A release, its report, and the id of the template it is made from, if not the first. */
export interface ReleaseOfReport {
  readonly report: vscode.Uri;
  readonly release: vscode.Uri;
  readonly template: string | undefined;
}

/** Asks for a release, or for the `existing` one with what the report says now. */
export async function askForRelease(
  client: LanguageClient,
  { report, release, template }: ReleaseOfReport,
  existing: string | undefined,
): Promise<PressReleaseResult> {
  // A report chosen in the explorer must be open for the server to know it.
  await vscode.workspace.openTextDocument(report);
  const asUri = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const params: PressReleaseParams = {
    uri: asUri(report),
    ...(template === undefined ? {} : { template }),
    ...(existing === undefined ? {} : { existing: { uri: asUri(release), text: existing } }),
  };
  return client.sendRequest(PRESS_RELEASE, params);
}

/**
 * The text of a file as the person has it, its lines ending in `\n`: from the editor if it holds unsaved words, else from
 * the disk; undefined where there is none.
 */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const unsaved = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  try {
    const text = unsaved?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return text.replace(/\r\n/g, '\n');
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

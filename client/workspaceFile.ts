// A file as somebody names it: an address, a full path, or a path in one of the folders that are open.

import * as vscode from 'vscode';

const ADDRESS = /^[a-z][a-z0-9+.-]+:\//i;
const FULL_PATH = /^(?:\/|\\\\|[a-z]:[\\/])/i;

/** The file that `name` means. Throws a sentence where there is none. */
export async function fileInWorkspace(name: string): Promise<vscode.Uri> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const places = ADDRESS.test(name)
    ? [vscode.Uri.parse(name)]
    : FULL_PATH.test(name)
      ? [vscode.Uri.file(name)]
      : folders.map(({ uri }) => vscode.Uri.joinPath(uri, name.replaceAll('\\', '/')));
  for (const place of places) if (await isFile(place)) return place;
  throw new Error(`There is no file “${name}”. Name it as seen from the folder that is open, or by its full path.`);
}

/** Whether the file is in a folder that is open. */
export function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

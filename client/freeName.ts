// A name for something new, so that nothing that is there is ever written over.

import * as vscode from 'vscode';

/** `name` and its ending in the folder, or `name-2`, `name-3` and so on, whichever is free first. */
export async function freeName(folder: vscode.Uri, name: string, ending = ''): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}${ending}`);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      return uri;
    }
  }
}

// The view of all inspections chooses the draft that somebody works on, as the explorer does with its files.

import * as vscode from 'vscode';

/** Keeps the choice of a view in step with the active editor. */
export interface Following extends vscode.Disposable {
  /** The view has other items than before: one that it did not have may be there now. */
  listed(): void;
}

/**
 * A view that is only just unfolded, or listed anew, has its items a little before its rows, and refuses to choose one:
 * how often it is asked again (retries), and after how many ms.
 */
const [TRIES, AGAIN] = [10, 200];

/**
 * Shows and chooses the item of the draft in the active editor, where `find` knows one and the view is in sight. It never
 * opens the view, takes no keyboard, and leaves off where the person’s setting for the explorer says so.
 */
export function followEditor<Item extends { readonly id: string }>(view: vscode.TreeView<Item>, find: (document: vscode.Uri) => Item | undefined): Following {
  let missing = true;
  let waiting: NodeJS.Timeout | undefined;
  const follow = (tries = TRIES) => {
    clearTimeout(waiting);
    const document = vscode.window.activeTextEditor?.document.uri;
    if (!view.visible || !document || vscode.workspace.getConfiguration('explorer').get('autoReveal') !== true) return;
    const item = find(document);
    missing = item === undefined;
    if (item === undefined || view.selection.some(({ id }) => id === item.id)) return;
    view.reveal(item, { select: true, focus: false }).then(undefined, () => {
      if (tries > 1) waiting = setTimeout(follow, AGAIN, tries - 1);
      else missing = true;
    });
  };
  const listeners = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => follow()),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) follow();
    }),
  );
  return {
    listed() {
      // What was chosen stays chosen, or the person has chosen something else.
      if (missing) follow();
    },
    dispose() {
      clearTimeout(waiting);
      listeners.dispose();
    },
  };
}

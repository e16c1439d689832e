// The previews of drafts: one beside the editor for each draft, there again after the window was closed.

import * as vscode from 'vscode';
import { tellToOpenFirst } from '../samples';
import { fillPanel } from './panel';
import type { PreviewSurroundings } from './panel';

const VIEW_TYPE = 'inspectionDrafts.preview';

/** The open previews. */
export interface Previews extends vscode.Disposable {
  /** Shows the preview of a draft, or says that there is no draft to show. */
  open(draft: vscode.Uri | undefined): void;
  /** The draft of the preview that has the focus. */
  active(): vscode.Uri | undefined;
}

/** Registers the previews with VS Code. */
export function createPreviews(surroundings: PreviewSurroundings): Previews {
  const panels = new Map<string, vscode.WebviewPanel>();
  const fill = (panel: vscode.WebviewPanel, draft: vscode.Uri) => {
    panels.set(draft.toString(), panel);
    panel.onDidDispose(() => panels.delete(draft.toString()));
    fillPanel(panel, draft, surroundings);
  };
  const restoring = vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const draft = draftOf(state);
      if (draft) fill(panel, draft);
      else panel.dispose();
    },
  });
  return {
    open(draft) {
      const known = draft && panels.get(draft.toString());
      if (known) known.reveal(undefined, true);
      else if (draft)
        fill(vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Preview'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }), draft);
      else void tellToOpenFirst(vscode.l10n.t('Open an inspection report or a press release first, then its preview.'));
    },
    active() {
      const [uri] = [...panels].find(([, panel]) => panel.active) ?? [];
      return uri === undefined ? undefined : vscode.Uri.parse(uri);
    },
    // The panels stay: VS Code keeps them for the next window.
    dispose: () => restoring.dispose(),
  };
}

/** The draft of a page that VS Code kept. */
function draftOf(state: unknown): vscode.Uri | undefined {
  return typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? vscode.Uri.parse(state.uri) : undefined;
}

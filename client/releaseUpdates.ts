// A release beside what its report says now: a diff editor in which the person takes what they want, and whose left side follows the report.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askForRelease, textOf } from './releaseText';
import type { ReleaseOfReport } from './releaseText';

const PROPOSAL_SCHEME = 'inspection-drafts-release';

/** Releases that are compared with what their reports say now. */
export interface ReleaseUpdates extends vscode.Disposable {
  /** Opens the diff editor; `text` is what the release could be changed to. */
  compare(what: ReleaseOfReport, text: string): Promise<void>;
  /** Takes the change at the cursor of the active comparison; where there is none, goes to the next. */
  takeChange(): Promise<void>;
  /** Takes all changes of the comparison of that release, or of the active one; nothing is saved. */
  takeAllChanges(release?: vscode.Uri): Promise<void>;
}

interface Comparison extends ReleaseOfReport {
  text: string;
  /** Whether the report has changed since the proposal was last asked for. */
  stale: boolean;
  asking: boolean;
}

/** Registers the proposals with VS Code, and keeps them current while they are shown. */
export function createReleaseUpdates(client: LanguageClient): ReleaseUpdates {
  /** By the path of the release. */
  const comparisons = new Map<string, Comparison>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const active = () => comparisons.get(proposalIn(vscode.window.tabGroups.activeTabGroup.activeTab)?.path ?? '');

  const refresh = async (comparison: Comparison) => {
    comparison.stale = true;
    // One question at a time: what changes meanwhile is asked for once, afterwards (coalesced).
    if (comparison.asking) return;
    comparison.asking = true;
    try {
      while (comparison.stale) {
        comparison.stale = false;
        const result = await askForRelease(client, comparison, (await textOf(comparison.release)) ?? '');
        if (!('text' in result) || result.text === comparison.text) continue;
        comparison.text = result.text;
        changed.fire(proposalOf(comparison.release));
      }
    } finally {
      comparison.asking = false;
    }
  };
  const showButtons = () => vscode.commands.executeCommand('setContext', 'inspectionDrafts.comparing', active() !== undefined);
  const tabsChanged = ({ closed }: vscode.TabChangeEvent) => {
    const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => proposalIn(tab)?.path)));
    for (const path of closed.map((tab) => proposalIn(tab)?.path)) if (path !== undefined && !shown.has(path)) comparisons.delete(path);
    void showButtons();
  };
  const registrations = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ path }) => comparisons.get(path)?.text ?? '',
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const comparison of comparisons.values()) if (comparison.report.toString() === document.uri.toString()) void refresh(comparison);
    }),
    vscode.window.tabGroups.onDidChangeTabs(tabsChanged),
    vscode.window.tabGroups.onDidChangeTabGroups(showButtons),
  );

  return {
    async compare(what, text) {
      const proposal = proposalOf(what.release);
      comparisons.set(proposal.path, { ...what, text, stale: false, asking: false });
      changed.fire(proposal);
      const name = what.release.path.slice(what.release.path.lastIndexOf('/') + 1);
      await vscode.commands.executeCommand('vscode.diff', proposal, what.release, vscode.l10n.t('{0}: as the report has it now → yours', name), {
        preview: false,
      });
    },
    async takeChange() {
      const comparison = active();
      if (!comparison) return;
      // VS Code takes the change at the cursor of the right side, and only while that side has the keyboard.
      await vscode.commands.executeCommand('workbench.action.compareEditor.focusPrimarySide');
      const before = await versionOf(comparison.release);
      await vscode.commands.executeCommand('diffEditor.revert');
      if ((await versionOf(comparison.release)) === before) await vscode.commands.executeCommand('workbench.action.compareEditor.nextChange');
    },
    async takeAllChanges(release) {
      const comparison = release ? comparisons.get(proposalOf(release).path) : active();
      if (!comparison) return;
      const document = await vscode.workspace.openTextDocument(comparison.release);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), comparison.text);
      await vscode.workspace.applyEdit(edit);
    },
    dispose: () => registrations.dispose(),
  };
}

function proposalOf(release: vscode.Uri): vscode.Uri {
  return release.with({ scheme: PROPOSAL_SCHEME, authority: '' });
}

/** The left side of a tab, if that is a proposal. */
function proposalIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const original = tab?.input instanceof vscode.TabInputTextDiff ? tab.input.original : undefined;
  return original?.scheme === PROPOSAL_SCHEME ? original : undefined;
}

async function versionOf(uri: vscode.Uri): Promise<number> {
  return (await vscode.workspace.openTextDocument(uri)).version;
}

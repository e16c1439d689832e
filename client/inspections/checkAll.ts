// “Check All Drafts”: finds out how every draft of the workspace stands, and shows the problems of all of them.

import * as vscode from 'vscode';
import type { DetailsStore } from './details';

/** Checks the drafts, showing how far it has come, and says in a sentence what was found. */
export async function checkAll(details: DetailsStore, uris: readonly string[]): Promise<void> {
  if (!uris.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no drafts in this workspace yet.'));
    return;
  }
  const checked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking all drafts') },
    async (progress) => {
      let before = 0;
      return details.all(uris, (known) => {
        progress.report({ message: vscode.l10n.t('{0} of {1}', known, uris.length), increment: ((known - before) / uris.length) * 100 });
        before = known;
      });
    },
  );
  await vscode.commands.executeCommand('workbench.action.problems.focus');
  const faulty = checked.filter(({ problems }) => problems).length;
  const problems = checked.reduce((sum, each) => sum + each.problems, 0);
  const found = problems
    ? vscode.l10n.t('Problems: {0}, in {1} of {2} drafts.', problems, faulty, checked.length)
    : vscode.l10n.t('All {0} drafts are without a problem.', checked.length);
  void vscode.window.showInformationMessage(found);
}

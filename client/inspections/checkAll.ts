// “Check All Drafts”: finds out how every draft of the workspace stands, and shows the problems of all of them.

import * as vscode from 'vscode';
import type { DetailsStore } from './details';

/** Checks the drafts, showing how far it has come, and says in a sentence what was found. */
export async function checkAll(details: DetailsStore, uris: readonly string[]): Promise<void> {
  if (!uris.length) {
    void vscode.window.showInformationMessage('There are no drafts in this workspace yet.');
    return;
  }
  const checked = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Checking all drafts' }, async (progress) => {
    let before = 0;
    return details.all(uris, (known) => {
      progress.report({ message: `${known} of ${uris.length}`, increment: ((known - before) / uris.length) * 100 });
      before = known;
    });
  });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const faulty = checked.filter(({ problems }) => problems).length;
  const problems = checked.reduce((sum, each) => sum + each.problems, 0);
  const drafts = checked.length === 1 ? '1 draft is' : `${checked.length} drafts are`;
  const found = problems === 0 ? 'no problems' : `${problems === 1 ? '1 problem' : `${problems} problems`} in ${faulty === 1 ? '1 draft' : `${faulty} drafts`}`;
  void vscode.window.showInformationMessage(`${drafts} checked: ${found}.`);
}

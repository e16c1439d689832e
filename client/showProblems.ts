// “Show Problems”: the list of what is wrong, or what to do first where no draft is open.

import * as vscode from 'vscode';
import { SOURCE } from '../server/lsp/protocol';
import { tellToOpenFirst } from './samples';

/** Opens the list of problems. */
export async function showProblems(): Promise<void> {
  const some = vscode.languages.getDiagnostics().some(([, problems]) => problems.some(({ source }) => source === SOURCE));
  if (!some && !vscode.window.activeTextEditor) {
    await tellToOpenFirst(vscode.l10n.t('Open an inspection report or a press release first, or the folder where yours are.'));
  } else await vscode.commands.executeCommand('workbench.action.problems.focus');
}

// The commands around the preview and the grade graphic.

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMMANDS } from '../../server/lsp/protocol';
import { copyAlternativeText, insertGradeGraphic, saveGradeGraphic } from './gradeGraphic';
import type { Action } from './page/messages';
import { createPreviews } from './previews';

const COMMAND_OF: Record<Action, string> = { save: COMMANDS.saveGradeGraphic, copy: COMMANDS.copyAlternativeText, insert: COMMANDS.insertGradeGraphic };

/** Registers the commands. Each takes the URI of a draft, or else the draft that has the focus, in an editor or a preview. */
export function registerPreview(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  const previews = createPreviews({
    client,
    folder: vscode.Uri.joinPath(extension, 'dist'),
    act: (action, draft) => void vscode.commands.executeCommand(COMMAND_OF[action], draft),
  });
  const register = (command: string, work: (draft: vscode.Uri | undefined) => unknown) =>
    vscode.commands.registerCommand(command, (given?: string | vscode.Uri) => {
      const named = typeof given === 'string' ? vscode.Uri.parse(given) : given;
      return work(named ?? previews.active() ?? vscode.window.activeTextEditor?.document.uri);
    });
  return vscode.Disposable.from(
    previews,
    register(COMMANDS.preview, (draft) => previews.open(draft)),
    register(COMMANDS.saveGradeGraphic, (draft) => saveGradeGraphic(client, draft)),
    register(COMMANDS.copyAlternativeText, (draft) => copyAlternativeText(client, draft)),
    register(COMMANDS.insertGradeGraphic, (draft) => insertGradeGraphic(client, draft)),
  );
}

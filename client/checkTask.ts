// The task “Check all drafts”: the command line on a folder, run by VS Code’s own Node, its problems in the Problems panel.

import * as vscode from 'vscode';
import { array, literal, object, optional, string } from 'zod/mini';
import type { infer as Parsed } from 'zod/mini';
import { COMMANDS } from '../server/lsp/protocol';

const TYPE = 'inspection-drafts';
const MATCHER = '$inspection-drafts';
/** What the command line ends with when it found errors; more than that, and it could not do its work. */
const FOUND_ERRORS = 1;

const definitionSchema = object({ type: literal(TYPE), paths: optional(array(string())) });
type Definition = Parsed<typeof definitionSchema>;

/** Offers the task for each folder that is open, and shows what came of it. */
export function offerCheckTask({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const program = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  return vscode.Disposable.from(
    vscode.tasks.registerTaskProvider(TYPE, {
      provideTasks: () => localFolders().map((folder) => checkTask({ type: TYPE }, vscode.l10n.t('Check all drafts'), folder, program)),
      resolveTask({ definition, name, scope }) {
        const parsed = definitionSchema.safeParse(definition);
        const folder = typeof scope === 'object' ? scope : localFolders()[0];
        // VS Code takes a task with another definition for another task, so this one goes back as it came.
        return parsed.success && folder ? checkTask(definition as Definition, name, folder, program) : undefined;
      },
    }),
    vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.type === TYPE) void showOutcome(execution.task.name, exitCode);
    }),
  );
}

function checkTask(definition: Definition, name: string, folder: vscode.WorkspaceFolder, program: string): vscode.Task {
  const commandLine = [program, 'check', '--format', 'github', '--', ...(definition.paths ?? [])];
  const env = {
    // On the desktop VS Code’s program is Electron, which is Node where this variable says so; elsewhere it means nothing.
    ELECTRON_RUN_AS_NODE: '1',
    // What is switched off in the editor must not come back in the list of all problems.
    INSPECTION_DRAFTS_EDITOR_SETTINGS: JSON.stringify(vscode.workspace.getConfiguration('inspectionDrafts', folder)),
  };
  const execution = new vscode.ProcessExecution(process.execPath, commandLine, { cwd: folder.uri.fsPath, env });
  const task = new vscode.Task(definition, folder, name, 'Inspection Drafts', execution, MATCHER);
  task.detail = definition.paths?.length
    ? vscode.l10n.t('Checks {0}.', definition.paths.join(', '))
    : vscode.l10n.t('Checks every report and press release in this folder.');
  // What a terminal would show is in the Problems panel, in words and with places to click on.
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Never, panel: vscode.TaskPanelKind.Dedicated, showReuseMessage: false, clear: true };
  return task;
}

/** The folders where a program can be run: those of this machine, and only once the person trusts them. */
function localFolders(): vscode.WorkspaceFolder[] {
  return vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file') : [];
}

async function showOutcome(name: string, exitCode: number | undefined): Promise<void> {
  if (exitCode === undefined) return; // ended by the person
  if (exitCode <= FOUND_ERRORS) return void (await vscode.commands.executeCommand(COMMANDS.showProblems));
  const show = vscode.l10n.t('Show the Terminal');
  const answer = await vscode.window.showWarningMessage(vscode.l10n.t('The drafts could not all be checked. The terminal says why.'), show);
  // VS Code names a task’s terminal after the task; of several the newest is the one.
  if (answer === show) vscode.window.terminals.findLast((terminal) => terminal.name.includes(name))?.show();
}

// “Export…”: the draft as a file for people who do not write Markdown.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { EXPORT } from '../server/lsp/protocol';
import type { ExportFormat } from '../server/lsp/protocol';
import { activeDraft, showProblemsOf } from './activeDraft';
import type { ActiveDraft } from './activeDraft';

interface Form {
  readonly format: ExportFormat;
  readonly name: string;
  readonly ending: string;
}

const forms = (): readonly Form[] => [
  { format: 'docx', name: vscode.l10n.t('Word document'), ending: 'docx' },
  { format: 'html', name: vscode.l10n.t('Web page'), ending: 'html' },
  { format: 'text', name: vscode.l10n.t('Plain text for e-mail'), ending: 'txt' },
];

/** Asks for a form and a file, and writes the draft at `target`, or in the active editor, into it. The save dialog asks before a file is written over. */
export async function exportDraft(client: LanguageClient, target?: vscode.Uri): Promise<void> {
  const draft = await activeDraft(client, target);
  if (!draft) return;
  const form = await chooseForm(draft);
  if (form === 'problems') return showProblemsOf(draft);
  if (!form) return;
  const result = await client.sendRequest(EXPORT, { uri: draft.address, format: form.format });
  if ('refusal' in result) {
    void vscode.window.showWarningMessage(result.refusal);
    return;
  }
  const proposed = proposedFile(draft.uri, form.ending);
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export as {0}', form.name),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [form.name]: [form.ending] },
    ...(proposed ? { defaultUri: proposed } : {}),
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, 'text' in result ? new TextEncoder().encode(result.text) : Buffer.from(result.base64, 'base64'));
  await tell(file);
}

/** The form the person wants. Errors are told in the question itself, so that an answer takes no more clicks than without them. */
async function chooseForm(draft: ActiveDraft): Promise<Form | 'problems' | undefined> {
  const choices = forms().map((form) => ({ label: form.name, description: `.${form.ending}`, answer: form }));
  const { errors } = draft.status;
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { answer?: Form | 'problems' }>(
    errors
      ? [
          ...choices,
          { label: '', kind: vscode.QuickPickItemKind.Separator },
          { label: `$(error) ${vscode.l10n.t('Show the problems instead')}`, answer: 'problems' },
        ]
      : choices,
    {
      title: errors ? exportAllTheSame(draft) : exportThis(draft),
      placeHolder: vscode.l10n.t('What do you want to export it as?'),
    },
  );
  return chosen?.answer;
}

function exportThis({ isReport }: ActiveDraft): string {
  return isReport ? vscode.l10n.t('Export this report') : vscode.l10n.t('Export this press release');
}

/** The question where there are errors: languages put its words in other orders, so that each is a sentence of its own. */
function exportAllTheSame(draft: ActiveDraft): string {
  const { errors } = draft.status;
  if (draft.isReport) {
    return errors === 1
      ? vscode.l10n.t('There is 1 error in this report. Export all the same?')
      : vscode.l10n.t('There are {0} errors in this report. Export all the same?', errors);
  }
  return errors === 1
    ? vscode.l10n.t('There is 1 error in this press release. Export all the same?')
    : vscode.l10n.t('There are {0} errors in this press release. Export all the same?', errors);
}

/** The draft’s own name with another ending, beside it; a draft that has no file yet goes to the folder that is open. */
function proposedFile(draft: vscode.Uri, ending: string): vscode.Uri | undefined {
  const named = draft.path.replace(/(?:\.(?:md|markdown))?$/i, `.${ending}`);
  if (draft.scheme !== 'untitled') return draft.with({ path: named });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, named);
}

async function tell(file: vscode.Uri): Promise<void> {
  // A program of the person’s own machine cannot open a file that is on another.
  const here = file.scheme === 'file' && vscode.env.remoteName === undefined;
  const action = here ? vscode.l10n.t('Open') : vscode.l10n.t('Show in Explorer');
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', name), action);
  if (answer !== action) return;
  if (here) await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('revealInExplorer', file);
}

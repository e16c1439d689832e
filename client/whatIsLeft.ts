// “Show What Is Left”: the areas of the active draft that have no grade and its problems, in a list that leads to each.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMMANDS, WHAT_IS_LEFT } from '../server/lsp/protocol';
import type { WhatIsLeft } from '../server/lsp/protocol';
import { activeDraft } from './activeDraft';
import { inWords } from './status';

type Left = NonNullable<WhatIsLeft>;
type Row = vscode.QuickPickItem & { readonly range?: Left['problems'][number]['range'] };

const SEVERITIES: Record<Left['problems'][number]['severity'], { readonly icon: string; readonly name: string }> = {
  error: { icon: '$(error)', name: vscode.l10n.t('error') },
  warning: { icon: '$(warning)', name: vscode.l10n.t('warning') },
  info: { icon: '$(info)', name: vscode.l10n.t('info') },
  hint: { icon: '$(lightbulb)', name: vscode.l10n.t('hint') },
};
const ALL: Row = { label: `$(list-unordered) ${vscode.l10n.t('Show All in the Problems Panel')}`, alwaysShow: true };

/** Lists what is left; the draft shows the place of the row that one is at, and stays there if it is chosen. */
export async function showWhatIsLeft(client: LanguageClient): Promise<void> {
  const draft = await activeDraft(client);
  const left = draft && (await client.sendRequest(WHAT_IS_LEFT, { uri: draft.address }));
  if (!left) return;
  if (!left.areas.length && !left.problems.length) {
    void vscode.window.showInformationMessage(
      draft.status.kind === 'report'
        ? vscode.l10n.t('Nothing is left to do: every area has its grade, and there are no problems.')
        : vscode.l10n.t('Nothing is left to do: there are no problems.'),
    );
    return;
  }
  const editor = await vscode.window.showTextDocument(draft.uri);
  const [before] = editor.visibleRanges;
  const rangeOf = ({ range }: Row) => range && client.protocol2CodeConverter.asRange(range);
  const look = (row: Row) => {
    const range = rangeOf(row);
    if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const chosen = await vscode.window.showQuickPick<Row>(rowsOf(left), {
    title: vscode.l10n.t('What Is Left: {0}', inWords(draft.status)),
    placeHolder: vscode.l10n.t('Choose what to go to'),
    matchOnDetail: true,
    onDidSelectItem: look,
  });
  const range = chosen && rangeOf(chosen);
  if (chosen === ALL) await vscode.commands.executeCommand(COMMANDS.showProblems);
  else if (range) await vscode.window.showTextDocument(draft.uri, { selection: range });
  else if (before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
}

function rowsOf({ areas, problems }: Left): Row[] {
  const heading = (label: string): Row => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const line = ({ start }: Left['problems'][number]['range']) => start.line + 1;
  const ungraded = areas.map(({ name, range, present }) => ({
    label: `$(circle-large-outline) ${name}`,
    description: present ? vscode.l10n.t('line {0}', line(range)) : vscode.l10n.t('not in the report yet'),
    range,
  }));
  const wrong = problems.map(({ message, severity, range }) => ({
    label: `${SEVERITIES[severity].icon} ${vscode.l10n.t('Line {0}', line(range))}`,
    description: SEVERITIES[severity].name,
    detail: message,
    range,
  }));
  return [
    ...(ungraded.length ? [heading(vscode.l10n.t('Areas without a grade')), ...ungraded] : []),
    ...(wrong.length ? [heading(vscode.l10n.t('Problems')), ...wrong, heading(''), ALL] : []),
  ];
}

// “Grade an Area”: asks which grade, with what each means, and writes it where the report has left room for it.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { UNGRADED_AREAS } from '../server/lsp/protocol';
import type { UngradedAreas } from '../server/lsp/protocol';

type UngradedArea = UngradedAreas[number];

/** Asks for the grade of the area with that id, or first which area, and writes it. Nothing is saved. */
export async function gradeArea(client: LanguageClient, uri?: string, id?: string): Promise<void> {
  const target = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
  if (!target) return;
  const ask = () => client.sendRequest(UNGRADED_AREAS, { uri: client.code2ProtocolConverter.asUri(target) });
  const areas = await ask();
  const area = id === undefined ? await chooseArea(areas) : areas.find((each) => each.id === id);
  const term = area && (await chooseGrade(area));
  if (term === undefined) return;
  // The report may have been edited while the list was open.
  const edits = (await ask()).find((each) => each.id === area!.id)?.grades.find((each) => each.term === term)?.edits ?? [];
  const edit = new vscode.WorkspaceEdit();
  edit.set(target, edits.map(({ range, newText }) => new vscode.TextEdit(client.protocol2CodeConverter.asRange(range), newText)));
  await vscode.workspace.applyEdit(edit);
}

async function chooseArea(areas: UngradedAreas): Promise<UngradedArea | undefined> {
  if (!areas.length) void vscode.window.showInformationMessage(vscode.l10n.t('Every area that stands in this report has its grade.'));
  if (areas.length < 2) return areas[0];
  const items = areas.map((area) => ({ label: area.name, area }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Grade an Area'), placeHolder: vscode.l10n.t('Which area?') }))?.area;
}

async function chooseGrade({ name, grades }: UngradedArea): Promise<string | undefined> {
  const items = grades.map(({ term, meaning }) => ({ label: term[0]!.toUpperCase() + term.slice(1), detail: meaning, term }));
  return (
    await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Grade: {0}', name), placeHolder: vscode.l10n.t('Which grade?'), matchOnDetail: true })
  )?.term;
}

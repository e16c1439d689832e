// The one-click press release: written beside its report, opened beside it, and never over what a person wrote.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DRAFT_STATUS, TEMPLATES, withoutEnding } from '../server/lsp/protocol';
import { askForRelease, textOf } from './releaseText';
import type { ReleaseOfReport } from './releaseText';
import type { ReleaseUpdates } from './releaseUpdates';
import { tellToOpenFirst } from './samples';

/** Makes the press release of the report at `target`, or of the active editor; without `template`, the first one is used. */
export async function makePressRelease(client: LanguageClient, updates: ReleaseUpdates, target?: string | vscode.Uri, template?: string): Promise<void> {
  const report = reportAt(target);
  if (!report) return;
  const release = report.with({ path: `${withoutEnding(report.path)}${template === undefined ? '' : `.${template}`}.press-release.md` });
  await makeOrCompare(client, updates, { report, release, template });
}

/** Shows one of the press releases beside what is shown now. */
export async function openPressRelease(releases: readonly string[]): Promise<void> {
  const release = await chooseRelease(releases, vscode.l10n.t('Open Press Release'));
  if (release) await show(release);
}

/** Holds a press release against its report, one of `releases` or the one in the active editor; the template is the one that the name of the file says. */
export async function updatePressRelease(client: LanguageClient, updates: ReleaseUpdates, releases?: readonly string[]): Promise<void> {
  const release = releases ? await chooseRelease(releases, vscode.l10n.t('Update Press Release')) : vscode.window.activeTextEditor?.document.uri;
  if (!release && releases) return;
  // One that is not in an editor must be open for the server to know it.
  if (release) await vscode.workspace.openTextDocument(release);
  const status = release && (await client.sendRequest(DRAFT_STATUS, { uri: client.code2ProtocolConverter.asUri(release) }));
  if (!release || status?.kind !== 'press-release') {
    void vscode.window.showWarningMessage(vscode.l10n.t('Open a press release first.'));
    return;
  }
  const report = status.report === undefined ? undefined : client.protocol2CodeConverter.asUri(status.report);
  if (!report || (await textOf(report)) === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The report of this press release was not found. Say which file it is in the front matter, such as “report: kent.md”.'),
    );
    return;
  }
  const named = /\.([^./]+)\.press-release\.[^./]+$/.exec(release.path)?.[1];
  const [, ...others] = await client.sendRequest(TEMPLATES, { uri: client.code2ProtocolConverter.asUri(report) });
  await makeOrCompare(client, updates, { report, release, template: others.find(({ id }) => id === named)?.id });
}

/** Asks first which template to use. */
export async function makePressReleaseFrom(client: LanguageClient, updates: ReleaseUpdates, target?: vscode.Uri): Promise<void> {
  const report = reportAt(target);
  if (!report) return;
  const templates = await client.sendRequest(TEMPLATES, { uri: client.code2ProtocolConverter.asUri(report) });
  const chosen = await vscode.window.showQuickPick(
    templates.map(({ id, title }) => ({ label: title, description: id, id })),
    { title: vscode.l10n.t('Make Press Release From Template'), placeHolder: vscode.l10n.t('What is it for?'), matchOnDescription: true },
  );
  if (!chosen) return;
  await makePressRelease(client, updates, report, chosen.id === templates[0]?.id ? undefined : chosen.id);
}

/** The only one, or the one that the person chooses. */
async function chooseRelease(releases: readonly string[], title: string): Promise<vscode.Uri | undefined> {
  const uris = releases.map((each) => vscode.Uri.parse(each));
  if (uris.length < 2) return uris[0];
  const items = uris.map((uri) => ({
    label: uri.path.slice(uri.path.lastIndexOf('/') + 1),
    description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..')),
    uri,
  }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which press release?') }))?.uri;
}

/** The report that is meant; tells the person what to do first where there is none. */
function reportAt(target: string | vscode.Uri | undefined): vscode.Uri | undefined {
  const report = typeof target === 'string' ? vscode.Uri.parse(target) : (target ?? vscode.window.activeTextEditor?.document.uri);
  if (!report) void tellToOpenFirst(vscode.l10n.t('Open an inspection report first, then make its press release.'));
  else if (report.scheme === 'untitled') void vscode.window.showWarningMessage(vscode.l10n.t('Save the report first. The press release is written beside it.'));
  else return report;
  return undefined;
}

async function makeOrCompare(client: LanguageClient, updates: ReleaseUpdates, what: ReleaseOfReport): Promise<void> {
  const { release } = what;
  const existing = await textOf(release);
  const result = await askForRelease(client, what, existing);
  if ('refusal' in result) {
    void vscode.window.showWarningMessage(result.refusal);
    return;
  }
  if (existing === undefined) await writeAndOpen(release, result.text);
  else if (existing === result.text) await show(release);
  else await updates.compare(what, result.text);
  const lacking = result.missing.length ? vscode.l10n.t('The press release still lacks: {0}', result.missing.join(' ')) : '';
  if (existing !== undefined && existing !== result.text) void tellHowToTake(lacking, () => updates.takeAllChanges(release));
  else tell([existing === undefined ? '' : vscode.l10n.t('The press release already agrees with the report.'), lacking]);
}

/** Shows a file where it is shown already, or else beside the active editor. */
async function show(uri: vscode.Uri): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside });
}

async function writeAndOpen(release: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(release, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(release, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

function tell(sentences: readonly string[]): void {
  const message = sentences.filter(Boolean).join(' ');
  if (message) void vscode.window.showInformationMessage(message);
}

async function tellHowToTake(lacking: string, takeAll: () => Promise<void>): Promise<void> {
  const button = vscode.l10n.t('Take All Changes');
  const sentences = [
    vscode.l10n.t('Nothing in your press release has been changed. What the report says now is on its left or, in a narrow window, above it.'),
    vscode.l10n.t('Click the arrow beside a change to take it.'),
    lacking,
  ];
  const message = sentences.filter(Boolean).join(' ');
  if ((await vscode.window.showInformationMessage(message, button)) === button) await takeAll();
}

// An item of the view as VS Code shows it.

import * as vscode from 'vscode';
import type { InspectionDetails, ShownGrade } from '../../server/lsp/protocol';
import type { BodyNode, DraftNode } from './arrange';
import { inBrief, inFull, nameOf } from './words';

/** A body with its reports, closed at first. */
export function bodyItem({ id, name, children }: BodyNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name || vscode.l10n.t('No force or service named'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = children.length === 1 ? vscode.l10n.t('1 draft') : vscode.l10n.t('{0} drafts', children.length);
  item.iconPath = new vscode.ThemeIcon('organization');
  return item;
}

/** A draft at `uri`, as far as it is known how it stands. */
export function draftItem(node: DraftNode, uri: vscode.Uri, details: InspectionDetails | undefined): vscode.TreeItem {
  const name = nameOf(node, vscode.l10n);
  const item = new vscode.TreeItem(name, node.children.length ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
  const sentences = inFull(node, details, vscode.l10n);
  item.id = node.id;
  item.description = inBrief(node, details, vscode.l10n);
  item.tooltip = [name, ...sentences, vscode.workspace.asRelativePath(uri)].join('\n');
  item.accessibilityInformation = { label: [`${name}.`, ...sentences, node.file].filter(Boolean).join(' ') };
  // VS Code colours the name of a file that has problems.
  item.resourceUri = uri;
  item.iconPath =
    node.draft.kind === 'press-release'
      ? new vscode.ThemeIcon('megaphone')
      : details?.grades.length
        ? gradeIcon(details.grades)
        : new vscode.ThemeIcon('file-text');
  item.contextValue = node.draft.kind;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

const SIZE = 16;
const EDGE = 2;
/** How much of its place a bar takes, so that one can tell two of the same colour apart. */
const BAR = 0.8;

/** A bar for each area in the colour of its grade, on white, which is there in dark colours too. */
function gradeIcon(grades: readonly ShownGrade[]): vscode.Uri {
  const width = (SIZE - 2 * EDGE) / grades.length;
  const bars = grades.map(
    ({ colour }, index) =>
      `<rect x="${(EDGE + index * width).toFixed(2)}" y="${EDGE}" width="${(width * BAR).toFixed(2)}" height="${SIZE - 2 * EDGE}" fill="${colour}"/>`,
  );
  const paper = `<rect x="0.5" y="0.5" width="${SIZE - 1}" height="${SIZE - 1}" rx="2" fill="#ffffff" stroke="#8a929c"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${paper}${bars.join('')}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

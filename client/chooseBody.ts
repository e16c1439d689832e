// The question which force or service a new report is about: a list to type in, which also takes a name that is not in it.

import * as vscode from 'vscode';
import type { Choices } from '../server/lsp/protocol';

/** The body that was chosen, and whether the register has it. */
export interface ChosenBody {
  readonly name: string;
  readonly known: boolean;
}

interface Row extends vscode.QuickPickItem {
  readonly body?: ChosenBody;
}

/** Asks for a body, those inspected under the framework first; undefined if the person changes their mind. */
export function chooseBody(bodies: Choices['bodies'], framework: string): Promise<ChosenBody | undefined> {
  const list = vscode.window.createQuickPick<Row>();
  const known = rowsOf(bodies, framework);
  const names = new Set(bodies.flatMap(({ name, variants }) => [name, ...variants]).map((name) => name.toLowerCase()));
  list.title = vscode.l10n.t('New Inspection Report (2/2)');
  list.placeholder = vscode.l10n.t('Which force or service was inspected?');
  list.matchOnDescription = true;
  list.items = known;
  list.onDidChangeValue((value) => {
    const name = value.trim();
    const own =
      name && !names.has(name.toLowerCase())
        ? [separator(vscode.l10n.t('Not in the list')), { label: vscode.l10n.t('Use “{0}”', name), alwaysShow: true, body: { name, known: false } }]
        : [];
    list.items = [...known, ...own];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.body);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function rowsOf(bodies: Choices['bodies'], framework: string): Row[] {
  const row = ({ name, variants }: Choices['bodies'][number]): Row => ({ label: name, description: variants.join(', '), body: { name, known: true } });
  const own = bodies.filter(({ frameworks }) => frameworks.includes(framework));
  const others = bodies.filter(({ frameworks }) => !frameworks.includes(framework));
  return own.length && others.length
    ? [separator(vscode.l10n.t('Inspected under this framework')), ...own.map(row), separator(vscode.l10n.t('Others')), ...others.map(row)]
    : bodies.map(row);
}

function separator(label: string): Row {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

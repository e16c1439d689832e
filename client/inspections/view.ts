// The view “Inspections”: every draft of the workspace, how it stands, and its press releases below it.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { oneAtATime } from '../oneAtATime';
import { COMMANDS, DRAFTS, INSPECTION_DETAILS, INSPECTIONS_CHANGED, MARKDOWN_FILES } from '../../server/lsp/protocol';
import type { ListedDrafts } from '../../server/lsp/protocol';
import { arrange, flatten, parents } from './arrange';
import type { InspectionNode } from './arrange';
import { checkAll } from './checkAll';
import { createDetails } from './details';
import { ALL, chooseFilter } from './filters';
import { followEditor } from './followEditor';
import { bodyItem, draftItem } from './item';

const VIEW = 'inspectionDrafts.inspections';

/** Registers the view and its commands, and keeps it in step with the workspace. */
export function registerInspections(client: LanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<InspectionNode[] | undefined>();
  let filter = ALL;
  let drafts: ListedDrafts = [];
  let nodes: readonly InspectionNode[] = [];
  let byId = new Map<string, InspectionNode>();
  let above = new Map<InspectionNode, InspectionNode>();
  let listed: () => void;
  const firstList = new Promise<void>((resolve) => (listed = resolve));

  const details = createDetails(client, (uris) => {
    const concerned = uris.flatMap((uri) => byId.get(uri) ?? []);
    if (concerned.length) changed.fire(concerned);
  });
  const uris = () => drafts.map(({ uri }) => uri);
  const view = vscode.window.createTreeView<InspectionNode>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => (node.kind === 'body' ? bodyItem(node) : draftItem(node, client.protocol2CodeConverter.asUri(node.id), details.of(node.id))),
      async getChildren(node) {
        await firstList;
        return [...(node?.children ?? nodes)];
      },
      getParent: (node) => above.get(node),
    },
  });

  const following = followEditor(view, (document) =>
    [...byId.values()].find(({ kind, id }) => kind === 'draft' && client.protocol2CodeConverter.asUri(id).toString() === document.toString()),
  );

  /** Lists what there is now. Items that stay keep their ids, so that what is open and chosen stays so. */
  const list = async () => {
    drafts = await client.sendRequest(DRAFTS);
    await choose();
    listed();
    if (drafts.length) void vscode.commands.executeCommand('setContext', VIEW, true);
  };
  const choose = async () => {
    const known = new Map(
      filter.needsDetails ? (await vscode.window.withProgress({ location: { viewId: VIEW } }, () => details.all(uris()))).map((each) => [each.uri, each]) : [],
    );
    const arranged = arrange(drafts, (draft) => filter.keeps(draft, [draft.uri, ...draft.releases].flatMap((uri) => known.get(uri) ?? [])));
    view.message = filter.message && !arranged.length ? `${filter.message} ${vscode.l10n.t('There are none.')}` : filter.message;
    if (JSON.stringify(arranged) === JSON.stringify(nodes)) return;
    nodes = arranged;
    byId = new Map(flatten(nodes).map((node) => [node.id, node]));
    above = parents(nodes);
    changed.fire(undefined);
    following.listed();
  };
  const failed = (error: unknown) => client.error(vscode.l10n.t('The inspections could not be listed.'), error);
  const listAnew = oneAtATime(list, failed);
  const chooseAnew = oneAtATime(choose, failed);

  void showWhereThereIsMarkdown();
  // Asked about no draft, the server knows that it is to tell of changes.
  void client.sendRequest(INSPECTION_DETAILS, { uris: [] }).then(listAnew, failed);
  return vscode.Disposable.from(
    changed,
    view,
    following,
    client.onNotification(INSPECTIONS_CHANGED, ({ uris: concerned, listed: isOther }) => {
      details.changed(concerned);
      if (isOther) listAnew();
      else if (filter.needsDetails) chooseAnew();
    }),
    vscode.commands.registerCommand(COMMANDS.filterInspections, async () => {
      const chosen = await chooseFilter(filter);
      if (!chosen) return;
      filter = chosen;
      await vscode.commands.executeCommand('setContext', 'inspectionDrafts.filtered', filter !== ALL);
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      chooseAnew();
    }),
    vscode.commands.registerCommand(COMMANDS.checkAll, async () => {
      await firstList;
      await checkAll(details, uris());
    }),
  );
}

/** The view is of no use to those who have no Markdown at all. */
async function showWhereThereIsMarkdown(): Promise<void> {
  const [found] = await vscode.workspace.findFiles(MARKDOWN_FILES, '**/{node_modules,.*}/**', 1);
  if (found) await vscode.commands.executeCommand('setContext', VIEW, true);
}

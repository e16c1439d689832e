// The items of the view: reports, their press releases below them, and, where there are many, the bodies they are about above them.

import type { ListedDrafts } from '../../server/lsp/protocol';

/** A draft as the server lists it. */
export type ListedDraft = ListedDrafts[number];

/** A draft and its releases. */
export interface DraftNode {
  readonly kind: 'draft';
  /** The same for as long as the draft has its address. */
  readonly id: string;
  readonly draft: ListedDraft;
  /** Whom it is about, or its file; nothing for a release below its report. */
  readonly name: string | undefined;
  /** What tells it from others of the same name. */
  readonly file: string | undefined;
  readonly children: readonly DraftNode[];
}

/** A body with its reports. */
export interface BodyNode {
  readonly kind: 'body';
  readonly id: string;
  readonly name: string;
  readonly children: readonly DraftNode[];
}

export type InspectionNode = DraftNode | BodyNode;

/** Up to so many reports are listed as they are. */
const LONGEST_LIST = 50;

/** The items for these drafts, by name. A release whose report `keeps` leaves out is left out with it. */
export function arrange(drafts: readonly ListedDraft[], keeps: (draft: ListedDraft) => boolean): readonly InspectionNode[] {
  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const reports = new Set(drafts.filter(({ kind }) => kind === 'report').map(({ uri }) => uri));
  const isBelow = ({ kind, report }: ListedDraft) => kind === 'press-release' && report !== undefined && reports.has(report);
  const top = drafts.filter((draft) => !isBelow(draft) && keeps(draft));
  const releases = (draft: ListedDraft) =>
    draft.releases
      .flatMap((uri) => byUri.get(uri) ?? [])
      .filter(isBelow)
      .map((each) => draftNode(each, undefined, fileName(each), []));
  const groups = byBody(top);
  if (top.length > LONGEST_LIST) {
    return groups.map(([name, own]) => ({
      kind: 'body',
      id: `body:${name}`,
      name,
      children: own.map((draft) => draftNode(draft, fileName(draft), undefined, releases(draft))),
    }));
  }
  return groups.flatMap(([name, own]) =>
    own.map((draft) =>
      draft.body === undefined
        ? draftNode(draft, fileName(draft), undefined, releases(draft))
        : draftNode(draft, name, own.length > 1 ? fileName(draft) : undefined, releases(draft)),
    ),
  );
}

/** The items by those below them. */
export function parents(nodes: readonly InspectionNode[]): Map<InspectionNode, InspectionNode> {
  return new Map(flatten(nodes).flatMap((node) => node.children.map((child) => [child, node])));
}

/** All items and those below them. */
export function flatten(nodes: readonly InspectionNode[]): InspectionNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function byBody(drafts: readonly ListedDraft[]): [string, ListedDraft[]][] {
  const groups = new Map<string, ListedDraft[]>();
  for (const draft of drafts) groups.set(draft.body ?? '', [...(groups.get(draft.body ?? '') ?? []), draft]);
  return [...groups].sort(([a], [b]) => Number(!a) - Number(!b) || a.localeCompare(b, 'en'));
}

function draftNode(draft: ListedDraft, name: string | undefined, file: string | undefined, children: readonly DraftNode[]): DraftNode {
  return { kind: 'draft', id: draft.uri, draft, name, file, children };
}

/** The name of a draft’s file, as people read it. */
export function fileName({ uri }: ListedDraft): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

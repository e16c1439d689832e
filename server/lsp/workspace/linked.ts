// The two ends of the link between a press release and its report, and edits of either.

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { KnownReport } from '../../core/assist/completion/complete';
import type { Draft, Edit } from '../../core/draft/draft';
import type { Message } from '../../core/text/message';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import { nameOf, normaliseUri, relativePath } from '../../surroundings/uris';
import type { Context, Workspace } from '../context';
import { toRange } from '../positions';

/** A draft and the URI of its file. */
export interface LocatedDraft {
  readonly uri: string;
  readonly draft: Draft;
}

/** The report that a draft’s front matter links, where it is at hand. */
export function reportOf({ circumstances: { report }, reportUri }: PlacedDraft): LocatedDraft | undefined {
  return typeof report === 'object' && reportUri !== undefined ? { uri: reportUri, draft: report } : undefined;
}

/** The draft itself, or the report that it announces: what the core calls `in`. */
export function sideOf(open: PlacedDraft, where: 'report' | undefined): LocatedDraft | undefined {
  return where ? reportOf(open) : open;
}

/** The press releases that announce the report, whether or not somebody has them open. */
export async function releasesOf(report: string, { workspace }: Context): Promise<PlacedDraft[]> {
  const drafts = await Promise.all(workspace.releasesOf(report).map((uri) => workspace.draft(uri)));
  return drafts.filter((draft) => draft !== undefined);
}

/** The draft, the report that it announces, and all releases of that or of itself: the report first, and then the releases in the order of their names. */
export async function linkedDrafts(open: PlacedDraft, context: Context): Promise<LocatedDraft[]> {
  const report: LocatedDraft = reportOf(open) ?? open;
  const releases = await releasesOf(report.uri, context);
  const others = releases.filter(({ uri }) => uri !== open.uri);
  const all: LocatedDraft[] = report.uri === open.uri ? others : [...others, open];
  return [report, ...all.sort((a, b) => (a.uri < b.uri ? -1 : 1))];
}

/** The reports of the workspace to which a path leads from a draft. Nothing is read for it. */
export function reportsFrom(uri: string, workspace: Workspace): KnownReport[] {
  const here = normaliseUri(uri);
  return workspace.drafts().flatMap((each) => {
    const path = each.kind === 'report' && each.uri !== here ? relativePath(here, each.uri) : undefined;
    if (path === undefined) return [];
    const releases = workspace.releasesOf(each.uri).filter((release) => release !== here).map(nameOf);
    return [{ ...each, path, releases }];
  });
}

/** What is to be changed in a draft. */
export interface EditedDraft extends LocatedDraft {
  readonly edits: readonly Edit[];
}

/** Edits of drafts as the client takes them; undefined where one of the documents has changed since. */
export function workspaceEdit(drafts: readonly EditedDraft[], context: Context): WorkspaceEdit | undefined {
  const changes: { uri: string; version: number | null; edits: TextEdit[] }[] = [];
  for (const { uri, draft, edits } of drafts) {
    const version = context.version(uri, draft);
    if (version === undefined) return undefined;
    changes.push({ uri, version, edits: edits.map(({ span, text }) => ({ range: toRange(draft, span), newText: text })) });
  }
  if (context.capabilities.workspace?.workspaceEdit?.documentChanges) {
    return { documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
  }
  return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
}

/** The edit as one that the client shows before it makes it, with the reason, where it can do that. */
export function confirmed(edit: WorkspaceEdit, reason: Message, { capabilities, voice }: Context): WorkspaceEdit {
  const { documentChanges } = edit;
  if (!documentChanges || !capabilities.workspace?.workspaceEdit?.changeAnnotationSupport) return edit;
  const changes = documentChanges.map((change) => ('edits' in change ? { ...change, edits: change.edits.map((each) => ({ ...each, annotationId: CONFIRM })) } : change));
  return { documentChanges: changes, changeAnnotations: { [CONFIRM]: { label: voice(reason), needsConfirmation: true } } };
}

const CONFIRM = 'confirm';

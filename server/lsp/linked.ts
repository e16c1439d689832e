// The two ends of the link between a press release and its report, and edits of either.

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Draft, Edit } from '../core/draft/draft';
import type { Context, PlacedDraft } from './context';
import { toRange } from './places';
import { resolveUri } from './uris';

/** A draft and the address of its file. */
export interface LocatedDraft {
  readonly uri: string;
  readonly draft: Draft;
}

/** The report that a draft’s front matter links, where it is at hand. */
export function reportOf({ uri, draft, circumstances: { report } }: PlacedDraft): LocatedDraft | undefined {
  const path = draft.frontMatter.values.report;
  return typeof report === 'object' && path !== undefined ? { uri: resolveUri(uri, path), draft: report } : undefined;
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

/** Edits of a draft as the client takes them; undefined where its document has changed since. */
export function workspaceEdit({ uri, draft }: LocatedDraft, edits: readonly Edit[], context: Context): WorkspaceEdit | undefined {
  const version = context.version(uri, draft);
  if (version === undefined) return undefined;
  const textEdits: TextEdit[] = edits.map(({ span, text }) => ({ range: toRange(draft, span), newText: text }));
  if (!context.capabilities.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

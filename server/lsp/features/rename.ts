// Renaming the inspected body, in a draft and in those that a link brings together with it.

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameParams, Range, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { bodyNameAt, renameBody } from '../../core/navigate/bodyNames';
import type { BodyName } from '../../core/navigate/bodyNames';
import { say } from '../../core/text/message';
import type { Message } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context, OpenedDraft } from '../context';
import { toOffset, toRange } from '../positions';
import { linkedDrafts, workspaceEdit } from '../workspace/linked';

const NOTHING_HERE = say`Only the name of the inspected force or service can be renamed. Put the cursor on it, in the front matter, the title or the text.`;

/** Answers `textDocument/prepareRename`; null for what is no draft. Fails with a plain sentence where there is nothing to rename. */
export function prepareRename(context: Context): (params: PrepareRenameParams) => Promise<{ range: Range; placeholder: string } | null> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const { span, written } = nameAt(open, toOffset(open.draft, position), context);
    return { range: toRange(open.draft, span), placeholder: written };
  };
}

/** Answers `textDocument/rename` with edits of the draft, its report and all releases of that; null for what is no draft. */
export function rename(context: Context): (params: RenameParams) => Promise<WorkspaceEdit | null> {
  return async ({ textDocument, position, newName }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const { written } = nameAt(open, toOffset(open.draft, position), context);
    const name = newName.trim();
    if (!name || name.includes('\n')) throw refusal(say`Write the new name of the force or service on one line.`, context);
    const drafts = await linkedDrafts(open, context);
    const changes = drafts
      .map(({ uri, draft }) => ({ uri, draft, edits: renameBody(open.checker.subject(draft), written, name) }))
      .filter(({ edits }) => edits.length);
    const edit = workspaceEdit(changes, context);
    if (!edit) throw refusal(say`One of the drafts has changed meanwhile. Try again.`, context);
    return edit;
  };
}

function nameAt(open: OpenedDraft, offset: number, context: Context): BodyName {
  const name = bodyNameAt(subjectOf(open), offset);
  if (!name) throw refusal(NOTHING_HERE, context);
  return name;
}

function refusal(message: Message, { voice }: Context): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, voice(message));
}

// The open documents (document synchronisation), each kept as a draft that is edited where its text is.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { editDraft, normaliseLineEnds, parseDraft } from '../../core/draft/draft';
import type { Draft } from '../../core/draft/draft';
import { normaliseUri } from '../../surroundings/uris';
import { toSpan } from '../positions';

/** An open document. Values are never changed: an edit makes a new one. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly draft: Draft;
}

/** The open documents; each `didChange` reparses only what it changed. */
export function openDrafts(): TextDocuments<OpenDraft> {
  return new TextDocuments<OpenDraft>({
    create: (uri, _language, version, content) => ({ uri, version, draft: parseDraft(content) }),
    update: ({ uri, draft }, changes, version) => ({ uri, version, draft: changes.reduce(applyChange, draft) }),
  });
}

/** The open document of a normalised URI, however the client writes it. */
export function findOpen(documents: TextDocuments<OpenDraft>, uri: string): OpenDraft | undefined {
  return documents.get(uri) ?? documents.all().find((each) => normaliseUri(each.uri) === uri);
}

function applyChange(draft: Draft, change: TextDocumentContentChangeEvent): Draft {
  // Lines and columns are the same whether a line ends in CRLF or LF, so a draft that holds LF stays in step.
  if (!('range' in change)) return parseDraft(change.text);
  return editDraft(draft, { span: toSpan(draft, change.range), text: normaliseLineEnds(change.text) });
}

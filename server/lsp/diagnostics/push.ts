// Diagnostics for clients that cannot pull: of each open document that changed, and of those that are judged against it.

import type { Connection, TextDocuments } from 'vscode-languageserver';
import { normaliseUri } from '../../surroundings/uris';
import type { Context } from '../context';
import type { OpenDraft } from '../workspace/openDrafts';
import { diagnosticsOf } from './diagnostic';

/** What pushing takes. */
export interface Pushing {
  readonly connection: Connection;
  readonly context: Context;
  readonly documents: TextDocuments<OpenDraft>;
  delay(work: () => void, milliseconds: number): void;
  /** Whether the client cannot pull. */
  pushes(): boolean;
}

/** How long the messages of a burst are waited for, in ms. */
const BURST = 10;

/** Pushes, once for a burst of changes (debounced). */
export function pushDiagnostics({ connection, context, documents, delay, pushes }: Pushing): void {
  const waiting = new Set<string>();
  const push = (uri: string) => {
    if (!pushes() || waiting.has(uri)) return;
    waiting.add(uri);
    delay(async () => {
      waiting.delete(uri);
      const open = await context.open(uri);
      const number = documents.get(uri)?.version;
      void connection.sendDiagnostics({ uri, ...(number === undefined ? {} : { version: number }), diagnostics: open ? diagnosticsOf(open, context) : [] });
    }, BURST);
  };
  documents.onDidChangeContent(({ document }) => push(document.uri));
  documents.onDidClose(({ document }) => push(document.uri));
  context.workspace.onChange((uris) => {
    for (const { uri } of pushes() ? documents.all() : []) if (uris.has(normaliseUri(uri))) push(uri);
  });
}

// Open drafts whose problems have changed without an edit of their own, since their report, the settings or a framework did: what
// the client has cached of them is invalid.

import type { Connection, TextDocuments } from 'vscode-languageserver';
import { problemsOf } from '../../surroundings/placedDraft';
import { normaliseUri } from '../../surroundings/uris';
import type { Context } from '../context';
import { gatherNews } from '../workspace/news';
import type { OpenDraft } from '../workspace/openDrafts';
import type { Turns } from '../workspace/turns';
import type { ResultIds } from './resultIds';

/** What following takes. */
export interface Following {
  readonly connection: Connection;
  readonly context: Context;
  readonly documents: TextDocuments<OpenDraft>;
  readonly ids: ResultIds;
  readonly turns: Turns;
  /** Whether the client asks again when it is told to. */
  refreshes(): boolean;
}

/** Tells a client that pulls to ask again, once, when it still shows what no longer holds. A client that has asked by itself meanwhile is left alone. */
export function refreshStale({ connection, context, documents, ids, turns, refreshes }: Following): void {
  const isStale = async ({ uri }: OpenDraft): Promise<boolean> => {
    const told = ids.pulled.get(uri);
    if (told === undefined) return false;
    const open = await context.workspace.draft(uri);
    return !open || ids.of(problemsOf(open)) !== told;
  };
  gatherNews(context.workspace, turns, async (uris) => {
    if (!refreshes()) return;
    for (const document of documents.all().filter(({ uri }) => uris.has(normaliseUri(uri)))) {
      if (!(await isStale(document))) continue;
      void connection.languages.diagnostics.refresh();
      return;
    }
  });
  documents.onDidClose(({ document }) => ids.pulled.delete(document.uri));
}

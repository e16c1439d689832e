// How the drafts of the view stand: asked for when something shows them, a few at a time, and asked anew when they may have
// changed. A cache that is filled lazily, in batches.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { oneAtATime } from '../oneAtATime';
import { INSPECTION_DETAILS } from '../../server/lsp/protocol';
import type { InspectionDetails } from '../../server/lsp/protocol';

/** What is known of drafts, by the addresses that the server gives them. */
export interface DetailsStore {
  /** What is known of a draft that is shown; if that is nothing, or old, it is asked for. */
  of(uri: string): InspectionDetails | undefined;
  /** Asks for all that are not known, telling after each few how many are. */
  all(uris: readonly string[], tell?: (known: number) => void): Promise<readonly InspectionDetails[]>;
  /** These may have changed; those that are shown are asked for anew. */
  changed(uris: readonly string[]): void;
}

/** How many drafts are asked for at once. */
const BATCH = 20;

/** A store that knows nothing; `onNews` is called with the drafts that stand otherwise than before. */
export function createDetails(client: LanguageClient, onNews: (uris: readonly string[]) => void): DetailsStore {
  const known = new Map<string, InspectionDetails | undefined>();
  const current = new Set<string>();
  const shown = new Set<string>();

  const awaited = new Map<string, Promise<void>>();

  const fetch = (uris: readonly string[]): Promise<void> => {
    const answer: Promise<void> = client
      .sendRequest(INSPECTION_DETAILS, { uris })
      .then(
        (answers) => {
          // Of two answers about one draft, the one that was asked for last counts (a race).
          const news = uris.filter((uri) => {
            const details = answers.find((each) => each.uri === uri);
            const isNews = awaited.get(uri) === answer && JSON.stringify(known.get(uri)) !== JSON.stringify(details);
            if (isNews) known.set(uri, details);
            return isNews;
          });
          if (news.length) onNews(news);
        },
        (error: unknown) => {
          for (const uri of uris) current.delete(uri);
          throw error;
        },
      )
      .finally(() => {
        for (const uri of uris) if (awaited.get(uri) === answer) awaited.delete(uri);
      });
    // What changes meanwhile is not current when the answer comes.
    for (const uri of uris) {
      current.add(uri);
      awaited.set(uri, answer);
    }
    return answer;
  };
  const missing = (uris: Iterable<string>) => [...uris].filter((uri) => !current.has(uri));
  const fetchShown = oneAtATime(
    async () => {
      for (let uris = missing(shown); uris.length; uris = missing(shown)) await fetch(uris.slice(0, BATCH));
    },
    (error) => client.error(vscode.l10n.t('How the inspections stand could not be found out.'), error),
  );
  return {
    of(uri) {
      shown.add(uri);
      if (!current.has(uri)) fetchShown();
      return known.get(uri);
    },
    async all(uris, tell) {
      for (let left = missing(uris); left.length; left = missing(left)) {
        await fetch(left.slice(0, BATCH));
        tell?.(uris.length - left.length);
      }
      // Somebody else may have asked for some of them.
      await Promise.all(uris.map((uri) => awaited.get(uri)));
      return uris.flatMap((uri) => known.get(uri) ?? []);
    },
    changed(uris) {
      for (const uri of uris) current.delete(uri);
      if (uris.some((uri) => shown.has(uri))) fetchShown();
    },
  };
}

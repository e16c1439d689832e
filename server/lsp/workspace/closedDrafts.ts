// The drafts nobody has open, read from the disk when something asks for them, and let go when nothing needs them any more: a
// cache with weak references.

import { normaliseLineEnds, parseDraft } from '../../core/draft/draft';
import type { Draft } from '../../core/draft/draft';
import type { Files, Unread } from '../../surroundings/files';

/** Files of the disk as drafts. */
export interface ClosedDrafts {
  /** The file as a draft, or why it cannot be read. The same object for as long as the text is the same and somebody holds it. */
  read(uri: string): Promise<Draft | Unread>;
  /** The file may have changed. */
  forget(uri: string): void;
}

/** Where there is no disk, nobody can say that a file is missing. */
const NO_FILES: Unread = { unread: 'closed' };

/** How many drafts are kept though nobody holds them: a report is asked for again with each of its releases. */
const KEPT = 8;

/** The drafts on the disk; `isWatched` tells whether `forget` will be called when a file changes, so that it need not be read again before. */
export function createClosedDrafts(files: Files | undefined, isWatched: (uri: string) => boolean): ClosedDrafts {
  const known = new Map<string, WeakRef<Draft>>();
  const fresh = new Set<string>();
  let recent: Draft[] = [];

  const keep = (draft: Draft) => {
    recent = [draft, ...recent.filter((each) => each !== draft)].slice(0, KEPT);
    return draft;
  };
  return {
    async read(uri) {
      const unchanged = fresh.has(uri) ? known.get(uri)?.deref() : undefined;
      if (unchanged) return keep(unchanged);
      // Said before reading, so that a change meanwhile unsays it (a race).
      if (isWatched(uri)) fresh.add(uri);
      const file = (await files?.read(uri)) ?? NO_FILES;
      if ('unread' in file) {
        known.delete(uri);
        fresh.delete(uri);
        return file;
      }
      const last = known.get(uri)?.deref();
      const draft = last?.text === normaliseLineEnds(file.text) ? last : parseDraft(file.text);
      known.set(uri, new WeakRef(draft));
      return keep(draft);
    },
    forget: (uri) => void fresh.delete(uri),
  };
}

// The workspace as the features see it: the index, and any of its drafts when one is asked for.

import { isDraft } from '../../core/draft/draft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import type { Surroundings } from '../../surroundings/surroundings';
import { normaliseUri } from '../../surroundings/uris';
import type { Workspace } from '../context';
import type { ClosedDrafts } from './closedDrafts';
import type { DraftIndex } from './draftIndex';
import type { OpenDraft } from './openDrafts';

/** What the workspace is seen through. */
export interface WorkspaceSources {
  readonly index: DraftIndex;
  readonly closed: ClosedDrafts;
  readonly surroundings: Surroundings;
  openDraft(uri: string): OpenDraft | undefined;
}

/** The workspace that an index knows. */
export function createWorkspace({ index, closed, surroundings, openDraft }: WorkspaceSources): Workspace {
  const { links } = index;

  /** A file that the index does not name is none of the workspace’s, or no draft. */
  const readClosed = async (uri: string) => {
    const read = links.get(uri) && (await closed.read(uri));
    return read && !('unread' in read) ? { uri, draft: read } : undefined;
  };
  const draft = async (uri: string): Promise<PlacedDraft | undefined> => {
    for (;;) {
      const document = openDraft(uri);
      const read = document ?? (await readClosed(uri));
      if (!read) return undefined;
      const placed = await surroundings.place(read);
      if (openDraft(uri) === document) return isDraft(placed.draft) ? placed : undefined;
    }
  };
  return {
    drafts: () => links.all(),
    summary: (uri) => links.get(normaliseUri(uri)),
    reportOf: (release) => links.get(normaliseUri(release))?.report,
    releasesOf: (report) => links.naming(normaliseUri(report)),
    draft: (uri) => draft(normaliseUri(uri)),
    ready: () => index.ready(),
    onChange: (listener) => index.onChange(listener),
  };
}

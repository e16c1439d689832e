// Which file a `report:` of the front matter names.

import type { Files } from './files';
import { decode, resolveUri } from './uris';

/** What may be there under a URI. */
export interface ReportSources {
  readonly files: Files | undefined;
  /** Whether somebody has a document of that normalised URI open. */
  isOpen(uri: string): boolean;
}

/**
 * The URI that a path means, as seen from the draft at `uri` and whether or not there is such a file: its name as it stands
 * or, where no file is called so, with %20 and the like read as links have them.
 */
export async function reportUriOf(uri: string, path: string, { files, isOpen }: ReportSources): Promise<string> {
  const asWritten = resolveUri(uri, path);
  const asLink = resolveUri(uri, decode(path));
  if (asWritten === asLink || isOpen(asWritten)) return asWritten;
  const read = await files?.read(asWritten, { most: 1 });
  return !read || ('unread' in read && read.unread === 'missing') ? asLink : asWritten;
}

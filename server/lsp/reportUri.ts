// Which file a `report:` of the front matter names.

import type { Files } from './files';
import { decode, resolveUri } from './uris';

/** What may be there under an address. */
export interface ReportSources {
  readonly files: Files | undefined;
  /** The open document of that normalised address. */
  openDraft(uri: string): unknown;
}

/**
 * The address that a path means, as seen from the draft at `uri` and whether or not there is such a file: its name as it stands
 * or, where no file is called so, with %20 and the like read as links have them. The command line reads it in the same way.
 */
export async function reportUri(uri: string, path: string, { files, openDraft }: ReportSources): Promise<string> {
  const asWritten = resolveUri(uri, path);
  const asLink = resolveUri(uri, decode(path));
  if (asWritten === asLink || openDraft(asWritten) !== undefined) return asWritten;
  return (await files?.read(asWritten)) === undefined ? asLink : asWritten;
}

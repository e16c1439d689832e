// What the server may read of the files around the open documents. Where there are none, as in a worker, it does without.

/** Reads files by their addresses. */
export interface Files {
  /** The text of a file, or undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** The first bytes of a file as text, and whether that is all of it; undefined where it cannot be read or is not text in UTF-8. */
  head(uri: string, bytes: number): Promise<{ readonly text: string; readonly whole: boolean } | undefined>;
  /** What is in a folder; nothing where there is no such folder. A link to a folder does not count as one, so that nobody walks in circles. */
  list(uri: string): Promise<readonly { readonly name: string; readonly folder: boolean }[]>;
}

// The port for files: all that the server and the command line read of the disk goes through it. Where there is none, as in a worker, they do without.

import { plainText } from '../core/extras';
import type { JsonFault } from '../core/text/jsonFile';
import { say } from '../core/text/message';

/** Reads files and folders by their URIs. Never rejects. */
export interface Files {
  /** The text of a file, byte order mark and line ends as they are, or why there is none. */
  read(uri: string, options?: ReadOptions): Promise<FileText | Unread>;
  /** What is in a folder; undefined where there is no such folder. */
  list(uri: string): Promise<readonly Entry[] | undefined>;
}

/** How a file is read. */
export interface ReadOptions {
  /** How many bytes of it at most; all of them if absent. */
  readonly most?: number;
  /** Whether it may also be a pipe or a device, which may never end: only where a person has named it. */
  readonly stream?: boolean;
}

/** The text of a file, or its beginning. */
export interface FileText {
  readonly text: string;
  /** Whether that is all of it. */
  readonly whole: boolean;
}

/** Why a file gives no text: there is no such file; it may not be read; it holds no text; its text is not in UTF-8. */
export interface Unread {
  readonly unread: 'missing' | 'closed' | 'binary' | 'encoding';
  /** The system’s name for the reason, such as `EACCES`. */
  readonly code?: string | undefined;
}

/** A file or folder in a folder. A link counts as what it leads to, but one to a folder is left out, so that nobody walks in circles. */
export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** The text of a file that a folder brings along, as its faults count in it, and the fault where it cannot be read; undefined where there is no such file. */
export async function readOwnFile(uri: string, files: Files): Promise<{ readonly text: string; readonly fault?: JsonFault } | undefined> {
  const read = await files.read(uri);
  if ('text' in read) return { text: plainText(read.text) };
  if (read.unread === 'missing') return undefined;
  const message = read.unread === 'closed' ? say`This file cannot be read.` : say`This file is not text in UTF-8. Save it again with the encoding UTF-8.`;
  return { text: '', fault: { span: { from: 0, to: 0 }, message } };
}

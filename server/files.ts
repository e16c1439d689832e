// The files of this machine, for the server and the command line.

import type { Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Files, FileText, Unread } from './surroundings/files';

/** What the system says where there is no such file; a name that no file can have is one of them. */
const MISSING = /^(?:ENOENT|ENOTDIR|EISDIR|ELOOP|EINVAL|ENAMETOOLONG|ERR_INVALID_.*)$/;

/** Reads files by their `file:` URIs. */
export const machineFiles: Files = {
  async read(uri, { most = Number.MAX_SAFE_INTEGER, stream = false } = {}) {
    try {
      const path = fileURLToPath(uri);
      // A pipe or a device is nothing to read from unasked: it may never answer, or never end.
      if (!stream && !(await stat(path)).isFile()) return { unread: 'missing', code: 'EISDIR' };
      const { bytes, whole } = await readBytes(path, most);
      return decode(bytes, whole);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return { unread: MISSING.test(code) ? 'missing' : 'closed', code };
    }
  },
  async list(uri) {
    try {
      const path = fileURLToPath(uri);
      const entries = await readdir(path, { withFileTypes: true });
      const found = await Promise.all(
        entries.map(async (entry) => entryOf(entry.name, entry.isSymbolicLink() ? await statOfLink(join(path, entry.name)) : entry, entry.isSymbolicLink())),
      );
      return found.filter((entry) => entry !== undefined);
    } catch {
      return undefined;
    }
  },
};

/** What can be read from or walked into: neither a pipe nor a device, nor a link to a folder or to nothing. */
function entryOf(name: string, kind: Pick<Stats, 'isFile' | 'isDirectory'> | undefined, isLink: boolean): Entry | undefined {
  if (kind?.isFile()) return { name, folder: false };
  return kind?.isDirectory() && !isLink ? { name, folder: true } : undefined;
}

async function statOfLink(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, whole: boolean): FileText | Unread {
  try {
    // In a stream, a letter that is cut in two at the end is no fault.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
    return text.includes('\0') ? { unread: 'binary' } : { text, whole };
  } catch {
    return { unread: 'encoding' };
  }
}

async function readBytes(path: string, most: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= most) return { bytes: await file.readFile(), whole: true };
    const { buffer, bytesRead } = await file.read(new Uint8Array(most), 0, most, 0);
    return { bytes: buffer.subarray(0, bytesRead), whole: false };
  } finally {
    await file.close();
  }
}

// The files of this machine, for a server that runs on it.

import { open, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './lsp/files';

/** Reads files by their `file:` address. */
export const machineFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  async head(uri, bytes) {
    try {
      const { read, whole } = await readBytes(fileURLToPath(uri), bytes);
      // In a stream, a letter that is cut in two at the end is no fault.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read, { stream: !whole });
      return text.includes('\0') ? undefined : { text, whole };
    } catch {
      return undefined;
    }
  },
  async list(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
      // A pipe or a device is nothing to read from: it may never answer.
      return entries.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()).map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
    } catch {
      return [];
    }
  },
};

async function readBytes(path: string, most: number): Promise<{ read: Uint8Array; whole: boolean }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= most) return { read: await file.readFile(), whole: true };
    const { buffer, bytesRead } = await file.read(new Uint8Array(most), 0, most, 0);
    return { read: buffer.subarray(0, bytesRead), whole: false };
  } finally {
    await file.close();
  }
}

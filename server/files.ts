// The files of this machine, for a server that runs on it.

import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './lsp/settings';

/** Reads files by their `file:` address. */
export const machineFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  async list(uri) {
    try {
      return await readdir(fileURLToPath(uri));
    } catch {
      return [];
    }
  },
};

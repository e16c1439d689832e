// A folder on the disk for each test of a `describe`, and the server that may have been started for it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from './server';

/** A folder that is there during each test. */
export interface TestFolder {
  /** Its path, which is another one for each test. */
  readonly path: string;
  /** Set by a test that starts a server; it is stopped after the test. */
  server: Server | undefined;
  write(name: string, text: string): void;
  uri(name: string): string;
}

/** Call it inside a `describe`; `files` are written before each test, by name. */
export function useFolder(files: Readonly<Record<string, string>>): TestFolder {
  let path = '';
  const folder: TestFolder = {
    get path() {
      return path;
    },
    server: undefined,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    uri: (name) => `${pathToFileURL(path).href}/${name}`,
  };
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'inspection drafts '));
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
  });
  afterEach(async () => {
    await folder.server?.stop();
    folder.server = undefined;
    rmSync(path, { recursive: true });
  });
  return folder;
}

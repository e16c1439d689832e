// The only place of the command line that touches files.

import { readFile, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
// Its ES module asks for `import.meta.url`, which a CommonJS bundle does not have; `require` takes its other half.
import tinyglobby = require('tinyglobby');

const { glob, isDynamicPattern } = tinyglobby;

/** The files that paths, folders and globs stand for, as absolute paths without repeats; `faults` says what was not found. */
export async function findFiles(paths: readonly string[], folder: string): Promise<{ files: string[]; faults: string[] }> {
  const files = new Set<string>();
  const faults: string[] = [];
  for (const path of paths) {
    const absolute = resolve(folder, path);
    const kind = await kindOf(absolute);
    if (kind === 'file') files.add(absolute);
    else if (kind === 'folder') for (const file of await search('**/*.md', absolute)) files.add(file);
    else if (isDynamicPattern(path)) {
      const found = await search(path, folder);
      if (!found.length) faults.push(`No file matches “${path}”.`);
      for (const file of found) files.add(file);
    } else faults.push(`There is no file or folder “${path}”.`);
  }
  return { files: [...files], faults };
}

/** The text of a file in UTF-8, or why it cannot be read. */
export async function readText(path: string, shown: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { fault: `“${shown}” cannot be read: ${reasonOf(error)}.` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? { fault: `“${shown}” is not a text file.` } : { text };
  } catch {
    return { fault: `“${shown}” is not text in UTF-8. Save it again with the encoding UTF-8.` };
  }
}

/** The text of a file, or undefined where there is none that can be read. */
export async function readTextIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a file; one that is there already is kept unless `force`. Returns why it was not written, if it was not. */
export async function writeText(path: string, shown: string, text: string, force: boolean): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `“${shown}” is there already and was left as it is. Use --force to replace it.`;
    return `“${shown}” cannot be written: ${reasonOf(error)}.`;
  }
}

/** A path as the person would write it: relative where it lies below the folder. */
export function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short && !short.startsWith('..') && !isAbsolute(short) ? short : path;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, { cwd: folder, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false, expandDirectories: false });
  return found.map((path) => resolve(path)).sort();
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not',
    EPERM: 'you may not',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written to',
  };
  return reasons[code ?? ''] ?? message;
}

// Files as a person names them to the command line: paths, folders, globs. The only place of it that touches the disk by itself.

import { stat, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// Its ES module asks for `import.meta.url`, which a CommonJS bundle does not have; `require` takes its other half.
import tinyglobby = require('tinyglobby');
import { globsOf } from '../core/settings/patterns';
import type { Files } from '../surroundings/files';
import { normaliseUri } from '../surroundings/uris';
import { markdownFiles } from '../surroundings/walk';
import { toSlashes } from './format/result';
import type { Host } from './host';

const { glob, isDynamicPattern } = tinyglobby;

/** The URI of a file or folder of that absolute path. */
export function uriOf(path: string): string {
  return normaliseUri(pathToFileURL(path).href);
}

/** The absolute path of a file or folder of that URI. */
export function pathOf(uri: string): string {
  return fileURLToPath(uri);
}

/** The files that paths, folders and globs stand for, as absolute paths without repeats; `faults` says what was not found. */
export async function findFiles(paths: readonly string[], { folder, files }: Host): Promise<{ files: string[]; faults: string[] }> {
  const found = new Set<string>();
  const faults: string[] = [];
  for (const path of paths) {
    const absolute = resolve(folder, path);
    const kind = await kindOf(absolute);
    if (kind === 'file') found.add(absolute);
    else if (kind === 'folder') for (const file of await filesBelow(absolute, files)) found.add(file);
    else if (globsOf(toSlashes(path)).some((glob) => isDynamicPattern(glob))) {
      const matching = await search(toSlashes(path), folder);
      if (!matching.length) faults.push(`No file matches “${path}”.`);
      for (const file of matching) found.add(file);
    } else faults.push(`There is no file or folder “${path}”.`);
  }
  return { files: [...found], faults };
}

/** The text of a file that a person has named, or why it cannot be read. */
export async function readText(path: string, shown: string, files: Files): Promise<{ readonly text: string } | { readonly fault: string }> {
  const read = await files.read(uriOf(path), { stream: true });
  if ('text' in read) return read;
  if (read.unread === 'binary') return { fault: `“${shown}” is not a text file.` };
  if (read.unread === 'encoding') return { fault: `“${shown}” is not text in UTF-8. Save it again with the encoding UTF-8.` };
  return { fault: `“${shown}” cannot be read: ${reasonOf(read.code)}.` };
}

/** Writes a file; one that is there already is kept unless `force`. Returns why it was not written, if it was not. */
export async function writeText(path: string, shown: string, text: string, force: boolean): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `“${shown}” is there already and was left as it is. Use --force to replace it.`;
    return `“${shown}” cannot be written: ${reasonOf(code)}.`;
  }
}

/** A path as the person would write it: relative where it lies below the folder. */
export function shownPath(path: string, folder: string): string {
  const short = relative(folder, path) || '.';
  return !short.startsWith('..') && !isAbsolute(short) ? short : path;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** The Markdown files in a folder and below it, in the order of their names. */
async function filesBelow(folder: string, files: Files): Promise<string[]> {
  const found: string[] = [];
  for await (const here of markdownFiles(uriOf(folder), files, () => false)) found.push(...here);
  return found.map(pathOf).sort();
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(globsOf(pattern), {
    cwd: folder,
    absolute: true,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((path) => resolve(path)).sort();
}

/** Why the system refuses, in words; its own word for what people rarely meet. */
function reasonOf(code = ''): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not',
    EPERM: 'you may not',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written to',
  };
  return reasons[code] ?? `the system says “${code}”`;
}

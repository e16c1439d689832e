// Which generated files are not what they should be.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The paths of the files that say something else, or are not there. */
export function outdated(files: Readonly<Record<string, string>>): string[] {
  const said = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : undefined);
  return Object.entries(files).flatMap(([path, expected]) => (said(path) === expected ? [] : [path]));
}

/** Writes those anew, and gives their paths. */
export function writeOutdated(files: Readonly<Record<string, string>>): string[] {
  const paths = outdated(files);
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[path]!);
  }
  return paths;
}

// The frameworks, registers and templates in force for a file: what ships, and the nearest folder `.inspection` beside it or above.

import { createChecker } from '../core/check';
import type { Checker } from '../core/check';
import { equip, EXTRAS_FOLDER } from '../core/extras';
import type { Equipment, ExtraFault, ExtraFile } from '../core/extras';
import type { ReleaseTemplates } from '../core/release/template/templates';
import type { TellFaults } from './faults';
import { readOwnFile } from './files';
import type { Entry, Files } from './files';
import { createNearest } from './nearest';
import { childOf } from './uris';

/** What drafts of a folder are checked by, and what releases and new reports are made from there. */
export interface Equipped {
  readonly checker: Checker;
  readonly templates: ReleaseTemplates;
}

/** What extras are read from. */
export interface ExtrasSources {
  readonly shipped: Equipment;
  readonly files: Files | undefined;
  readonly tellFaults: TellFaults;
}

/** Reads each folder `.inspection` when it is asked for, and keeps what came of it until told to forget. */
export interface ExtrasLookUp {
  /** The same object as long as the files are the same; `folders` are those that may bring extras along, innermost first. */
  in(folders: readonly string[]): Promise<Equipped>;
  forget(): void;
}

/** Nothing read yet. */
export function createExtrasLookUp({ shipped, files, tellFaults }: ExtrasSources): ExtrasLookUp {
  const alone: Equipped = { checker: createChecker(shipped.reference), templates: shipped.templates };
  const last = new Map<string, { readonly key: string; readonly equipped: Equipped; readonly faults: readonly ExtraFault[] }>();

  const equipWith = (files: readonly ExtraFile[]) => {
    const { reference, templates, faults } = equip(shipped, files);
    return { equipped: files.length ? { checker: createChecker(reference), templates } : alone, faults };
  };
  const nearest = createNearest(async (folder): Promise<Equipped | 'none'> => {
    const found = files && (await readFolder(childOf(folder, EXTRAS_FOLDER), files, tellFaults));
    if (!found) return 'none';
    // What was read before would give the same: nothing is to be judged anew.
    const key = JSON.stringify(found);
    const before = last.get(folder);
    const now = before?.key === key ? before : { key, ...equipWith(found) };
    last.set(folder, now);
    for (const { path, uri, text } of found) tellFaults(uri, text, now.faults.filter((fault) => fault.path === path));
    return now.equipped;
  });
  return { in: async (folders) => (await nearest.in(folders)) ?? alone, forget: nearest.forget };
}

/** A file of such a folder; `path` counts from it. */
interface FoundFile extends ExtraFile {
  readonly uri: string;
}

/** The files of a folder `.inspection` that can be read, in the order of their paths; undefined where there is no such folder. */
async function readFolder(folder: string, files: Files, tellFaults: TellFaults): Promise<FoundFile[] | undefined> {
  const top = await files.list(folder);
  if (!top) return undefined;
  const below = await Promise.all(['frameworks', 'templates'].map(async (name) => pathsOf((await files.list(`${folder}/${name}`)) ?? [], `${name}/`)));
  const found: FoundFile[] = [];
  for (const path of [...pathsOf(top), ...below.flat()].sort()) {
    const uri = path.split('/').reduce(childOf, folder);
    const own = await readOwnFile(uri, files);
    if (own?.fault) tellFaults(uri, own.text, [own.fault]);
    else if (own) found.push({ path, uri, text: own.text });
  }
  return found;
}

function pathsOf(entries: readonly Entry[], prefix = ''): string[] {
  return entries.filter(({ name, folder }) => !folder && /\.(?:json|hbs)$/.test(name)).map(({ name }) => `${prefix}${name}`);
}

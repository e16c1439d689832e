// The frameworks, registers and templates in force for a file: what ships, and the nearest `.inspection` folder beside it or above.

import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createChecker } from '../core/check';
import type { Checker } from '../core/check';
import { equip, EXTRAS_FOLDER, plainText } from '../core/extras';
import type { Equipment, ExtraFile } from '../core/extras';
import { inEnglish } from '../core/text/message';
import { readText, shownPath } from './files';
import { createPlaces } from './places';

/** What is in force for one file. */
export interface FileEquipment extends Equipment {
  readonly checker: Checker;
}

/** Reads each `.inspection` folder once. `faults` collects a sentence for everything that cannot be used. */
export interface ExtrasFinder {
  /** What is in force for the files of a folder. */
  forFolder(folder: string): Promise<FileEquipment>;
  readonly faults: readonly string[];
}

/** A finder; `shownFrom` is the folder that paths are shown relative to. */
export function createExtrasFinder(shipped: Equipment, shownFrom: string): ExtrasFinder {
  const found = new Map<string, Promise<FileEquipment>>();
  const faults: string[] = [];
  const alone: FileEquipment = { ...shipped, checker: createChecker(shipped.reference) };

  const forFolder = (folder: string): Promise<FileEquipment> => {
    let equipment = found.get(folder);
    if (!equipment) found.set(folder, (equipment = find(folder)));
    return equipment;
  };
  const find = async (folder: string): Promise<FileEquipment> => {
    const names = await listFiles(join(folder, EXTRAS_FOLDER));
    if (!names) return dirname(folder) === folder ? alone : forFolder(dirname(folder));
    const files: ExtraFile[] = [];
    for (const name of names) {
      const path = join(folder, EXTRAS_FOLDER, name);
      const read = await readText(path, shownPath(path, shownFrom));
      if ('fault' in read) faults.push(read.fault);
      else files.push({ path: name, text: read.text });
    }
    const { faults: wrong, ...equipment } = equip(shipped, files);
    for (const { path, span, message } of wrong) {
      const own = files.find((file) => file.path === path)!.text;
      const { line, column } = createPlaces(plainText(own), own).position(span.from);
      faults.push(`${shownPath(join(folder, EXTRAS_FOLDER, path), shownFrom)}:${line}:${column}: ${inEnglish(message)}`);
    }
    return { ...equipment, checker: createChecker(equipment.reference) };
  };
  return { forFolder, faults };
}

/** What a folder and the two in it hold that may count, with `/` between folder and name; undefined where there is no such folder. */
async function listFiles(folder: string): Promise<string[] | undefined> {
  const names = async (below: string) => {
    try {
      return (await readdir(join(folder, below))).filter((name) => /\.(?:json|hbs)$/.test(name)).map((name) => below + name);
    } catch {
      return undefined;
    }
  };
  const top = await names('');
  return top && [...top, ...((await names('frameworks/')) ?? []), ...((await names('templates/')) ?? [])].sort();
}

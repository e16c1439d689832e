// What the workspace’s own `.inspection` folders bring along: frameworks, bodies, people and templates, read again when they change.

import { createChecker } from '../core/check';
import type { Checker } from '../core/check';
import { equip, EXTRAS_FOLDER, plainText } from '../core/extras';
import type { Equipment, ExtraFile } from '../core/extras';
import type { ReleaseTemplates } from '../core/release/template/templates';
import type { JsonFault } from '../core/text/jsonFile';
import type { Files } from './files';

/** What the extras are read from. */
export interface ExtrasSources {
  readonly shipped: Equipment;
  readonly files: Files | undefined;
  /** The folders of the workspace, none of them while it is not trusted. */
  roots(): readonly string[];
  /** Called with what is wrong with a file, or with nothing when it has been mended. */
  tellFaults(uri: string, text: string, faults: readonly JsonFault[]): void;
}

/** What drafts of the workspace are checked against. */
export interface WorkspaceExtras {
  /** Another one once the extras have changed. */
  readonly checker: Checker;
  readonly templates: ReleaseTemplates;
  /** Reads everything anew. */
  load(): void;
  /** Resolves when the last `load` is done. */
  ready(): Promise<void>;
}

/** The extras of a workspace; before the first `load` there are none. */
export function createWorkspaceExtras({ shipped, files, roots, tellFaults }: ExtrasSources): WorkspaceExtras {
  let checker = createChecker(shipped.reference);
  let { templates } = shipped;
  let last = '[]';
  let loading = Promise.resolve();
  const faulty = new Map<string, string>();

  const read = async () => {
    const found = files ? (await Promise.all(roots().map((root) => readFolder(`${root}/${EXTRAS_FOLDER}`, files)))).flat() : [];
    // What was read before would give the same: nothing is to be judged anew.
    const key = JSON.stringify(found);
    if (key === last) return;
    last = key;
    const equipped = equip(shipped, found);
    checker = createChecker(equipped.reference);
    ({ templates } = equipped);
    const mended = new Map(faulty);
    faulty.clear();
    for (const { path, text } of found) {
      const faults = equipped.faults.filter((fault) => fault.path === path);
      if (!faults.length) continue;
      mended.delete(path);
      faulty.set(path, text);
      tellFaults(path, plainText(text), faults);
    }
    for (const [uri, text] of mended) tellFaults(uri, plainText(text), []);
  };

  return {
    get checker() {
      return checker;
    },
    get templates() {
      return templates;
    },
    load() {
      // One after the other, so that what was read last counts.
      loading = loading.then(read);
    },
    async ready() {
      for (let awaited; awaited !== loading; ) await (awaited = loading);
    },
  };
}

/** The files of a folder, by their addresses. */
async function readFolder(folder: string, files: Files): Promise<ExtraFile[]> {
  const found = await Promise.all(
    ['', 'frameworks/', 'templates/'].map(async (below) => {
      const names = (await files.list(`${folder}/${below}`)).map(({ name }) => name).filter((name) => /\.(?:json|hbs)$/.test(name)).sort();
      return Promise.all(
        names.map(async (name): Promise<ExtraFile[]> => {
          const path = `${folder}/${below}${encodeURIComponent(name)}`;
          const text = await files.read(path);
          return text === undefined ? [] : [{ path, text }];
        }),
      );
    }),
  );
  return found.flat(2);
}

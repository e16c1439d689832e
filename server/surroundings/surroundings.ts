// What is around a draft and decides how it is checked: its settings, the extras of its folder, its report. Found in one
// way for the server and the command line.

import type { Circumstances } from '../core/check';
import type { Draft } from '../core/draft/draft';
import type { FrontMatterValues } from '../core/draft/frontMatter';
import type { Equipment } from '../core/extras';
import { withValues } from '../core/settings/files';
import { createExtrasLookUp } from './extras';
import type { Equipped } from './extras';
import { createFaultBook } from './faults';
import type { TellFaults } from './faults';
import type { Files, Unread } from './files';
import type { PlacedDraft } from './placedDraft';
import { reportUriOf } from './report';
import { createSettingsLookUp } from './settings';
import type { EditorSettings } from './settings';
import { foldersUpward, normaliseUri, rootOf } from './uris';

/** What surroundings are found with. */
export interface SurroundingsSources {
  /** The frameworks, registers and templates that ship. */
  readonly shipped: Equipment;
  /** Absent in a worker, where nothing of the disk can be read. */
  readonly files: Files | undefined;
  readonly editor?: EditorSettings;
  /** The folders of the workspace, at which looking upward ends; elsewhere it ends at the top of the disk. */
  roots(): readonly string[];
  /** Whether what folders bring along may be read. */
  trusted(): boolean;
  /** Whether somebody has a document of that normalised URI open. */
  isOpen(uri: string): boolean;
  /** The draft in a file as it stands now, in an editor or on the disk. The same text gives the same object. */
  draft(uri: string): Promise<Draft | Unread>;
  /** What a person calls a file. */
  shown(uri: string): string;
  readonly tellFaults: TellFaults;
}

/** Finds what is around drafts. */
export interface Surroundings {
  /** The draft of a file as its settings see it, and what it is checked with. Nothing new means the same objects. */
  place<Located extends { readonly uri: string; readonly draft: Draft }>(located: Located): Promise<Located & PlacedDraft>;
  /** What the settings say a file is; nothing where they say nothing of it. */
  values(uri: string): Promise<FrontMatterValues>;
  /** The URI that a path in the front matter of the file at `uri` means, whether or not there is such a file. */
  reportUri(uri: string, path: string): Promise<string>;
  /** What drafts are made with in a folder; without one, in the first of the workspace. */
  equipment(folder: string | undefined): Promise<Equipped>;
  /** Forgets what was read, since it has changed, and reads it anew wherever somebody asked before, so that faults are told and taken back. */
  readAnew(): void;
  /** Whether somebody has asked about files in this folder or below it. */
  knows(folder: string): boolean;
}

/** The surroundings of drafts; nothing is read before somebody asks. */
export function createSurroundings({ shipped, files, editor, roots, trusted, isOpen, draft, shown, tellFaults }: SurroundingsSources): Surroundings {
  const book = createFaultBook(tellFaults);
  const settings = createSettingsLookUp({ files, editor, shown, tellFaults: book.tell });
  const extras = createExtrasLookUp({ shipped, files, tellFaults: book.tell });
  let asked = new Set<string>();

  /** The folders whose files count for the one at `uri`, innermost first. What has no file yet stands in the first folder of the workspace. */
  const upward = (uri: string): readonly string[] => {
    if (!trusted()) return [];
    const folders = foldersUpward(uri, roots());
    if (folders.length) asked.add(folders[0]!);
    return folders.length ? folders : roots().slice(0, 1);
  };
  const values = async (uri: string) => (await settings.forFile(uri, upward(uri))).values;
  const valued = createValued();
  const report = async (uri: string, target: string | undefined): Promise<Circumstances['report']> => {
    if (target === undefined) return undefined;
    if (target === uri) return 'itself';
    const read = await draft(target);
    if (!('unread' in read)) return valued(read, await values(target));
    // A file that is there but cannot be read is another fault than one that is not there.
    return read.unread === 'missing' ? 'missing' : undefined;
  };
  const reportUri = (uri: string, path: string) => reportUriOf(uri, path, { files, isOpen });

  return {
    async place(located) {
      const uri = normaliseUri(located.uri);
      const folders = upward(uri);
      const [inForce, equipped] = await Promise.all([settings.forFile(uri, folders), extras.in(folders)]);
      const placed = valued(located.draft, inForce.values);
      const path = placed.frontMatter.values.report;
      const target = path === undefined ? undefined : await reportUri(uri, path);
      return { ...located, ...equipped, draft: placed, circumstances: { settings: inForce.settings, report: await report(uri, target) }, reportUri: target };
    },
    values: (uri) => values(normaliseUri(uri)),
    reportUri: (uri, path) => reportUri(normaliseUri(uri), path),
    equipment: (folder) => extras.in(upward(folder === undefined ? '' : `${normaliseUri(folder)}/`)),
    readAnew() {
      const { settle } = book.startOver();
      settings.forget();
      extras.forget();
      const before = [...asked].filter((folder) => roots().includes(folder) || rootOf(folder, roots()) !== undefined);
      asked = new Set();
      const folders = [...new Set([...roots(), ...before])].map((folder) => upward(`${folder}/`));
      void Promise.all(folders.flatMap((each) => [settings.readFile(each), extras.in(each)])).then(settle);
    },
    knows: (folder) => [...asked].some((each) => each === folder || each.startsWith(`${folder}/`)),
  };
}

/**
 * Drafts with what settings say of them, memoised: asked again about the same draft and the same values, it gives the same
 * object, by which problems are cached.
 */
function createValued(): (draft: Draft, values: FrontMatterValues) => Draft {
  const seen = new WeakMap<Draft, { readonly key: string; readonly draft: Draft }>();
  // While the draft as the settings see it is in use, so is the one it was made from; else it might be read, and seem changed, again.
  const origins = new WeakMap<Draft, Draft>();
  return (draft, values) => {
    const key = JSON.stringify(values);
    let known = seen.get(draft);
    if (known?.key !== key) seen.set(draft, (known = { key, draft: withValues(draft, values) }));
    if (known.draft !== draft) origins.set(known.draft, draft);
    return known.draft;
  };
}

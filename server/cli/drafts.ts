// Drafts as the command line reads and checks them: with the settings, the `.inspection` folder and the report that are theirs.

import { dirname, resolve } from 'node:path';
import { isCertain, plainFix } from '../core/certain';
import type { Checker, Circumstances } from '../core/check';
import { isDraft, parseDraft } from '../core/draft/draft';
import type { Draft } from '../core/draft/draft';
import type { FrontMatterValues } from '../core/draft/frontMatter';
import { withValues } from '../core/settings/files';
import type { Settings } from '../core/settings/settings';
import { createExtrasFinder } from './extras';
import { readText, readTextIfThere, shownPath } from './files';
import type { Checked } from './format/result';
import { createPlaces } from './places';
import { createSettingsFinder } from './settings';
import type { Surroundings } from './surroundings';

/** A draft and the file it was read from. */
export interface DraftFile {
  /** Absolute. */
  readonly path: string;
  /** As the person would write it. */
  readonly shown: string;
  /** The file’s own text. */
  readonly text: string;
  readonly draft: Draft;
  readonly settings: Settings;
}

/** The report that a draft names: read, or why it is not at hand; undefined where it names none. */
export type NamedReport = DraftFile | 'missing' | 'itself' | undefined;

/** Reads and checks drafts. `faults` collects a sentence for every setting and extra that cannot be used. */
export interface DraftFiles {
  /** The draft in a file; undefined where it is none; or why the file cannot be read. */
  read(path: string): Promise<DraftFile | undefined | { readonly fault: string }>;
  reportOf(file: DraftFile): Promise<NamedReport>;
  check(file: DraftFile, report: NamedReport): Promise<Checked>;
  /** What the drafts of a folder are checked by. */
  checkerFor(folder: string): Promise<Checker>;
  readonly faults: readonly string[];
}

/** A reader of drafts; `given` counts as their front matter, but not as that of the reports they name. */
export function createDraftFiles(surroundings: Surroundings, given: FrontMatterValues = {}): DraftFiles {
  const { folder } = surroundings;
  const finder = createSettingsFinder(folder, surroundings.editorSettings);
  const extras = createExtrasFinder(surroundings, folder);
  const fileOf = async (path: string, text: string, more: FrontMatterValues): Promise<DraftFile> => {
    const { settings, values } = await finder.forFile(path);
    return { path, shown: shownPath(path, folder), text, draft: withValues(parseDraft(text), values, more), settings };
  };
  const checkerFor = async (of: string) => (await extras.forFolder(of)).checker;
  return {
    get faults() {
      return [...finder.faults, ...extras.faults];
    },
    checkerFor,
    async read(path) {
      const read = await readText(path, shownPath(path, folder));
      if ('fault' in read) return read;
      const file = await fileOf(path, read.text, given);
      return isDraft(file.draft) ? file : undefined;
    },
    async reportOf({ path, draft }) {
      for (const target of reportPaths(draft, path)) {
        if (target === path) return 'itself';
        const read = await readText(target, shownPath(target, folder));
        if (!('fault' in read)) return fileOf(target, read.text, {});
        // What is there but is not text can neither be missed nor be read.
        if ((await readTextIfThere(target)) !== undefined) return undefined;
      }
      return draft.frontMatter.values.report === undefined ? undefined : 'missing';
    },
    async check({ path, shown, text, draft, settings }, report) {
      const announced = typeof report === 'object' ? report : undefined;
      const checker = await checkerFor(dirname(path));
      const circumstances: Circumstances = { settings, report: announced?.draft ?? (report as 'missing' | 'itself' | undefined) };
      const situation = { draft, circumstances };
      return {
        path, shown, situation,
        places: createPlaces(draft.text, text),
        problems: checker.check(draft, circumstances),
        report: announced && { shown: announced.shown, places: createPlaces(announced.draft.text, announced.text) },
        reportPath: announced?.path,
        certainFix(problem, others) {
          const fix = plainFix(problem);
          const releases = others.filter(({ reportPath }) => reportPath === path).map((other) => other.situation);
          return fix && isCertain(fix, problem, { ...situation, releases }, checker) ? fix : undefined;
        },
      };
    },
  };
}

/** Where the report that a draft names may be: under its name as it stands, or with %20 and the like read as links have them. The server reads it in the same way. */
function reportPaths({ frontMatter: { values: { report } } }: Draft, path: string): string[] {
  if (report === undefined) return [];
  const names = [report, decoded(report)].map((name) => name.replaceAll('\\', '/'));
  return [...new Set(names.map((name) => resolve(dirname(path), name)))];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

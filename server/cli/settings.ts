// The settings file that is in force for a draft: the nearest `.inspection-drafts.json` in its folder or one above.

import { dirname, join, relative, sep } from 'node:path';
import type { FrontMatterValues } from '../core/draft/frontMatter';
import { RULES } from '../core/rules';
import { readEditorSettings } from '../core/settings/editor';
import { valuesForFile } from '../core/settings/files';
import { settingsFileSchema } from '../core/settings/schema';
import type { SettingsFile } from '../core/settings/schema';
import { NO_SETTINGS, SETTINGS_FILE, settingsFilePlace } from '../core/settings/settings';
import type { Layer, Settings } from '../core/settings/settings';
import { readJsonFile } from '../core/text/jsonFile';
import { normaliseLineEnds } from '../core/draft/draft';
import { inEnglish } from '../core/text/message';
import { readTextIfThere, shownPath } from './files';
import { createPlaces } from './places';

/** What is in force for one file. */
export interface FileSettings {
  readonly settings: Settings;
  readonly values: FrontMatterValues;
}

/** Reads each settings file once. `faults` collects a sentence for each that cannot be used. */
export interface SettingsFinder {
  forFile(path: string): Promise<FileSettings>;
  readonly faults: readonly string[];
}

/** A finder; `folder` is what paths are shown relative to. `editorSettings` are those of the editor that runs the command, as JSON; the editor itself tells of what is wrong with them. */
export function createSettingsFinder(folder: string, editorSettings?: string): SettingsFinder {
  const editor = editorLayers(editorSettings);
  const withoutFile: Settings = editor.length ? { layers: editor } : NO_SETTINGS;
  const read = new Map<string, Promise<Found | undefined>>();
  const faults: string[] = [];

  const find = (directory: string): Promise<Found | undefined> => {
    let found = read.get(directory);
    if (!found) read.set(directory, (found = readIn(directory)));
    return found;
  };
  const readIn = async (directory: string): Promise<Found | undefined> => {
    const path = join(directory, SETTINGS_FILE);
    const own = await readTextIfThere(path);
    if (own === undefined) return dirname(directory) === directory ? undefined : find(dirname(directory));
    const text = normaliseLineEnds(own);
    const file = readJsonFile<SettingsFile>(text, settingsFileSchema(RULES));
    if ('value' in file) return { directory, file: file.value, settings: { layers: [...editor, { place: settingsFilePlace(shownPath(path, folder)), rules: file.value.rules ?? {} }] } };
    const places = createPlaces(text, own);
    for (const { span, message } of file.faults) {
      const { line, column } = places.position(span.from);
      faults.push(`${shownPath(path, folder)}:${line}:${column}: ${inEnglish(message)}`);
    }
    return undefined;
  };
  return {
    faults,
    async forFile(path) {
      const found = await find(dirname(path));
      if (!found) return { settings: withoutFile, values: {} };
      return { settings: found.settings, values: valuesForFile(relative(found.directory, path).split(sep).join('/'), found.file) };
    },
  };
}

function editorLayers(json: string | undefined): Layer[] {
  if (json === undefined) return [];
  try {
    const { layer } = readEditorSettings(JSON.parse(json), RULES);
    return Object.keys(layer.rules).length ? [layer] : [];
  } catch {
    return [];
  }
}

interface Found {
  readonly directory: string;
  readonly file: SettingsFile;
  readonly settings: Settings;
}

// The settings in force for a file: those of the editor, and of the nearest `.inspection-drafts.json` beside it or above.

import type { FrontMatterValues } from '../core/draft/frontMatter';
import { RULES } from '../core/rules';
import { readEditorSettings } from '../core/settings/editor';
import { valuesForFile } from '../core/settings/files';
import { settingsFileSchema } from '../core/settings/schema';
import type { SettingsFile } from '../core/settings/schema';
import { NO_SETTINGS, SETTINGS_FILE, settingsFilePlace } from '../core/settings/settings';
import type { Layer, Settings } from '../core/settings/settings';
import { readJsonFile } from '../core/text/jsonFile';
import type { Message } from '../core/text/message';
import type { TellFaults } from './faults';
import { readOwnFile } from './files';
import type { Files } from './files';
import { createNearest } from './nearest';
import { isBelow, pathWithin } from './uris';

/** The editor around drafts, where there is one. */
export interface EditorSettings {
  /** What stands for a file in questions about its settings: files of one scope have the same. */
  scopeOf(uri: string): string;
  /** The section `inspectionDrafts` of the settings of a scope, whatever stands there. */
  read(scope: string): Promise<unknown>;
  /** Called for each setting that cannot be used. */
  tellFault(fault: Message): void;
}

/** What settings are read from. */
export interface SettingsSources {
  readonly files: Files | undefined;
  readonly editor: EditorSettings | undefined;
  readonly tellFaults: TellFaults;
  /** What a person calls a file. */
  shown(uri: string): string;
}

/** What is in force for one file. */
export interface FileSettings {
  /** The same object as long as nothing has changed. */
  readonly settings: Settings;
  /** What the settings file says the file is; nothing where it says nothing of it. */
  readonly values: FrontMatterValues;
}

/** Reads settings when they are asked for, and keeps them until told to forget. */
export interface SettingsLookUp {
  /** `folders` are those around the file whose settings files may be read, innermost first. */
  forFile(uri: string, folders: readonly string[]): Promise<FileSettings>;
  /** Reads the settings file that counts in these folders, so that its faults are told. */
  readFile(folders: readonly string[]): Promise<unknown>;
  forget(): void;
}

/** Nothing read yet. */
export function createSettingsLookUp({ files, editor, tellFaults, shown }: SettingsSources): SettingsLookUp {
  let layers = new Map<string, Promise<Layer>>();
  let composed = new Map<string, Settings>();

  const readEditorLayer = async (scope: string): Promise<Layer> => {
    const { layer, faults } = readEditorSettings(await editor?.read(scope), RULES);
    for (const fault of faults) editor?.tellFault(fault);
    return layer;
  };
  const nearest = createNearest(async (folder): Promise<FoundFile | undefined | 'none'> => {
    const uri = `${folder}/${SETTINGS_FILE}`;
    const own = files && (await readOwnFile(uri, files));
    if (!own) return 'none';
    const read = own.fault ? { faults: [own.fault] } : readJsonFile<SettingsFile>(own.text, settingsFileSchema(RULES));
    tellFaults(uri, own.text, 'faults' in read ? read.faults : []);
    // One that cannot be used hides those above it all the same: it is not theirs to say what it meant.
    if ('faults' in read) return undefined;
    return { folder, file: read.value, layer: { place: settingsFilePlace(shown(uri)), rules: read.value.rules ?? {} } };
  });

  return {
    async forFile(uri, folders) {
      const scope = editor?.scopeOf(uri) ?? '';
      const [layer, found] = await Promise.all([fromMap(layers, scope, () => readEditorLayer(scope)), nearest.in(folders)]);
      return {
        settings: fromMap(composed, `${scope} ${found?.folder ?? ''}`, () => compose([layer, ...(found ? [found.layer] : [])])),
        values: found && isBelow(uri, found.folder) ? valuesForFile(pathWithin(found.folder, uri), found.file) : {},
      };
    },
    readFile: nearest.in,
    forget() {
      layers = new Map();
      composed = new Map();
      nearest.forget();
    },
  };
}

interface FoundFile {
  readonly folder: string;
  readonly file: SettingsFile;
  readonly layer: Layer;
}

function compose(layers: readonly Layer[]): Settings {
  const set = layers.filter(({ rules }) => Object.keys(rules).length);
  return set.length ? { layers: set } : NO_SETTINGS;
}

function fromMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

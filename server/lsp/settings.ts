// What is in force for an open draft: the editor’s settings, the nearest settings file, and the report it announces.

import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Circumstances } from '../core/check';
import { normaliseLineEnds, parseDraft } from '../core/draft/draft';
import type { Draft } from '../core/draft/draft';
import { RULES } from '../core/rules';
import { readEditorSettings } from '../core/settings/editor';
import { valuesForFile, withValues } from '../core/settings/files';
import { settingsFileSchema } from '../core/settings/schema';
import type { SettingsFile } from '../core/settings/schema';
import { NO_SETTINGS, SETTINGS_FILE } from '../core/settings/settings';
import type { Layer, Settings } from '../core/settings/settings';
import { readJsonFile } from '../core/text/jsonFile';
import type { JsonFault } from '../core/text/jsonFile';
import type { OpenDraft } from './openDrafts';
import { foldersUpward, pathWithin, resolveUri } from './uris';

/** Reads files beside the open documents; absent where there are none, as in a worker. */
export interface Files {
  /** The text of a file, or undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** The names of what is in a folder; none where there is no such folder. */
  list(uri: string): Promise<readonly string[]>;
}

/** What the settings are read from. */
export interface SettingsSources {
  readonly connection: Connection;
  readonly files: Files | undefined;
  /** Whether the client answers questions about its settings. */
  asks(): boolean;
  /** Whether files of the workspace may be read for settings. */
  trusted(): boolean;
  roots(): readonly string[];
  openDraft(uri: string): OpenDraft | undefined;
  /** Called with what is wrong with a settings file, or with nothing when it has been mended. */
  tellFaults(uri: string, text: string, faults: readonly JsonFault[]): void;
}

/** What is in force for open drafts. */
export interface DraftSettings {
  /** The draft as the settings see it, and what it is checked with. Nothing new means the same objects. */
  apply(open: OpenDraft): Promise<OpenDraft & { readonly circumstances: Circumstances }>;
  /** Forgets what was read: settings have changed. */
  forget(): void;
}

/** Reads settings when they are asked for and keeps them until told to forget. */
export function createDraftSettings(sources: SettingsSources): DraftSettings {
  let editor = new Map<string, Promise<Layer>>();
  let folders = new Map<string, Promise<FoundFile | undefined>>();
  let composed = new Map<string, Settings>();
  const seen = new WeakMap<Draft, { values: string; draft: Draft }>();
  const reports = new Map<string, { text: string; draft: Draft }>();

  const told = new Set<string>();
  // Every draft has the editor’s settings, and every change reads them anew: one message each is enough.
  const tellOnce = (fault: string) => {
    if (!told.has(fault)) void sources.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: fault });
    told.add(fault);
  };
  const editorLayer = (uri: string) => fromMap(editor, uri, () => readEditorLayer(uri, sources, tellOnce));
  const settingsFile = (uri: string) =>
    fromMap(folders, uri.slice(0, uri.lastIndexOf('/')), async () => {
      for (const folder of sources.trusted() ? foldersUpward(uri, sources.roots()) : []) {
        const found = await readSettingsFile(folder, sources);
        if (found) return found;
      }
      return undefined;
    });

  const report = async (uri: string, draft: Draft): Promise<Circumstances['report']> => {
    const path = draft.frontMatter.values.report;
    if (path === undefined) return undefined;
    const target = resolveUri(uri, path);
    if (target === uri) return 'itself';
    const open = sources.openDraft(target);
    if (open) return open.draft;
    if (!sources.files) return undefined;
    const text = await sources.files.read(target);
    if (text === undefined) return 'missing';
    const known = reports.get(target);
    if (known?.text === text) return known.draft;
    const parsed = parseDraft(text);
    reports.set(target, { text, draft: parsed });
    return parsed;
  };

  return {
    async apply(open) {
      const [layer, file] = await Promise.all([editorLayer(open.uri), settingsFile(open.uri)]);
      const values = file ? valuesForFile(pathWithin(file.folder, open.uri), file.file) : {};
      const key = JSON.stringify(values);
      let known = seen.get(open.draft);
      if (known?.values !== key) seen.set(open.draft, (known = { values: key, draft: withValues(open.draft, values) }));
      const { draft } = known;
      const place = `${open.uri} ${file?.folder ?? ''}`;
      let settings = composed.get(place);
      if (!settings) composed.set(place, (settings = compose([layer, ...(file ? [file.layer] : [])])));
      return { ...open, draft, circumstances: { settings, report: await report(open.uri, draft) } };
    },
    forget() {
      editor = new Map();
      folders = new Map();
      composed = new Map();
    },
  };
}

interface FoundFile {
  readonly folder: string;
  readonly file: SettingsFile;
  readonly layer: Layer;
}

async function readEditorLayer(uri: string, { connection, asks }: Pick<SettingsSources, 'connection' | 'asks'>, tellFault: (fault: string) => void): Promise<Layer> {
  const section: unknown = asks() ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'inspectionDrafts' }) : undefined;
  const { layer, faults } = readEditorSettings(section, RULES);
  for (const fault of faults) tellFault(fault);
  return layer;
}

async function readSettingsFile(folder: string, { files, tellFaults }: SettingsSources): Promise<FoundFile | undefined> {
  const uri = `${folder}/${SETTINGS_FILE}`;
  const own = await files?.read(uri);
  if (own === undefined) return undefined;
  const text = normaliseLineEnds(own);
  const file = readJsonFile<SettingsFile>(text, settingsFileSchema(RULES));
  tellFaults(uri, text, 'faults' in file ? file.faults : []);
  if ('faults' in file) return undefined;
  return { folder, file: file.value, layer: { name: SETTINGS_FILE, rules: file.value.rules ?? {} } };
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

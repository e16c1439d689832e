// What is in force for a draft: the editor’s settings, the nearest settings file, and the report it announces.

import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Circumstances } from '../core/check';
import { normaliseLineEnds } from '../core/draft/draft';
import type { Draft } from '../core/draft/draft';
import type { FrontMatterValues } from '../core/draft/frontMatter';
import { RULES } from '../core/rules';
import { readEditorSettings } from '../core/settings/editor';
import { valuesForFile, withValues } from '../core/settings/files';
import { settingsFileSchema } from '../core/settings/schema';
import type { SettingsFile } from '../core/settings/schema';
import { NO_SETTINGS, SETTINGS_FILE, settingsFilePlace } from '../core/settings/settings';
import type { Layer, Settings } from '../core/settings/settings';
import { readJsonFile } from '../core/text/jsonFile';
import type { JsonFault } from '../core/text/jsonFile';
import type { Message, Voice } from '../core/text/message';
import type { Files } from './files';
import { reportUri } from './reportUri';
import { foldersUpward, normaliseUri, pathWithin, rootOf } from './uris';
import type { ClosedDrafts } from './workspace/closedDrafts';

/** What the settings are read from. */
export interface SettingsSources {
  readonly connection: Connection;
  readonly files: Files | undefined;
  /** Whether the client answers questions about its settings. */
  asks(): boolean;
  /** Whether files of the workspace may be read for settings. */
  trusted(): boolean;
  roots(): readonly string[];
  /** The open document of that normalised address. */
  openDraft(uri: string): { readonly draft: Draft } | undefined;
  readonly closed: ClosedDrafts;
  /** Called with what is wrong with a settings file, or with nothing when it has been mended. */
  tellFaults(uri: string, text: string, faults: readonly JsonFault[]): void;
  readonly voice: Voice;
}

/** What is in force for drafts. */
export interface DraftSettings {
  /** The draft as the settings see it, what it is checked with, and the address that its `report:` names. Nothing new means the same objects. */
  apply<Placed extends { readonly uri: string; readonly draft: Draft }>(placed: Placed): Promise<Placed & { readonly circumstances: Circumstances; readonly reportUri: string | undefined }>;
  /** What the nearest settings file says a file is; nothing where it says nothing of it. */
  values(uri: string): Promise<FrontMatterValues>;
  /** Forgets what was read: settings have changed. */
  forget(): void;
}

/** Reads settings when they are asked for and keeps them until told to forget. */
export function createDraftSettings(sources: SettingsSources): DraftSettings {
  let editor = new Map<string, Promise<Layer>>();
  let folders = new Map<string, Promise<FoundFile | undefined>>();
  let composed = new Map<string, Settings>();
  const seen = new WeakMap<Draft, { values: string; draft: Draft }>();
  // While the draft as the settings see it is in use, so is the one it was made from; else it might be read, and seem changed, again.
  const origins = new WeakMap<Draft, Draft>();

  const told = new Set<string>();
  // Every draft has the editor’s settings, and every change reads them anew: one message each is enough.
  const tellOnce = (fault: Message) => {
    const message = sources.voice(fault);
    if (!told.has(message)) void sources.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    told.add(message);
  };
  // An editor’s settings differ from one folder of the workspace to the next, but not inside one.
  const scopeOf = (uri: string) => rootOf(uri, sources.roots()) ?? uri;
  const editorLayer = (scope: string) => fromMap(editor, scope, () => readEditorLayer(scope, sources, tellOnce));
  const settingsFile = (upward: readonly string[]): Promise<FoundFile | undefined> => {
    const [folder, ...above] = upward;
    if (folder === undefined) return Promise.resolve(undefined);
    return fromMap(folders, folder, async () => {
      const found = await readSettingsFile(folder, sources);
      // One that cannot be used hides those above it all the same: it is not theirs to say what it meant.
      return found === 'none' ? settingsFile(above) : found;
    });
  };
  const settingsFileFor = (uri: string) => settingsFile(sources.trusted() ? foldersUpward(uri, sources.roots()) : []);
  const valuesBy = (file: FoundFile | undefined, uri: string) => (file ? valuesForFile(pathWithin(file.folder, uri), file.file) : {});
  const values = async (uri: string) => valuesBy(await settingsFileFor(uri), uri);

  const valued = (draft: Draft, given: FrontMatterValues): Draft => {
    const key = JSON.stringify(given);
    let known = seen.get(draft);
    if (known?.values !== key) seen.set(draft, (known = { values: key, draft: withValues(draft, given) }));
    if (known.draft !== draft) origins.set(known.draft, draft);
    return known.draft;
  };
  const report = async (uri: string, target: string | undefined): Promise<Circumstances['report']> => {
    if (target === undefined) return undefined;
    if (target === uri) return 'itself';
    const open = sources.openDraft(target);
    if (!open && !sources.files) return undefined;
    const draft = open?.draft ?? (await sources.closed.read(target));
    if (draft) return valued(draft, await values(target));
    // A file that is there but is not text is another fault than one that is not there.
    return (await sources.files!.read(target)) === undefined ? 'missing' : undefined;
  };

  return {
    async apply(placed) {
      const uri = normaliseUri(placed.uri);
      const scope = scopeOf(uri);
      const [layer, file] = await Promise.all([editorLayer(scope), settingsFileFor(uri)]);
      const draft = valued(placed.draft, valuesBy(file, uri));
      const place = `${scope} ${file?.folder ?? ''}`;
      let settings = composed.get(place);
      if (!settings) composed.set(place, (settings = compose([layer, ...(file ? [file.layer] : [])])));
      const path = draft.frontMatter.values.report;
      const target = path === undefined ? undefined : await reportUri(uri, path, sources);
      return { ...placed, draft, circumstances: { settings, report: await report(uri, target) }, reportUri: target };
    },
    values: (uri) => values(normaliseUri(uri)),
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

async function readEditorLayer(uri: string, { connection, asks }: Pick<SettingsSources, 'connection' | 'asks'>, tellFault: (fault: Message) => void): Promise<Layer> {
  const section: unknown = asks() ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'inspectionDrafts' }) : undefined;
  const { layer, faults } = readEditorSettings(section, RULES);
  for (const fault of faults) tellFault(fault);
  return layer;
}

async function readSettingsFile(folder: string, { files, tellFaults }: SettingsSources): Promise<FoundFile | 'none' | undefined> {
  const uri = `${folder}/${SETTINGS_FILE}`;
  const own = await files?.read(uri);
  if (own === undefined) return 'none';
  const text = normaliseLineEnds(own);
  const file = readJsonFile<SettingsFile>(text, settingsFileSchema(RULES));
  tellFaults(uri, text, 'faults' in file ? file.faults : []);
  if ('faults' in file) return undefined;
  return { folder, file: file.value, layer: { place: settingsFilePlace(SETTINGS_FILE), rules: file.value.rules ?? {} } };
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

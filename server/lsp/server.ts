// The language server: what it is made of and how its parts hear of each other. All knowledge of inspections is in the core.

import { DidChangeWatchedFilesNotification, DiagnosticSeverity, TextDocumentSyncKind, WatchKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { isDraft, parseDraft } from '../core/draft/draft';
import { EXTRAS_FOLDER } from '../core/extras';
import type { Equipment } from '../core/extras';
import { languageCode } from '../core/framework/inLanguage';
import { SETTINGS_FILE } from '../core/settings/settings';
import { voiceOf } from '../core/text/message';
import type { Translations, Voice } from '../core/text/message';
import type { Context } from './context';
import { pullDiagnostics } from './diagnostics/pull';
import { pushDiagnostics } from './diagnostics/push';
import { createResultIds } from './diagnostics/resultIds';
import { refreshStale } from './diagnostics/stale';
import { pullWorkspaceDiagnostics } from './diagnostics/workspace';
import { featuresFor, serveFeatures } from './features';
import { serveLenses } from './features/codeLens';
import { serveInlayHints } from './features/inlayHint';
import type { Files } from './files';
import { toRange } from './places';
import { SOURCE, TRUST_GRANTED } from './protocol';
import type { InitializationOptions } from './protocol';
import { answerClient } from './requests';
import type { WordWriter } from './requests/export';
import { serveInspections } from './requests/inspections';
import { createDraftSettings } from './settings';
import type { SettingsSources } from './settings';
import { nameOf, normaliseUri } from './uris';
import { createClosedDrafts } from './workspace/closedDrafts';
import { createDraftIndex } from './workspace/draftIndex';
import { findOpen, openDrafts } from './workspace/openDrafts';
import { createTurns } from './workspace/turns';
import { mayBeDraft } from './workspace/walk';
import { createWorkspace } from './workspace/workspace';
import { createWorkspaceExtras } from './workspaceExtras';

/** What the server is given: what to check against, and what there is where it runs. */
export interface Surroundings extends Equipment {
  /** What the server says, in other languages than English, by their codes. */
  readonly translations: Readonly<Record<string, Translations>>;
  /** The version told to the client. */
  readonly version: string;
  /** The files beside the open documents; absent in a worker. */
  readonly files?: Files;
  /** Makes Word documents; absent in a worker, which their library would make half as large again. */
  readonly wordDocument?: WordWriter;
  delay(work: () => void, milliseconds: number): void;
}

/** What is watched on the disk. A folder that comes or goes is told as one change and not with its files, hence the second. */
const WATCHERS = [{ globPattern: '**/*.md' }, { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete }, { globPattern: `**/${SETTINGS_FILE}` }, { globPattern: `**/${EXTRAS_FOLDER}/**` }];

/** Starts serving on the connection. */
export function startServer(connection: Connection, { reference, templates, translations, version, files, wordDocument, delay }: Surroundings): void {
  const documents = openDrafts();
  let options: InitializationOptions = {};
  let capabilities: ClientCapabilities = {};
  let roots: readonly string[] = [];
  let language = voiceOf({});
  const voice: Voice = (message) => language(message);
  const pushes = () => capabilities.textDocument?.diagnostic === undefined;
  const canWatch = () => capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const turns = createTurns(delay);
  const ids = createResultIds();

  const trusted = () => options.trusted !== false;
  const tellFaults: SettingsSources['tellFaults'] = (uri, text, faults) => {
    const draft = parseDraft(text);
    const diagnostics = faults.map(({ span, message }) => ({ range: toRange(draft, span), message: voice(message), severity: DiagnosticSeverity.Error, source: SOURCE }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const settingOf = async (uri: string, section: string): Promise<unknown> => (capabilities.workspace?.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section }) : undefined);
  const extras = createWorkspaceExtras({ shipped: { reference, templates }, files, roots: () => (trusted() ? roots : []), tellFaults });
  const openDraft = (uri: string) => findOpen(documents, uri);
  const closed = createClosedDrafts(files, (uri) => canWatch() && mayBeDraft(uri, roots));
  const settings = createDraftSettings({
    connection,
    files,
    asks: () => capabilities.workspace?.configuration === true,
    trusted,
    roots: () => roots,
    openDraft,
    closed,
    tellFaults,
    voice,
  });
  const index = createDraftIndex({ connection, files, closed, settings, turns, voice, roots: () => roots, openDraft });
  const workspace = createWorkspace({ index, closed, settings, extras, openDraft });
  const context: Context = {
    workspace,
    get checker() {
      return extras.checker;
    },
    get templates() {
      return extras.templates;
    },
    ready: extras.ready,
    async open(uri) {
      turns.stir();
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const opened = await settings.apply(document);
        await extras.ready();
        // An edit that came meanwhile must not be answered with what was there before it.
        if (documents.get(uri) === document) return isDraft(opened.draft) ? opened : undefined;
      }
    },
    version(uri, draft) {
      const document = openDraft(uri);
      if (!document) return null;
      return document.draft.text === draft.text ? document.version : undefined;
    },
    voice,
    get capabilities() {
      return capabilities;
    },
    async read(uri, text) {
      const read = await settings.apply({ uri, version: 0, draft: parseDraft(text) });
      await extras.ready();
      return read;
    },
    manualPage: (rule) => (options.manual === undefined ? undefined : `${options.manual}${rule}.md`),
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    capabilities = params.capabilities;
    language = voiceOf(translationsFor(params.locale, translations));
    roots = foldersOf(params.workspaceFolders);
    extras.load();
    return {
      serverInfo: { name: 'Inspection Drafts', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pushes() ? {} : { diagnosticProvider: { identifier: 'inspection-drafts', interFileDependencies: true, workspaceDiagnostics: true } }),
        ...featuresFor(capabilities),
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  });

  connection.languages.diagnostics.on(pullDiagnostics(context, ids));
  connection.languages.diagnostics.onWorkspace(pullWorkspaceDiagnostics({ connection, context, ids, turns }));
  serveFeatures(connection, context, () => new Promise((resolve) => delay(resolve, 0)));
  answerClient(connection, context, wordDocument);

  documents.onDidChangeContent(({ document }) => documentChanged(document.uri));
  documents.onDidClose(({ document }) => documentChanged(document.uri));
  const documentChanged = (uri: string) => {
    turns.stir();
    index.documentChanged(normaliseUri(uri));
  };
  pushDiagnostics({ connection, context, documents, delay, pushes });
  serveInspections({ connection, context, turns });
  serveInlayHints({ connection, context, documents, turns, settingOf });
  const lenses = serveLenses({ connection, context, documents, turns });
  refreshStale({ connection, context, documents, ids, turns, refreshes: () => capabilities.workspace?.diagnostics?.refreshSupport === true });

  /** Everything is judged anew: settings or the workspace’s own frameworks have changed. */
  const startOver = () => {
    settings.forget();
    extras.load();
    lenses.settingsChanged();
    index.announceAll();
    const { inlayHint, semanticTokens: tokens } = capabilities.workspace ?? {};
    if (inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
    if (tokens?.refreshSupport) void connection.languages.semanticTokens.refresh();
  };
  /** Other files may be drafts than before. */
  const walkAnew = () => {
    startOver();
    index.walk();
  };
  connection.onInitialized(() => {
    index.walk();
    if (canWatch()) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
    if (!capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = foldersOf(removed);
      roots = [...roots.filter((root) => !gone.includes(root)), ...foldersOf(added)];
      walkAnew();
    });
  });
  connection.onDidChangeConfiguration(startOver);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => nameOf(uri) === SETTINGS_FILE)) walkAnew();
    else if (changes.some(({ uri }) => uri.split('/').includes(EXTRAS_FOLDER))) startOver();
    index.filesChanged(changes);
  });
  connection.onNotification(TRUST_GRANTED, () => {
    options = { ...options, trusted: true };
    walkAnew();
  });

  documents.listen(connection);
  connection.listen();
}

/** The translations for a locale such as `cy` or `cy-GB`; none where there is no such language. */
function translationsFor(locale: string | undefined, translations: Surroundings['translations']): Translations {
  const language = languageCode(locale) ?? '';
  return Object.hasOwn(translations, language) ? translations[language]! : {};
}

/** The folders of the workspace, their addresses normalised. */
function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): string[] {
  return folders?.map(({ uri }) => normaliseUri(uri.replace(/\/$/, ''))) ?? [];
}

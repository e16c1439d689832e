// The language server: what it is made of and how its parts hear of each other. All knowledge of inspections is in the core.

import {
  DidChangeWatchedFilesNotification, DiagnosticSeverity, FileChangeType, MessageType, ShowMessageNotification, TextDocumentSyncKind, WatchKind,
} from 'vscode-languageserver';
import type { ClientCapabilities, Connection, FileEvent, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { isDraft, parseDraft } from '../core/draft/draft';
import { EXTRAS_FOLDER } from '../core/extras';
import type { Equipment } from '../core/extras';
import { languageCode } from '../core/framework/inLanguage';
import { SETTINGS_FILE } from '../core/settings/settings';
import { voiceOf } from '../core/text/message';
import type { Message, Translations, Voice } from '../core/text/message';
import type { TellFaults } from '../surroundings/faults';
import type { Files } from '../surroundings/files';
import { MARKDOWN_FILES } from '../surroundings/markdown';
import type { EditorSettings } from '../surroundings/settings';
import { createSurroundings } from '../surroundings/surroundings';
import { folderOf, nameOf, normaliseUri, pathWithin, rootOf } from '../surroundings/uris';
import { mayBeDraft } from '../surroundings/walk';
import type { Context } from './context';
import { pullDiagnostics } from './diagnostics/pull';
import { pushDiagnostics } from './diagnostics/push';
import { createResultIds } from './diagnostics/resultIds';
import { refreshStale } from './diagnostics/stale';
import { pullWorkspaceDiagnostics } from './diagnostics/workspace';
import { featuresFor, serveFeatures } from './features';
import { serveLenses } from './features/codeLens';
import { serveInlayHints } from './features/inlayHint';
import { toRange } from './positions';
import { SOURCE, TRUST_GRANTED } from './protocol';
import type { InitializationOptions } from './protocol';
import { answerClient } from './requests';
import type { WordWriter } from './requests/export';
import { serveInspections } from './requests/inspections';
import { createClosedDrafts } from './workspace/closedDrafts';
import { createDraftIndex } from './workspace/draftIndex';
import { findOpen, openDrafts } from './workspace/openDrafts';
import { createTurns } from './workspace/turns';
import { createWorkspace } from './workspace/workspace';

/** What the server is given: what to check against, and what there is where it runs. */
export interface Host extends Equipment {
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
const WATCHERS = [
  { globPattern: MARKDOWN_FILES },
  { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
  { globPattern: `**/${SETTINGS_FILE}` },
  { globPattern: `**/${EXTRAS_FOLDER}/**` },
];

/** Starts serving on the connection. */
export function startServer(connection: Connection, { reference, templates, translations, version, files, wordDocument, delay }: Host): void {
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
  const tellFaults: TellFaults = (uri, text, faults) => {
    const draft = parseDraft(text);
    const diagnostics = faults.map(({ span, message }) => ({
      range: toRange(draft, span),
      message: voice(message),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
    }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const settingOf = async (uri: string, section: string): Promise<unknown> =>
    capabilities.workspace?.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section }) : undefined;
  const openDraft = (uri: string) => findOpen(documents, uri);
  const closed = createClosedDrafts(files, (uri) => canWatch() && mayBeDraft(uri, roots));
  const editor: EditorSettings = {
    // An editor’s settings differ from one folder of the workspace to the next, but not inside one.
    scopeOf: (uri) => rootOf(uri, roots) ?? uri,
    read: (scope) => settingOf(scope, 'inspectionDrafts'),
    tellFault: createTeller(connection, voice),
  };
  const surroundings = createSurroundings({
    shipped: { reference, templates },
    files,
    editor,
    roots: () => roots,
    trusted,
    isOpen: (uri) => openDraft(uri) !== undefined,
    draft: async (uri) => openDraft(uri)?.draft ?? closed.read(uri),
    shown: (uri) => pathWithin(rootOf(uri, roots) ?? folderOf(uri), uri),
    tellFaults,
  });
  const index = createDraftIndex({ connection, files, closed, surroundings, turns, voice, roots: () => roots, openDraft });
  const workspace = createWorkspace({ index, closed, surroundings, openDraft });
  const context: Context = {
    workspace,
    equipment: (folder) => surroundings.equipment(folder),
    async open(uri) {
      turns.stir();
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const opened = await surroundings.place(document);
        // An edit that came meanwhile must not be answered with what was there before it (a race): begin again.
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
    read: (uri, text) => surroundings.place({ uri, draft: parseDraft(text) }),
    manualPage: (rule) => (options.manual === undefined ? undefined : `${options.manual}${rule}.md`),
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    capabilities = params.capabilities;
    language = voiceOf(translationsFor(params.locale, translations));
    roots = foldersOf(params.workspaceFolders);
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
    surroundings.readAnew();
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
    surroundings.readAnew();
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
    // A folder that is told of as one may have brought settings along.
    const mayBeSettings = ({ uri, type }: FileEvent) =>
      nameOf(uri) === SETTINGS_FILE || (type === FileChangeType.Created && surroundings.knows(normaliseUri(uri)));
    if (changes.some(mayBeSettings)) walkAnew();
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

/** Shows the person what is wrong with a setting. Every draft has the editor’s settings, and every change reads them anew: one message each is enough. */
function createTeller(connection: Connection, voice: Voice): (fault: Message) => void {
  const told = new Set<string>();
  return (fault) => {
    const message = voice(fault);
    if (!told.has(message)) void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    told.add(message);
  };
}

/** The translations for a locale such as `cy` or `cy-GB`; none where there is no such language. */
function translationsFor(locale: string | undefined, translations: Host['translations']): Translations {
  const language = languageCode(locale) ?? '';
  return Object.hasOwn(translations, language) ? translations[language]! : {};
}

/** The folders of the workspace, their URIs normalised. */
function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): string[] {
  return folders?.map(({ uri }) => normaliseUri(uri.replace(/\/$/, ''))) ?? [];
}

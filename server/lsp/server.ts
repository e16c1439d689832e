// The language server: what it can do, and which function answers what. All knowledge of inspections is in the core.

import { CodeActionKind, DidChangeWatchedFilesNotification, DiagnosticSeverity, RequestType, TextDocumentSyncKind, WatchKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { isDraft, parseDraft } from '../core/draft/draft';
import { EXTRAS_FOLDER } from '../core/extras';
import type { Equipment } from '../core/extras';
import { SETTINGS_FILE } from '../core/settings/settings';
import { codeActions, FIX_ALL } from './codeActions';
import { completion, TRIGGER_CHARACTERS } from './completion';
import type { Context } from './context';
import { createResultIds, pullDiagnostics } from './diagnostics';
import { choices, draftStatus, explainRules, listDrafts, newReportText, pressRelease, templateChoices, whatIsLeft } from './drafting';
import { draftAsRichText, exportDraft } from './export';
import type { WordWriter } from './export';
import type { Files } from './files';
import { hovers } from './hover';
import { serveInspections } from './inspections';
import { documentSymbols } from './language';
import { serveLenses } from './lenses';
import { followUpsOf, ungradedAreasOf } from './lensRequests';
import { areaReferences, definitions } from './navigation';
import { findOpen, openDrafts } from './openDrafts';
import { toRange } from './places';
import { gradeGraphicOf, graphicInsertionOf, preview } from './preview';
import { CHOICES, DRAFT_STATUS, DRAFTS, EXPLAIN_RULES, EXPORT, GRADE_GRAPHIC, GRAPHIC_INSERTION, NEW_REPORT, PRESS_RELEASE, PREVIEW, RICH_TEXT, SOURCE, TEMPLATES, TRUST_GRANTED } from './protocol';
import type { ExportParams, ExportResult, GradeGraphicParams, GradeGraphicResult, InitializationOptions, PressReleaseParams, PressReleaseResult, RichTextParams, RichTextResult } from './protocol';
import { FOLLOW_UPS, UNGRADED_AREAS, WHAT_IS_LEFT } from './protocol/drafting';
import { pushDiagnostics } from './pushDiagnostics';
import { createDraftSettings } from './settings';
import type { SettingsSources } from './settings';
import { refreshStale } from './staleDiagnostics';
import { nameOf, normaliseUri } from './uris';
import { createClosedDrafts } from './workspace/closedDrafts';
import { createDraftIndex } from './workspace/draftIndex';
import { createTurns } from './workspace/turns';
import { mayBeDraft } from './workspace/walk';
import { createWorkspace } from './workspace/workspace';
import { pullWorkspaceDiagnostics } from './workspaceDiagnostics';
import { createWorkspaceExtras } from './workspaceExtras';

/** What the server is given: what to check against, and what there is where it runs. */
export interface Surroundings extends Equipment {
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
export function startServer(connection: Connection, { reference, templates, version, files, wordDocument, delay }: Surroundings): void {
  const documents = openDrafts();
  let options: InitializationOptions = {};
  let capabilities: ClientCapabilities = {};
  let roots: readonly string[] = [];
  const pushes = () => capabilities.textDocument?.diagnostic === undefined;
  const canWatch = () => capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const turns = createTurns(delay);
  const ids = createResultIds();

  const trusted = () => options.trusted !== false;
  const tellFaults: SettingsSources['tellFaults'] = (uri, text, faults) => {
    const draft = parseDraft(text);
    const diagnostics = faults.map(({ span, message }) => ({ range: toRange(draft, span), message, severity: DiagnosticSeverity.Error, source: SOURCE }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
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
  });
  const index = createDraftIndex({ connection, files, closed, settings, turns, roots: () => roots, openDraft });
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
    roots = foldersOf(params.workspaceFolders);
    extras.load();
    return {
      serverInfo: { name: 'Inspection Drafts', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pushes() ? {} : { diagnosticProvider: { identifier: 'inspection-drafts', interFileDependencies: true, workspaceDiagnostics: true } }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
        hoverProvider: true,
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        codeLensProvider: {},
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  });

  connection.languages.diagnostics.on(pullDiagnostics(context, ids));
  connection.languages.diagnostics.onWorkspace(pullWorkspaceDiagnostics({ connection, context, ids, turns }));
  connection.onCodeAction(codeActions(context));
  connection.onCompletion(completion(context));
  connection.onHover(hovers(context));
  connection.onDocumentSymbol(documentSymbols(context));
  connection.onDefinition(definitions(context));
  connection.onReferences(areaReferences(context));
  connection.onRequest(DRAFT_STATUS, draftStatus(context));
  connection.onRequest(new RequestType<PressReleaseParams, PressReleaseResult, void>(PRESS_RELEASE), pressRelease(context));
  connection.onRequest(TEMPLATES, templateChoices(context));
  connection.onRequest(CHOICES, choices(context));
  connection.onRequest(NEW_REPORT, newReportText(context));
  connection.onRequest(EXPLAIN_RULES, explainRules(context));
  connection.onRequest(new RequestType<ExportParams, ExportResult, void>(EXPORT), exportDraft(context, wordDocument));
  connection.onRequest(new RequestType<RichTextParams, RichTextResult, void>(RICH_TEXT), draftAsRichText(context));
  connection.onRequest(PREVIEW, preview(context));
  connection.onRequest(new RequestType<GradeGraphicParams, GradeGraphicResult, void>(GRADE_GRAPHIC), gradeGraphicOf(context));
  connection.onRequest(GRAPHIC_INSERTION, graphicInsertionOf(context));
  connection.onRequest(DRAFTS, listDrafts(context));
  connection.onRequest(WHAT_IS_LEFT, whatIsLeft(context));
  connection.onRequest(UNGRADED_AREAS, ungradedAreasOf(context));
  connection.onRequest(FOLLOW_UPS, followUpsOf(context));

  documents.onDidChangeContent(({ document }) => documentChanged(document.uri));
  documents.onDidClose(({ document }) => documentChanged(document.uri));
  const documentChanged = (uri: string) => {
    turns.stir();
    index.documentChanged(normaliseUri(uri));
  };
  pushDiagnostics({ connection, context, documents, delay, pushes });
  serveInspections({ connection, context, turns });
  const lenses = serveLenses({ connection, context, documents, turns });
  refreshStale({ connection, context, documents, ids, turns, refreshes: () => capabilities.workspace?.diagnostics?.refreshSupport === true });

  /** Everything is judged anew: settings or the workspace’s own frameworks have changed. */
  const startOver = () => {
    settings.forget();
    extras.load();
    lenses.settingsChanged();
    index.announceAll();
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

/** The folders of the workspace, their addresses normalised. */
function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): string[] {
  return folders?.map(({ uri }) => normaliseUri(uri.replace(/\/$/, ''))) ?? [];
}

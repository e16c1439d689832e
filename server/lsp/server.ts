// The language server: what it can do, and which function answers what. All knowledge of inspections is in the core.

import { CodeActionKind, DidChangeWatchedFilesNotification, DiagnosticSeverity, RequestType, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { isDraft, parseDraft } from '../core/draft/draft';
import { EXTRAS_FOLDER } from '../core/extras';
import type { Equipment } from '../core/extras';
import { SETTINGS_FILE } from '../core/settings/settings';
import { codeActions, FIX_ALL } from './codeActions';
import { completion, TRIGGER_CHARACTERS } from './completion';
import type { Context } from './context';
import { diagnosticsOf, pullDiagnostics } from './diagnostics';
import { choices, draftStatus, explainRules, newReportText, pressRelease, templateChoices } from './drafting';
import { draftAsRichText, exportDraft } from './export';
import type { WordWriter } from './export';
import { hovers } from './hover';
import { codeLenses, documentSymbols } from './language';
import { openReleases } from './linked';
import { areaReferences, definitions } from './navigation';
import { openDrafts } from './openDrafts';
import { toRange } from './places';
import { gradeGraphicOf, graphicInsertionOf, preview } from './preview';
import { CHOICES, DRAFT_STATUS, EXPLAIN_RULES, EXPORT, GRADE_GRAPHIC, GRAPHIC_INSERTION, NEW_REPORT, PRESS_RELEASE, PREVIEW, RICH_TEXT, SOURCE, TEMPLATES, TRUST_GRANTED } from './protocol';
import type { ExportParams, ExportResult, GradeGraphicParams, GradeGraphicResult, InitializationOptions, PressReleaseParams, PressReleaseResult, RichTextParams, RichTextResult } from './protocol';
import { createDraftSettings } from './settings';
import type { Files, SettingsSources } from './settings';
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

/** How long the messages of a burst are waited for, in ms. */
const BURST = 10;

/** Starts serving on the connection. */
export function startServer(connection: Connection, { reference, templates, version, files, wordDocument, delay }: Surroundings): void {
  const documents = openDrafts();
  let options: InitializationOptions = {};
  let capabilities: ClientCapabilities = {};
  let roots: readonly string[] = [];
  const pushes = () => capabilities.textDocument?.diagnostic === undefined;

  const trusted = () => options.trusted !== false;
  const tellFaults: SettingsSources['tellFaults'] = (uri, text, faults) => {
    const draft = parseDraft(text);
    const diagnostics = faults.map(({ span, message }) => ({ range: toRange(draft, span), message, severity: DiagnosticSeverity.Error, source: SOURCE }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const extras = createWorkspaceExtras({ shipped: { reference, templates }, files, roots: () => (trusted() ? roots : []), tellFaults });
  const settings = createDraftSettings({
    connection,
    files,
    asks: () => capabilities.workspace?.configuration === true,
    trusted,
    roots: () => roots,
    openDraft: (uri) => documents.get(uri),
    tellFaults,
  });
  const context: Context = {
    get checker() {
      return extras.checker;
    },
    get templates() {
      return extras.templates;
    },
    ready: extras.ready,
    async open(uri) {
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const opened = await settings.apply(document);
        await extras.ready();
        // An edit that came meanwhile must not be answered with what was there before it.
        if (documents.get(uri) === document) return isDraft(opened.draft) ? opened : undefined;
      }
    },
    releasesOf: (uri) => openReleases(uri, documents.keys(), context),
    version(uri, draft) {
      const document = documents.get(uri);
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
    roots = params.workspaceFolders?.map((folder) => folder.uri.replace(/\/$/, '')) ?? [];
    extras.load();
    return {
      serverInfo: { name: 'Inspection Drafts', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pushes() ? {} : { diagnosticProvider: { identifier: 'inspection-drafts', interFileDependencies: true, workspaceDiagnostics: false } }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
        hoverProvider: true,
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        codeLensProvider: {},
      },
    };
  });

  connection.languages.diagnostics.on(pullDiagnostics(context));
  connection.onCodeAction(codeActions(context));
  connection.onCompletion(completion(context));
  connection.onHover(hovers(context));
  connection.onDocumentSymbol(documentSymbols(context));
  connection.onDefinition(definitions(context));
  connection.onReferences(areaReferences(context));
  connection.onCodeLens(codeLenses(context));
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

  // For clients that cannot pull: one push for a burst of changes.
  const waiting = new Set<string>();
  const push = (uri: string) => {
    if (!pushes() || waiting.has(uri)) return;
    waiting.add(uri);
    delay(async () => {
      waiting.delete(uri);
      const open = await context.open(uri);
      const number = documents.get(uri)?.version;
      void connection.sendDiagnostics({ uri, ...(number === undefined ? {} : { version: number }), diagnostics: open ? diagnosticsOf(open, context) : [] });
    }, BURST);
  };
  documents.onDidChangeContent(({ document }) => push(document.uri));
  documents.onDidClose(({ document }) => push(document.uri));

  /** Everything is judged anew: settings or the workspace’s own frameworks have changed. */
  const startOver = () => {
    settings.forget();
    extras.load();
    if (capabilities.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    for (const { uri } of documents.all()) push(uri);
  };
  connection.onInitialized(() => {
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${SETTINGS_FILE}` }, { globPattern: `**/${EXTRAS_FOLDER}/**` }] });
  });
  connection.onDidChangeConfiguration(startOver);
  connection.onDidChangeWatchedFiles(startOver);
  connection.onNotification(TRUST_GRANTED, () => {
    options = { ...options, trusted: true };
    startOver();
  });

  documents.listen(connection);
  connection.listen();
}

// The language server: what it can do, and which function answers what. All knowledge of inspections is in the core.

import { CodeActionKind, RequestType, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { createChecker } from '../core/check';
import { isDraft } from '../core/draft/draft';
import type { Reference } from '../core/framework/reference';
import type { ReleaseTemplates } from '../core/release/templates';
import { codeActions, FIX_ALL } from './codeActions';
import type { Context } from './context';
import { diagnosticsOf, pullDiagnostics } from './diagnostics';
import { draftStatus, newReportText, pressRelease, choices } from './drafting';
import { codeLenses, completion, documentSymbols, hovers, TRIGGER_CHARACTERS } from './language';
import { openDrafts } from './openDrafts';
import { CHOICES, DRAFT_STATUS, NEW_REPORT, PRESS_RELEASE } from './protocol';
import type { InitializationOptions, PressReleaseParams, PressReleaseResult } from './protocol';

/** What the server is given: what to check against, and the clock of where it runs. */
export interface Surroundings {
  readonly reference: Reference;
  readonly templates: ReleaseTemplates;
  /** The version told to the client. */
  readonly version: string;
  delay(work: () => void, milliseconds: number): void;
}

/** How long the messages of a burst are waited for, in ms. */
const BURST = 10;

/** Starts serving on the connection. */
export function startServer(connection: Connection, { reference, templates, version, delay }: Surroundings): void {
  const documents = openDrafts();
  let options: InitializationOptions = {};
  let pushes = false;
  const context: Context = {
    checker: createChecker(reference),
    draft(uri) {
      const open = documents.get(uri);
      return open && isDraft(open.draft) ? open : undefined;
    },
    manualPage: (rule) => (options.manual === undefined ? undefined : `${options.manual}${rule}.md`),
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    pushes = params.capabilities.textDocument?.diagnostic === undefined;
    return {
      serverInfo: { name: 'Inspection Drafts', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pushes ? {} : { diagnosticProvider: { identifier: 'inspection-drafts', interFileDependencies: false, workspaceDiagnostics: false } }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
        hoverProvider: true,
        documentSymbolProvider: true,
        codeLensProvider: {},
      },
    };
  });

  connection.languages.diagnostics.on(pullDiagnostics(context));
  connection.onCodeAction(codeActions(context));
  connection.onCompletion(completion(context));
  connection.onHover(hovers(context));
  connection.onDocumentSymbol(documentSymbols(context));
  connection.onCodeLens(codeLenses(context));
  connection.onRequest(DRAFT_STATUS, draftStatus(context));
  connection.onRequest(new RequestType<PressReleaseParams, PressReleaseResult, void>(PRESS_RELEASE), pressRelease(context, templates));
  connection.onRequest(CHOICES, choices(context));
  connection.onRequest(NEW_REPORT, newReportText(context, templates));

  // For clients that cannot pull: one push for a burst of changes.
  const waiting = new Set<string>();
  const push = (uri: string) => {
    if (!pushes || waiting.has(uri)) return;
    waiting.add(uri);
    delay(() => {
      waiting.delete(uri);
      const open = context.draft(uri);
      const version = documents.get(uri)?.version;
      void connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics: open ? diagnosticsOf(open, context) : [] });
    }, BURST);
  };
  documents.onDidChangeContent(({ document }) => push(document.uri));
  documents.onDidClose(({ document }) => push(document.uri));

  documents.listen(connection);
  connection.listen();
}

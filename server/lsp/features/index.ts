// The language features: what the server says it can do, and which function answers what.

import { CodeActionKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Context } from '../context';
import { codeActions, FIX_ALL, resolvedCodeAction } from './codeAction';
import { completion, TRIGGER_CHARACTERS } from './completion';
import { definitions } from './definition';
import { documentHighlights } from './documentHighlight';
import { documentLinks } from './documentLink';
import { documentSymbols } from './documentSymbol';
import { foldingRanges } from './foldingRange';
import { hovers } from './hover';
import { areaReferences } from './references';
import { prepareRename, rename } from './rename';
import { selectionRanges } from './selectionRange';
import { semanticTokens, semanticTokensIn, TOKENS } from './semanticTokens';
import { workspaceSymbols } from './workspaceSymbol';

/** The language features, as the server tells a client of them. */
export function featuresFor({ textDocument }: ClientCapabilities): ServerCapabilities {
  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
    completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
    hoverProvider: true,
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: TOKENS, full: true, range: true },
    codeLensProvider: {},
  };
}

/**
 * Answers the requests of LSP about drafts, but for those that are told anew by themselves. `pause` lets other messages in,
 * and resolves when they have been answered.
 */
export function serveFeatures(connection: Connection, context: Context, pause: () => Promise<void>): void {
  connection.onCodeAction(codeActions(context));
  connection.onCodeActionResolve(resolvedCodeAction(context));
  connection.onCompletion(completion(context));
  connection.onHover(hovers(context));
  connection.onDocumentSymbol(documentSymbols(context));
  connection.onDefinition(definitions(context));
  connection.onReferences(areaReferences(context));
  connection.onWorkspaceSymbol(workspaceSymbols(context, pause));
  connection.onPrepareRename(prepareRename(context));
  connection.onRenameRequest(rename(context));
  connection.onDocumentHighlight(documentHighlights(context));
  connection.onDocumentLinks(documentLinks(context));
  connection.onFoldingRanges(foldingRanges(context));
  connection.onSelectionRanges(selectionRanges(context));
  connection.languages.semanticTokens.on(semanticTokens(context));
  connection.languages.semanticTokens.onRange(semanticTokensIn(context));
}

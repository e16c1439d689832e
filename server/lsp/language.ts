// Completion, hover, symbols and code lenses: the core’s answers in LSP’s words.

import { CompletionItemKind, InsertTextFormat, MarkupKind, SymbolKind } from 'vscode-languageserver';
import type { CodeLens, CodeLensParams, CompletionItem, CompletionParams, DocumentSymbol, DocumentSymbolParams, Hover, HoverParams } from 'vscode-languageserver';
import { complete } from '../core/assist/complete';
import type { Completion } from '../core/assist/complete';
import { hover } from '../core/assist/hover';
import { lenses } from '../core/assist/lenses';
import { outline } from '../core/assist/outline';
import type { OutlineItem } from '../core/assist/outline';
import type { Draft } from '../core/draft/draft';
import type { Context } from './context';
import { toOffset, toRange } from './places';
import { COMMANDS } from './protocol';

const COMPLETION_KINDS: Record<Completion['kind'], CompletionItemKind> = {
  grade: CompletionItemKind.EnumMember,
  area: CompletionItemKind.Class,
  body: CompletionItemKind.Module,
  person: CompletionItemKind.Constant,
  framework: CompletionItemKind.Struct,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** What was just written leaves a place for a value or a grade, so the next list opens at once. The command is VS Code’s own. */
const SUGGEST_AGAIN = { title: 'Show suggestions', command: 'editor.action.triggerSuggest' };

/** The characters behind which a list may be worth opening. */
export const TRIGGER_CHARACTERS = ['|', ' ', ':', '#', '‘', "'", '*'];

/** Answers `textDocument/completion`. */
export function completion(context: Context): (params: CompletionParams) => Promise<CompletionItem[]> {
  return async ({ textDocument, position, context: trigger }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const { draft } = open;
    const offers = complete(context.checker.subject(draft), toOffset(draft, position));
    // A list of one thing that opens by itself at a blank would be in the way of ordinary writing.
    if (trigger?.triggerCharacter === ' ' && offers.length === 1) return [];
    return offers.map((each) => toCompletionItem(each, draft));
  };
}

function toCompletionItem(each: Completion, draft: Draft): CompletionItem {
  return {
    label: each.label,
    kind: COMPLETION_KINDS[each.kind],
    sortText: String(each.rank).padStart(4, '0'),
    textEdit: { range: toRange(draft, each.span), newText: each.text },
    insertTextFormat: each.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(each.kind === 'key' || each.snippet ? { command: SUGGEST_AGAIN } : {}),
    ...(each.filter === undefined ? {} : { filterText: each.filter }),
    ...(each.detail === undefined ? {} : { detail: each.detail }),
    ...(each.documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: each.documentation } }),
  };
}

/** Answers `textDocument/hover`. */
export function hovers(context: Context): (params: HoverParams) => Promise<Hover | null> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    const found = open && hover(context.checker.subject(open.draft), toOffset(open.draft, position));
    return found ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(open.draft, found.span) } : null;
  };
}

const SYMBOL_KINDS: Record<OutlineItem['kind'], SymbolKind> = {
  title: SymbolKind.File,
  area: SymbolKind.Class,
  section: SymbolKind.String,
  finding: SymbolKind.Event,
};

/** Answers `textDocument/documentSymbol`. */
export function documentSymbols(context: Context): (params: DocumentSymbolParams) => Promise<DocumentSymbol[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    return open ? outline(context.checker.subject(open.draft)).map((item) => toSymbol(item, open.draft)) : [];
  };
}

function toSymbol(item: OutlineItem, draft: Draft): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(draft, item.span),
    selectionRange: toRange(draft, item.selection),
    children: item.children.map((child) => toSymbol(child, draft)),
  };
}

/** Answers `textDocument/codeLens`. */
export function codeLenses(context: Context): (params: CodeLensParams) => Promise<CodeLens[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    return lenses(context.checker.subject(open.draft)).map(({ span }) => ({
      range: toRange(open.draft, span),
      command: { title: 'Make press release', command: COMMANDS.makePressRelease, arguments: [open.uri] },
    }));
  };
}

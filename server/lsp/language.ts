// Symbols: the core’s answers in LSP’s words.

import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { outline } from '../core/navigate/outline';
import type { OutlineItem } from '../core/navigate/outline';
import type { Draft } from '../core/draft/draft';
import type { Context } from './context';
import { toRange } from './places';

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

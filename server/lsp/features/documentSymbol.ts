// Symbols: the core’s answers in LSP’s words.

import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { Draft } from '../../core/draft/draft';
import { outline } from '../../core/navigate/outline';
import type { OutlineItem } from '../../core/navigate/outline';
import type { Voice } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';
import { SYMBOL_KINDS } from './symbolKinds';

/** Answers `textDocument/documentSymbol`. */
export function documentSymbols(context: Context): (params: DocumentSymbolParams) => Promise<DocumentSymbol[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    return open ? outline(subjectOf(open)).map((item) => toSymbol(item, open.draft, context.voice)) : [];
  };
}

function toSymbol(item: OutlineItem, draft: Draft, voice: Voice): DocumentSymbol {
  return {
    name: voice(item.name),
    detail: item.detail,
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(draft, item.span),
    selectionRange: toRange(draft, item.selection),
    children: item.children.map((child) => toSymbol(child, draft, voice)),
  };
}

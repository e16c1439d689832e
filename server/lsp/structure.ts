// Folding, selection ranges, highlights and links: the parts of a draft, in LSP’s words.

import { DocumentHighlightKind } from 'vscode-languageserver';
import type {
  DocumentHighlight, DocumentHighlightParams, DocumentLink, DocumentLinkParams, FoldingRange, FoldingRangeParams, SelectionRange, SelectionRangeParams,
} from 'vscode-languageserver';
import { folds } from '../core/navigate/folds';
import { highlights } from '../core/navigate/highlights';
import type { Highlight } from '../core/navigate/highlights';
import { reportLink } from '../core/navigate/reportLink';
import { selections } from '../core/navigate/selections';
import { say } from '../core/text/message';
import type { Context } from './context';
import { toOffset, toRange } from './places';

/** Answers `textDocument/foldingRange`, in whole lines. */
export function foldingRanges(context: Context): (params: FoldingRangeParams) => Promise<FoldingRange[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    return folds(context.checker.subject(open.draft)).map(({ span }) => {
      const { start, end } = toRange(open.draft, span);
      return { startLine: start.line, endLine: end.line };
    });
  };
}

/** Answers `textDocument/selectionRange`; null for what is no draft, so that others may answer. */
export function selectionRanges(context: Context): (params: SelectionRangeParams) => Promise<SelectionRange[] | null> {
  return async ({ textDocument, positions }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const { draft } = open;
    const subject = context.checker.subject(draft);
    return positions.map((position) => {
      const spans = selections(subject, toOffset(draft, position));
      const around = spans.reduceRight<SelectionRange | undefined>((parent, span) => ({ range: toRange(draft, span), ...(parent ? { parent } : {}) }), undefined);
      return around ?? { range: { start: position, end: position } };
    });
  };
}

const HIGHLIGHT_KINDS: Record<Highlight['kind'], DocumentHighlightKind> = {
  home: DocumentHighlightKind.Write,
  name: DocumentHighlightKind.Read,
  grade: DocumentHighlightKind.Text,
};

/** Answers `textDocument/documentHighlight`; null for words that are neither an area nor the body, which the editor finds itself. */
export function documentHighlights(context: Context): (params: DocumentHighlightParams) => Promise<DocumentHighlight[] | null> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const found = highlights(context.checker.subject(open.draft), toOffset(open.draft, position));
    return found.length ? found.map(({ span, kind }) => ({ range: toRange(open.draft, span), kind: HIGHLIGHT_KINDS[kind] })) : null;
  };
}

/** Answers `textDocument/documentLink`. */
export function documentLinks(context: Context): (params: DocumentLinkParams) => Promise<DocumentLink[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    const span = open && reportLink(context.checker.subject(open.draft, open.circumstances));
    if (!span || open.reportUri === undefined) return [];
    return [{ range: toRange(open.draft, span), target: open.reportUri, tooltip: context.voice(say`Open the report`) }];
  };
}

// Highlights: every place in the draft that speaks of the area or the body at the cursor.

import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../core/navigate/highlights';
import type { Highlight } from '../../core/navigate/highlights';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toOffset, toRange } from '../positions';

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
    const found = highlights(subjectOf(open), toOffset(open.draft, position));
    return found.length ? found.map(({ span, kind }) => ({ range: toRange(open.draft, span), kind: HIGHLIGHT_KINDS[kind] })) : null;
  };
}

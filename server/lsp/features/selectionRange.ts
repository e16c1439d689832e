// Selection ranges: from the words at the cursor to all that is around them, step by step (“expand selection”).

import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selections } from '../../core/navigate/selections';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toOffset, toRange } from '../positions';

/** Answers `textDocument/selectionRange`; null for what is no draft, so that others may answer. */
export function selectionRanges(context: Context): (params: SelectionRangeParams) => Promise<SelectionRange[] | null> {
  return async ({ textDocument, positions }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return null;
    const { draft } = open;
    const subject = subjectOf(open);
    return positions.map((position) => {
      const spans = selections(subject, toOffset(draft, position));
      const around = spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: toRange(draft, span), ...(parent ? { parent } : {}) }),
        undefined,
      );
      return around ?? { range: { start: position, end: position } };
    });
  };
}

// Folding: the sections of a draft, in whole lines.

import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../core/navigate/folds';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toRange } from '../positions';

/** Answers `textDocument/foldingRange`, in whole lines. */
export function foldingRanges(context: Context): (params: FoldingRangeParams) => Promise<FoldingRange[]> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    return folds(subjectOf(open)).map(({ span }) => {
      const { start, end } = toRange(open.draft, span);
      return { startLine: start.line, endLine: end.line };
    });
  };
}

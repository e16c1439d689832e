// Find references: every place that grades an area, across the drafts that a link brings together.

import type { Location, ReferenceParams } from 'vscode-languageserver';
import { areasAt, references } from '../../core/navigate/references';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { toOffset, toRange } from '../positions';
import { linkedDrafts } from '../workspace/linked';

/** Answers `textDocument/references`: the report first, and then its releases in the order of their names. */
export function areaReferences(context: Context): (params: ReferenceParams) => Promise<Location[]> {
  return async ({ textDocument, position, context: { includeDeclaration } }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const linked = await linkedDrafts(open, context);
    const areas = areasAt(subjectOf(open), toOffset(open.draft, position));
    return linked.flatMap(({ uri, draft }) =>
      references(areas, { draft, claims: open.checker.claims(draft) }, includeDeclaration).map((span) => ({ uri, range: toRange(draft, span) })),
    );
  };
}

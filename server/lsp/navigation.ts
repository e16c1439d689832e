// Go to definition and find references: the core’s places in LSP’s words, across the drafts that a link brings together.

import type { DefinitionLink, DefinitionParams, Location, ReferenceParams } from 'vscode-languageserver';
import { definition } from '../core/navigate/definition';
import type { Target } from '../core/navigate/definition';
import { areasAt, references } from '../core/navigate/references';
import type { Context, OpenedDraft } from './context';
import { linkedDrafts, sideOf } from './linked';
import { toOffset, toRange } from './places';

/** Answers `textDocument/definition`: with links for clients that take them, so that the whole claim is underlined. */
export function definitions(context: Context): (params: DefinitionParams) => Promise<DefinitionLink[] | Location[]> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    const found = open && definition(context.checker.subject(open.draft, open.circumstances), toOffset(open.draft, position));
    if (!found) return [];
    const locations = found.targets.flatMap((target) => locate(target, open));
    if (!context.capabilities.textDocument?.definition?.linkSupport) return locations;
    const originSelectionRange = toRange(open.draft, found.origin);
    return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
  };
}

function locate({ span, in: where }: Target, open: OpenedDraft): Location[] {
  const side = sideOf(open, where);
  if (side) return [{ uri: side.uri, range: toRange(side.draft, span) }];
  // The report could not be read, as in a worker; its address is known all the same.
  const start = { line: 0, character: 0 };
  return open.reportUri === undefined ? [] : [{ uri: open.reportUri, range: { start, end: start } }];
}

/** Answers `textDocument/references`: the report first, and then its releases in the order of their names. */
export function areaReferences(context: Context): (params: ReferenceParams) => Promise<Location[]> {
  return async ({ textDocument, position, context: { includeDeclaration } }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return [];
    const linked = await linkedDrafts(open, context);
    const { checker } = context;
    const areas = areasAt(checker.subject(open.draft), toOffset(open.draft, position));
    return linked.flatMap(({ uri, draft }) =>
      references(areas, { draft, claims: checker.claims(draft) }, includeDeclaration).map((span) => ({ uri, range: toRange(draft, span) })),
    );
  };
}

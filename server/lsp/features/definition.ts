// Go to definition: the place that a claim rests on, in the draft itself or in the report that it announces.

import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definition } from '../../core/navigate/definition';
import type { Target } from '../../core/navigate/definition';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context, OpenedDraft } from '../context';
import { toOffset, toRange } from '../positions';
import { sideOf } from '../workspace/linked';

/** Answers `textDocument/definition`: with links for clients that take them, so that the whole claim is underlined. */
export function definitions(context: Context): (params: DefinitionParams) => Promise<DefinitionLink[] | Location[]> {
  return async ({ textDocument, position }) => {
    const open = await context.open(textDocument.uri);
    const found = open && definition(subjectOf(open), toOffset(open.draft, position));
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
  // The report could not be read, as in a worker; its URI is known all the same.
  const start = { line: 0, character: 0 };
  return open.reportUri === undefined ? [] : [{ uri: open.reportUri, range: { start, end: start } }];
}

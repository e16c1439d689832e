// Workspace symbols: the titles, areas and findings of every draft, by what somebody types of them.

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { draftSymbols, fit } from '../../core/navigate/symbols';
import type { Fit } from '../../core/navigate/symbols';
import type { Voice } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import { nameOf } from '../../surroundings/uris';
import type { Context } from '../context';
import { toRange } from '../positions';
import { SYMBOL_KINDS } from './symbolKinds';

/** More than anybody reads; whoever looks for something types another letter. */
const MOST = 200;

/**
 * Answers `workspace/symbol` with at most 200 symbols, those that fit best first. `pause` lets other messages in: between
 * two drafts the client may have cancelled the request, which ends the search (cancellation).
 */
export function workspaceSymbols(
  context: Context,
  pause: () => Promise<void>,
): (params: WorkspaceSymbolParams, token: CancellationToken) => Promise<SymbolInformation[]> {
  return async ({ query }, token) => {
    const found: Record<Fit, SymbolInformation[]> = { exact: [], loose: [] };
    const { workspace } = context;
    await workspace.ready();
    for (const { uri } of workspace.drafts()) {
      await pause();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for this any more.');
      const draft = await workspace.draft(uri);
      for (const { fits, symbol } of draft ? symbolsIn(draft, query, context.voice) : []) found[fits].push(symbol);
      if (found.exact.length >= MOST) break;
    }
    return [...found.exact, ...found.loose].slice(0, MOST);
  };
}

function symbolsIn(placed: PlacedDraft, query: string, voice: Voice): { fits: Fit; symbol: SymbolInformation }[] {
  const { uri, draft } = placed;
  const subject = subjectOf(placed);
  const title = subject.claims.title?.text ?? nameOf(uri);
  return draftSymbols(subject).flatMap(({ name: said, kind, span }) => {
    const name = voice(said);
    const container = kind === 'title' ? nameOf(uri) : title;
    const fits = fit(query, `${name} ${container}`);
    return fits ? [{ fits, symbol: { name, kind: SYMBOL_KINDS[kind], containerName: container, location: { uri, range: toRange(draft, span) } } }] : [];
  });
}

// Inlay hints, for those who have switched them on.

import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { z } from 'zod';
import { hints } from '../core/navigate/hints';
import type { Hint } from '../core/navigate/hints';
import type { Context } from './context';
import { toOffset, toRange } from './places';

/** The setting that switches them on. */
export const INLAY_HINTS_SETTING = 'inspectionDrafts.inlayHints';

/** What is no clear yes leaves the page as it was written. */
const setting = z.boolean().catch(false);

const SOURCES: Record<Hint['from'], string> = {
  draft: 'As this draft grades it. These words are not part of the draft.',
  report: 'As the report grades it. These words are not part of the release.',
};

/** Answers `textDocument/inlayHint`; `read` gives the value of the setting for a document, whatever it is. */
export function inlayHints(context: Context, read: (uri: string) => Promise<unknown>): (params: InlayHintParams) => Promise<InlayHint[]> {
  return async ({ textDocument, range }) => {
    const isOn = setting.parse(await read(textDocument.uri));
    const open = isOn ? await context.open(textDocument.uri) : undefined;
    if (!open) return [];
    const { draft, circumstances } = open;
    const from = toOffset(draft, range.start);
    const to = toOffset(draft, range.end);
    return hints(context.checker.subject(draft, circumstances))
      .filter(({ at }) => from <= at && at <= to)
      .map(({ at, text, from: source }) => ({ position: toRange(draft, { from: at, to: at }).start, label: text, tooltip: SOURCES[source], paddingLeft: !text.startsWith(':') }));
  };
}

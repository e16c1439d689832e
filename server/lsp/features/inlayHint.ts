// Inlay hints, for those who have switched them on, told anew when the report that a release’s hints come from changes.

import type { Connection, InlayHint, TextDocuments } from 'vscode-languageserver';
import { z } from 'zod';
import { hints } from '../../core/navigate/hints';
import type { Hint } from '../../core/navigate/hints';
import { say } from '../../core/text/message';
import type { Message } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import { normaliseUri } from '../../surroundings/uris';
import type { Context } from '../context';
import { toOffset, toRange } from '../positions';
import { gatherNews } from '../workspace/news';
import type { OpenDraft } from '../workspace/openDrafts';
import type { Turns } from '../workspace/turns';

/** What hints are made from. */
export interface HintSources {
  readonly connection: Connection;
  readonly context: Context;
  readonly documents: TextDocuments<OpenDraft>;
  readonly turns: Turns;
  /** A setting of the editor for a document, as the editor has it; undefined where it cannot be asked. */
  settingOf(uri: string, section: string): Promise<unknown>;
}

const SETTING = 'inspectionDrafts.inlayHints';

/** What is no clear yes leaves the page as it was written. */
const setting = z.boolean().catch(false);

const SOURCES: Record<Hint['from'], Message> = {
  draft: say`As this draft grades it. These words are not part of the draft.`,
  report: say`As the report grades it. These words are not part of the release.`,
};

/**
 * Answers `textDocument/inlayHint`. The client is asked to ask again (refresh), once, when what it was told of a draft no
 * longer holds: its edits it asks about by itself.
 */
export function serveInlayHints({ connection, context, documents, turns, settingOf }: HintSources): void {
  const told = new Map<string, string>();
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
    const isOn = setting.parse(await settingOf(uri, SETTING));
    const open = isOn ? await context.open(uri) : undefined;
    if (!open) {
      told.delete(uri);
      return [];
    }
    const { draft } = open;
    const all = hintsOf(open);
    told.set(uri, JSON.stringify(all));
    const from = toOffset(draft, range.start);
    const to = toOffset(draft, range.end);
    return all
      .filter(({ at }) => from <= at && at <= to)
      .map(({ at, text, from: source }) => ({
        position: toRange(draft, { from: at, to: at }).start,
        label: text,
        tooltip: context.voice(SOURCES[source]),
        paddingLeft: !text.startsWith(':'),
      }));
  });
  gatherNews(context.workspace, turns, async (uris) => {
    const stale: string[] = [];
    for (const [uri, before] of told) {
      const open = uris.has(normaliseUri(uri)) ? await context.workspace.draft(uri) : undefined;
      if (open && JSON.stringify(hintsOf(open)) !== before) stale.push(uri);
    }
    // Of a document that is not in sight the client does not ask again: told of it once, it knows.
    for (const uri of stale) told.delete(uri);
    if (stale.length && context.capabilities.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  });
  documents.onDidClose(({ document }) => told.delete(document.uri));
}

function hintsOf(placed: PlacedDraft): Hint[] {
  return hints(subjectOf(placed));
}

// How the drafts of the workspace stand, for a view of all of them, and news when some stand otherwise.

import type { Connection } from 'vscode-languageserver';
import { gradeStrip } from '../../core/graphic/strip';
import { disagreements } from '../../core/release/update/agreement';
import { problemsOf, subjectOf } from '../../surroundings/placedDraft';
import type { PlacedDraft } from '../../surroundings/placedDraft';
import type { Context } from '../context';
import { INSPECTION_DETAILS, INSPECTIONS_CHANGED } from '../protocol';
import type { InspectionDetails } from '../protocol';
import { gatherNews } from '../workspace/news';
import { releaseStates } from '../workspace/releaseStates';
import type { Turns } from '../workspace/turns';

/** What the answers are made from. */
export interface InspectionSources {
  readonly connection: Connection;
  readonly context: Context;
  readonly turns: Turns;
}

/** Answers `INSPECTION_DETAILS`, and from the first answer on sends `INSPECTIONS_CHANGED`. */
export function serveInspections({ connection, context, turns }: InspectionSources): void {
  const { workspace } = context;
  let listed: ReturnType<typeof workspace.drafts> | undefined;

  connection.onRequest(INSPECTION_DETAILS, async ({ uris }) => {
    listed ??= workspace.drafts();
    const details: InspectionDetails[] = [];
    for (const uri of uris) {
      // One draft at a time, and whatever else the editor asks for in between.
      await turns.next();
      const placed = await workspace.draft(uri);
      if (placed) details.push(await detailsOf(uri, placed, context));
    }
    return details;
  });
  gatherNews(workspace, turns, async (uris) => {
    if (!listed) return;
    const before = listed;
    listed = workspace.drafts();
    // How a report stands depends on its releases as well.
    const reports = [...uris].flatMap((uri) => workspace.reportOf(uri) ?? []);
    await connection.sendNotification(INSPECTIONS_CHANGED, { uris: [...new Set([...uris, ...reports])], listed: listed !== before });
  });
}

async function detailsOf(uri: string, placed: PlacedDraft, context: Context): Promise<InspectionDetails> {
  const problems = problemsOf(placed);
  const subject = subjectOf(placed);
  return {
    uri,
    framework: placed.checker.reference.framework(subject.framework.id)?.name,
    grades: gradeStrip(subject).map(({ words, ...mark }) => ({ ...mark, words: context.voice(words) })),
    problems: problems.length,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    releases: subject.kind === 'report' ? await releaseStates(uri, context) : [],
    agrees: subject.kind === 'press-release' && subject.report ? !disagreements(problems).length : undefined,
  };
}

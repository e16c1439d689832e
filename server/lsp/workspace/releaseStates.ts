// The press releases of a report, and whether each agrees with it.

import { disagreements } from '../../core/release/update/agreement';
import { problemsOf } from '../../surroundings/placedDraft';
import type { Context } from '../context';

/** A press release of a report. */
export interface ReleaseState {
  readonly uri: string;
  readonly agrees: boolean;
}

/** The press releases that announce a report, in the order of their URIs, as they stand in the editor or on the disk. */
export async function releaseStates(report: string, context: Context): Promise<ReleaseState[]> {
  const states = await Promise.all(context.workspace.releasesOf(report).map((uri) => releaseState(uri, context)));
  return states.filter((state) => state !== undefined);
}

async function releaseState(uri: string, { workspace }: Context): Promise<ReleaseState | undefined> {
  const release = workspace.summary(uri)?.kind === 'press-release' ? await workspace.draft(uri) : undefined;
  return release && { uri, agrees: !disagreements(problemsOf(release)).length };
}

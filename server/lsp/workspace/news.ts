// What changed among the drafts of the workspace, told once the editor is quiet, and not with every key: debounced.

import type { Workspace } from '../context';
import type { Turns } from './turns';

/** Calls `work`, each time when the editor has been quiet for a moment, with the URIs of all drafts that changed since. */
export function gatherNews(workspace: Workspace, turns: Turns, work: (uris: ReadonlySet<string>) => Promise<void> | void): void {
  let gathered = new Set<string>();
  const tell = async () => {
    await turns.quiet();
    const uris = gathered;
    gathered = new Set();
    await work(uris);
  };
  workspace.onChange((uris) => {
    const waiting = gathered.size > 0;
    for (const uri of uris) gathered.add(uri);
    if (!waiting && gathered.size) void tell();
  });
}

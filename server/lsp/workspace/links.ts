// What is known of every draft of the workspace, and which release announces which report: a graph, with its edges found from
// both ends. Told by others; nothing is read here.

import { kindOf } from '../../core/draft/draft';
import type { DraftKind } from '../../core/draft/frontMatter';
import type { Head } from '../../core/draft/head';
import { isBelow } from '../../surroundings/uris';

/** What a draft’s front matter says, as far as lists of drafts need it. */
export interface DraftSummary {
  readonly uri: string;
  readonly kind: DraftKind;
  readonly framework?: string;
  readonly body?: string;
  /** The day of publication as YYYY-MM-DD. */
  readonly published?: string;
  /** The URI that `report:` names, whether or not there is such a file. */
  readonly report?: string;
}

/** The drafts by their URIs, linked both ways. */
export interface Links {
  /** Every draft, in the order of their URIs. */
  all(): readonly DraftSummary[];
  get(uri: string): DraftSummary | undefined;
  /** The drafts whose `report:` names that URI, in the order of their URIs; also where it names no file or no draft. */
  naming(report: string): readonly string[];
  /** The drafts below a folder, and the URIs there that a `report:` names. */
  below(folder: string): readonly string[];
  /** Puts in what a draft says now, or takes it out where it is none any more. Tells whether that is news. */
  set(uri: string, summary: DraftSummary | undefined): boolean;
}

/** No drafts yet. */
export function createLinks(): Links {
  const drafts = new Map<string, DraftSummary>();
  const releases = new Map<string, Set<string>>();
  let sorted: readonly DraftSummary[] | undefined;

  return {
    all: () => (sorted ??= [...drafts.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))),
    get: (uri) => drafts.get(uri),
    naming: (report) => [...(releases.get(report) ?? [])].sort(),
    below: (folder) => [...new Set([...drafts.keys(), ...releases.keys()])].filter((uri) => isBelow(uri, folder)),
    set(uri, summary) {
      const before = drafts.get(uri);
      if (JSON.stringify(before) === JSON.stringify(summary)) return false;
      sorted = undefined;
      if (before?.report !== undefined) removeFrom(releases, before.report, uri);
      if (!summary) {
        drafts.delete(uri);
        return true;
      }
      drafts.set(uri, summary);
      if (summary.report !== undefined) releases.set(summary.report, (releases.get(summary.report) ?? new Set()).add(uri));
      return true;
    },
  };
}

/** What a draft says of itself; `report` is the URI that its `report:` names. */
export function summarise(uri: string, head: Pick<Head, 'frontMatter'>, report: string | undefined): DraftSummary {
  const { framework, body, published } = head.frontMatter.values;
  return {
    uri,
    kind: kindOf(head),
    ...(framework === undefined ? {} : { framework }),
    ...(body === undefined ? {} : { body }),
    ...(published === undefined ? {} : { published }),
    ...(report === undefined ? {} : { report }),
  };
}

function removeFrom(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  set?.delete(member);
  if (!set?.size) sets.delete(key);
}

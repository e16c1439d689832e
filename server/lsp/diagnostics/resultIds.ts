// Result ids: which list of problems a client was told of, so that the same is not sent again.

import type { Problem } from '../../core/rules/rule';

/** Which state of which document the client was told of. */
export interface ResultIds {
  /** The id of a list of problems. The checker gives the same list as long as neither the draft nor what it is checked with has changed. */
  of(problems: readonly Problem[]): string;
  /** The id last given for a document that was asked for by itself, by the document’s URI as the client writes it. */
  readonly pulled: Map<string, string>;
}

/** No ids yet. */
export function createResultIds(): ResultIds {
  const ids = new WeakMap<readonly Problem[], string>();
  let last = 0;
  return {
    of(problems) {
      let id = ids.get(problems);
      if (!id) ids.set(problems, (id = String(++last)));
      return id;
    },
    pulled: new Map(),
  };
}

// A draft where it stands: with its settings, its report, and what it is checked by.

import type { Circumstances } from '../core/check';
import type { Draft } from '../core/draft/draft';
import type { Problem, Subject } from '../core/rules/rule';
import type { Equipped } from './extras';

/** A draft and its surroundings. */
export interface PlacedDraft extends Equipped {
  readonly uri: string;
  /** The draft as its settings see it: a file may be a draft because they say so. */
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  /** The URI that `report:` names, whether or not there is such a file; undefined where it names none. */
  readonly reportUri: string | undefined;
}

/** What rules and features may look at. Asking twice costs no reading. */
export function subjectOf({ checker, draft, circumstances }: PlacedDraft): Subject {
  return checker.subject(draft, circumstances);
}

/** The problems of a draft. Asking twice gives the same list. */
export function problemsOf({ checker, draft, circumstances }: PlacedDraft): readonly Problem[] {
  return checker.check(draft, circumstances);
}

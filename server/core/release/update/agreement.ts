// Whether a press release agrees with the report that it announces.

import { RULES } from '../../rules';
import type { Problem } from '../../rules/rule';

/** The rules that hold a release against its report, by id. */
const ACROSS = new Set(RULES.filter(({ acrossDrafts }) => acrossDrafts).map(({ id }) => id));

/** Those of a release’s problems that keep it from agreeing with its report; where there are none, it agrees. */
export function disagreements(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => ACROSS.has(rule));
}

// `rules`: what is checked.

import { RULES } from '../core/rules';
import type { Rule } from '../core/rules/rule';
import { readOptions } from './options';
import { refuse } from './surroundings';
import type { ExitCode, Surroundings } from './surroundings';

/** Lists the rules: id, default severity, ✎ where there is a quick fix, and what each reports. */
export async function rules(arguments_: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const options = readOptions(arguments_, {});
  if ('fault' in options) return refuse(surroundings, options.fault);
  const ids = Math.max(...RULES.map(({ id }) => id.length));
  const severities = Math.max(...RULES.map((rule) => severityOf(rule).length));
  for (const rule of RULES) {
    surroundings.print(`${rule.id.padEnd(ids)}  ${severityOf(rule).padEnd(severities)}  ${rule.fixable ? '✎' : ' '}  ${rule.summary}\n`);
  }
  return 0;
}

/** “error”, or “info in a report, warning in a press-release” where the kinds differ. */
function severityOf({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : Object.entries(severity).map(([kind, each]) => `${each} in a ${kind}`).join(', ');
}

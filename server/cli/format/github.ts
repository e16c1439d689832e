// Problems as workflow commands, which GitHub Actions shows beside the lines of a pull request.

import type { Problem, Severity } from '../../core/rules/rule';
import { inEnglish } from '../../core/text/message';
import type { Positions } from '../positions';
import { toSlashes } from './result';
import type { Checked } from './result';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** The results as one workflow command a line; nothing where there are no problems. */
export function formatGithub(results: readonly Checked[]): string {
  return results.flatMap(({ shown, problems, positions }) => problems.map((problem) => command(problem, shown, positions))).join('');
}

function command({ rule, severity, message, span }: Problem, shown: string, positions: Positions): string {
  const start = positions.position(span.from);
  const end = positions.position(span.to);
  const properties: Record<string, string | number> = { file: toSlashes(shown), line: start.line, endLine: end.line, col: start.column };
  // GitHub takes an end column only within one line.
  if (end.line === start.line) properties['endColumn'] = end.column;
  properties['title'] = rule;
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(inEnglish(message))}\n`;
}

/** As the runner undoes it: what would end the line, and the percent sign itself. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Within a property, also what would end the property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

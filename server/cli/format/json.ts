// Problems as ESLint’s JSON has them, so that tools which read that read this.

import type { Fix, Problem } from '../../core/rules/rule';
import { inEnglish } from '../../core/text/message';
import type { Positions } from '../positions';
import type { Checked } from './result';

/** The results as one line of JSON: every draft, also one without problems. */
export function formatJson(results: readonly Checked[]): string {
  return `${JSON.stringify(results.map((each) => fileOf(each, results)))}\n`;
}

function fileOf(checked: Checked, all: readonly Checked[]) {
  const { path, problems, positions } = checked;
  const errorCount = problems.filter(({ severity }) => severity === 'error').length;
  return { filePath: path, messages: problems.map((problem) => messageOf(problem, positions, checked.certainFix(problem, all))), errorCount, warningCount: problems.length - errorCount };
}

function messageOf({ rule, severity, message, span, fixes = [] }: Problem, positions: Positions, certain: Fix | undefined) {
  const start = positions.position(span.from);
  const end = positions.position(span.to);
  const own = (fix: Fix) => positions.merge(fix.edits);
  // This format has no room for edits of another file.
  const useful = fixes.filter((fix) => !fix.in && fix.edits.length);
  const suggestions = useful.filter((fix) => fix !== certain).map((fix) => ({ desc: inEnglish(fix.title), fix: own(fix) }));
  return {
    ruleId: rule,
    severity: severity === 'error' ? 2 : 1,
    level: severity,
    message: inEnglish(message),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(certain ? { fix: own(certain) } : {}),
    ...(suggestions.length ? { suggestions } : {}),
  };
}

// `rules`: what is checked, and with `--for FILE` what is in force for one draft and which setting says so.

import { dirname, resolve } from 'node:path';
import { parseDraft } from '../core/draft/draft';
import { RULES } from '../core/rules';
import type { Rule } from '../core/rules/rule';
import { withValues } from '../core/settings/files';
import { explainResolved } from '../core/settings/settings';
import { inEnglish } from '../core/text/message';
import { createExtrasFinder } from './extras';
import { readText, shownPath } from './files';
import { readOptions } from './options';
import { createSettingsFinder } from './settings';
import { refuse } from './surroundings';
import type { ExitCode, Surroundings } from './surroundings';

/** Lists the rules: id, severity, ✎ where there is a quick fix, and what each reports, or which setting is in force. */
export async function rules(arguments_: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const options = readOptions(arguments_, { for: { type: 'string' } });
  if ('fault' in options) return refuse(surroundings, options.fault);
  if (options.values.for !== undefined) return rulesFor(options.values.for, surroundings);
  surroundings.print(table(RULES.map((rule) => [rule.id, defaultOf(rule), rule.fixable ? '✎' : ' ', rule.summary])));
  return 0;
}

async function rulesFor(file: string, surroundings: Surroundings): Promise<ExitCode> {
  const { folder, print } = surroundings;
  const path = resolve(folder, file);
  const read = await readText(path, shownPath(path, folder));
  if ('fault' in read) return refuse(surroundings, read.fault);
  const finder = createSettingsFinder(folder, surroundings.editorSettings);
  const { settings, values } = await finder.forFile(path);
  if (finder.faults.length) return refuse(surroundings, finder.faults.join('\n'));
  const draft = withValues(parseDraft(read.text), values);
  const extras = createExtrasFinder(surroundings, folder);
  const { checker } = await extras.forFolder(dirname(path));
  if (extras.faults.length) return refuse(surroundings, extras.faults.join('\n'));
  const resolved = checker.explain(draft, { settings });
  print(table(resolved.map((each) => [each.rule.id, each.level, inEnglish(explainResolved(each))])));
  return 0;
}

/** “error”, or “info in a report, warning in a press-release” where the kinds differ. */
function defaultOf({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : Object.entries(severity).map(([kind, each]) => `${each} in a ${kind}`).join(', ');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `${row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column]!) : cell)).join('  ')}\n`).join('');
}

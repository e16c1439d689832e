// `rules`: what is checked, and with `--for FILE` what is in force for one draft and which setting says so.

import { resolve } from 'node:path';
import { RULES } from '../core/rules';
import type { Rule } from '../core/rules/rule';
import { explainResolved } from '../core/settings/settings';
import { inEnglish } from '../core/text/message';
import { createDraftFiles } from './drafts';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';

/** Lists the rules: id, severity, ✎ where there is a quick fix, and what each reports, or which setting is in force. */
export async function rules(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, { for: { type: 'string' } });
  if ('fault' in options) return refuse(host, options.fault);
  if (options.values.for !== undefined) return rulesFor(options.values.for, host);
  host.print(table(RULES.map((rule) => [rule.id, defaultOf(rule), rule.fixable ? '✎' : ' ', rule.summary])));
  return 0;
}

async function rulesFor(file: string, host: Host): Promise<ExitCode> {
  const { folder, print } = host;
  const drafts = createDraftFiles(host);
  const read = await drafts.readFile(resolve(folder, file));
  if ('fault' in read) return refuse(host, read.fault);
  if (drafts.faults.length) return refuse(host, drafts.faults.join('\n'));
  const resolved = read.checker.explain(read.draft, read.circumstances);
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

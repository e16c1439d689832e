// Problems for a person at a terminal: by file, with the words they are about.

import { styleText } from 'node:util';
import type { Problem, Severity } from '../../core/rules/rule';
import { inEnglish } from '../../core/text/message';
import type { Checked } from './result';

type Style = Parameters<typeof styleText>[0];
const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' };
/** Columns of a source line that are shown; a paragraph is often one long line. */
const WIDTH = 96;
const BEFORE = 32;

/** The results by file, and a line that sums them up. */
export function formatPretty(results: readonly Checked[], colours: boolean): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  const files = results
    .filter(({ problems }) => problems.length)
    .map((file) => `${paint('underline', file.shown)}\n\n${file.problems.map((problem) => entry(problem, file, paint)).join('\n')}\n`);
  return [...files, `${summary(results, paint)}\n`].join('\n');
}

function entry(
  { span, severity, message, rule, related = [], fixes = [] }: Problem,
  { positions, report }: Checked,
  paint: (style: Style, text: string) => string,
): string {
  const { line, column } = positions.position(span.from);
  const end = positions.position(span.to);
  const source = positions.lineText(line);
  const { shown, at } = excerpt(source, column - 1);
  const width = Math.max(1, Math.min((end.line === line ? end.column : source.length + 1) - column, shown.length - at));
  const gutter = String(line);
  const others = related.flatMap((each) => {
    if (!each.in) return [`    ${positions.position(each.span.from).line}: ${inEnglish(each.message)}\n`];
    return report ? [`    ${report.shown}:${report.positions.position(each.span.from).line}: ${inEnglish(each.message)}\n`] : [];
  });
  return [
    `  ${line}:${column}  ${paint(STYLES[severity], severity)}  ${inEnglish(message)}  ${paint('dim', rule + (fixes.length ? ' ✎' : ''))}\n`,
    `    ${paint('dim', `${gutter} │`)} ${shown}\n`,
    `    ${paint('dim', `${' '.repeat(gutter.length)} │`)} ${' '.repeat(at)}${paint(STYLES[severity], '^'.repeat(width))}\n`,
    ...others,
  ].join('');
}

/** The part of a line around a column, on one row, and where the column is in it. */
function excerpt(source: string, column: number): { shown: string; at: number } {
  const line = source.replace(/[\t\u00A0\uFEFF]/g, ' ');
  const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(column - BEFORE, line.length - WIDTH));
  const to = Math.min(line.length, from + WIDTH);
  const lead = from > 0 ? '…' : '';
  return { shown: `${lead}${line.slice(from, to)}${to < line.length ? '…' : ''}`, at: column - from + lead.length };
}

function summary(results: readonly Checked[], paint: (style: Style, text: string) => string): string {
  const all = results.flatMap(({ problems }) => problems);
  const drafts = count(results.length, 'draft');
  if (!results.length) return 'There was no draft to check. A draft is a Markdown file whose front matter names a framework.';
  if (!all.length) return paint('green', `No problems in ${drafts}.`);
  const kinds = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => {
    const number = all.filter((problem) => problem.severity === severity).length;
    return number ? [severity === 'info' ? `${number} info` : count(number, severity)] : [];
  });
  return paint('bold', `${count(all.length, 'problem')} in ${drafts}: ${kinds.join(', ')}.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// `npm run exam [-- MOST [RULE …]]`: prints how well the checker does, with at most MOST mutants of a draft for each operator.

import { RULES } from '../../server/core/rules';
import { runExam } from './exam';
import type { FalseAlarm } from './exam';
import { operators } from './operators';

const [most = '3', ...rules] = process.argv.slice(2);
const started = Date.now();
const { scores, misses, cascades, falseAlarms, harmlessAlarms, words, mutants, unharmed, idle } = runExam({
  perDraft: Number(most),
  perOperator: Infinity,
  rules,
});
const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

print('rule                  faults   found   recall  beside  alarms/1,000 words');
const ids = [...new Set([...RULES.map(({ id }) => id), ...operators.map(({ rule }) => rule)])].sort().filter((id) => !rules.length || rules.includes(id));
for (const id of ids) {
  const { faults = 0, found = 0, beside = 0 } = scores.get(id) ?? {};
  const alarms = falseAlarms.filter(({ rule }) => rule === id).length;
  print(
    `${id.padEnd(20)} ${String(faults).padStart(7)} ${String(found).padStart(7)} ${percent(found, faults).padStart(8)} ${String(beside).padStart(7)} ${((1000 * alarms) / words).toFixed(2).padStart(7)}`,
  );
}
const found = [...scores.values()].reduce((sum, score) => sum + score.found, 0);
const beside = [...scores.values()].reduce((sum, score) => sum + score.beside, 0);
print(
  `\n${mutants} mutants, recall ${percent(found, mutants)}, precision ${percent(found, found + beside)}, ${falseAlarms.length} false alarms in ${words} words, ${harmlessAlarms.length} after ${unharmed} harmless changes, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);

section('Missed: the fault, how often, a line, and what was reported instead', misses.length);
for (const [key, some] of groups(
  misses,
  ({ operator, instead }) => `${operator.rule} · ${operator.name} · ${instead.map((each) => each.replace(/:\d+/, '')).join(', ') || 'nothing'}`,
)) {
  print(`${String(some.length).padStart(4)}  ${key}`);
  for (const { draft, lines, words: line, instead } of some.slice(0, 2))
    print(`        ${draft}:${lines.join('/')} ${cut(line)}${instead.length ? `  [${cut(instead.join(', '))}]` : ''}`);
}
section('Reported beside the fault', cascades.length);
for (const { operator, rule, count, example } of cascades)
  print(`${String(count).padStart(4)}  ${operator.rule} · ${operator.name} → ${rule}\n        ${cut(example, 200)}`);
section('False alarms in clean drafts', falseAlarms.length);
printAlarms(falseAlarms);
section('False alarms after changes that are no faults', harmlessAlarms.length);
printAlarms(harmlessAlarms);
section('Operators that found no place', idle.length);
for (const { rule, name } of idle) print(`      ${rule} · ${name}`);

function printAlarms(alarms: readonly FalseAlarm[]): void {
  for (const [key, some] of groups(alarms, ({ rule, change }) => `${rule} · ${change}`)) {
    print(`${String(some.length).padStart(4)}  ${key}`);
    for (const { draft, line, message } of some.slice(0, 2)) print(`        ${draft} ${cut(line)}\n        ${cut(message, 160)}`);
  }
}

function groups<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found].sort((a, b) => b[1].length - a[1].length);
}

function section(title: string, count: number): void {
  if (count) print(`\n${title}`);
}

function cut(words_: string, most_ = 110): string {
  return words_.length > most_ ? `${words_.slice(0, most_)}…` : words_;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

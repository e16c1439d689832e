// `npm run fresh`: runs the fresh rounds and prints what was found, by kind; with --show, every text that came out wrong.

import { readRounds, ROUNDS_FOLDER, runRound } from './freshRounds';
import type { Outcome } from './freshRounds';

const flags = process.argv.slice(2);
const folder = flags.find((each) => each.startsWith('--folder='))?.slice(9) ?? ROUNDS_FOLDER;
const only = flags.filter((each) => !each.startsWith('--'));
const show = flags.includes('--show');

for (const round of readRounds(folder).filter(({ name }) => !only.length || only.includes(name))) {
  const { falseOnes, trueOnes, traps } = runRound(round, folder);
  const unread = falseOnes.filter((each) => !each.right && each.unread).length;
  const silent = `${alarms(trueOnes)} alarms on ${trueOnes.length} true ones, ${alarms(traps)} on ${traps.length} traps`;
  console.log(`\n${round.name}: ${share(falseOnes)} of false ones found; ${silent}; ${unread} missed but said to be unread`);
  for (const kind of new Set(falseOnes.map((each) => each.kind))) console.log(`  ${kind}: ${share(falseOnes.filter((each) => each.kind === kind))}`);
  if (!show) continue;
  for (const each of falseOnes.filter(({ right }) => !right)) print('MISSED', each);
  for (const each of [...trueOnes, ...traps].filter(({ right }) => !right)) print('ALARM', each);
}

function share(outcomes: readonly Outcome[]): string {
  const right = outcomes.filter((each) => each.right).length;
  return `${right}/${outcomes.length} (${Math.round((1000 * right) / Math.max(1, outcomes.length)) / 10} %)`;
}

function alarms(outcomes: readonly Outcome[]): number {
  return outcomes.filter((each) => !each.right).length;
}

function print(what: string, { kind, form, text, reported, unread }: Outcome): void {
  console.log(
    `\n${what}${unread ? ' (unread)' : ''} ${kind}, ${form}\n    ${text.replaceAll('\n', '\n    ')}${reported.map((each) => `\n    → ${each}`).join('')}`,
  );
}

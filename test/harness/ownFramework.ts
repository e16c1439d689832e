// A framework and a body that a folder’s `.inspection` brings along, and a draft that only these can check.

import { readFileSync } from 'node:fs';

/** A body of its own. */
export const HOME = { name: 'Sample Lodge Care Home', noun: 'home', kind: 'care', variants: ['Sample Lodge'] };
/** The text of a `bodies.json` with it. */
export const BODIES = JSON.stringify({ bodies: [HOME] }, null, 2);

/** The text of a framework with the id `own`, changed as one likes. */
export function own(change: object = {}): string {
  return JSON.stringify({ ...JSON.parse(readFileSync('server/data/frameworks/cqc.json', 'utf8')), id: 'own', name: 'Our own inspection', ...change }, null, 2);
}

/** A press release with one fault, `SIX`. */
export function draft(framework = 'own', body = HOME.name): string {
  return (
    `---\nframework: ${framework}\nkind: press-release\nbody: ${body}\npublished: 2025-09-25\n---\n\n# ${body} told to improve\n\n` +
    'The regulator rated the home across six key questions.\n'
  );
}
export const SIX = 'miscounted-areas: This says six key questions, but the framework grades five. Change the number to five.';

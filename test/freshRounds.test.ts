// The fresh rounds as tests: what was found stays found, and true texts stay as silent as they are.

import assert from 'node:assert/strict';
import { readRounds, runRound } from './exam/freshRounds';

/** At least so many false ones are found, and at most so many true ones and traps reported. Floors rise; they never fall. */
const FLOORS: Readonly<Record<string, { readonly found: number; readonly alarms: number }>> = {
  'round-1': { found: 133, alarms: 3 },
  'round-2': { found: 136, alarms: 1 },
  'round-3': { found: 130, alarms: 9 },
  'round-4': { found: 120, alarms: 1 },
  'round-5': { found: 122, alarms: 0 },
  'round-6': { found: 129, alarms: 0 },
  'round-7': { found: 144, alarms: 0 },
  'round-8': { found: 146, alarms: 2 },
  'round-9': { found: 146, alarms: 2 },
  'round-10': { found: 140, alarms: 0 },
};

describe('fresh rounds', () => {
  for (const round of readRounds()) {
    it(round.name, () => {
      const { falseOnes, trueOnes, traps } = runRound(round);
      const found = falseOnes.filter(({ right }) => right).length;
      const alarms = [...trueOnes, ...traps].filter(({ right }) => !right).map(({ text, reported }) => `${text} → ${reported.join('; ')}`);
      const floor = FLOORS[round.name]!;
      assert.ok(found >= floor.found, `only ${found} of ${falseOnes.length} false ones are found, which were ${floor.found}`);
      assert.ok(alarms.length <= floor.alarms, alarms.join('\n'));
    });
  }
});

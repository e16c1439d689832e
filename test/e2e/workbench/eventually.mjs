// Waiting for what the workbench shows, without sleeping for a fixed time.

import { setTimeout as after } from 'node:timers/promises';

/** How long anything may take to appear, in ms; a machine that runs other things as well is slow. */
export const PATIENCE = 20_000;

const LOOK_AGAIN = 100;

/** Calls `look` until it does not throw, and returns what it returns; what it throws last is the failure. */
export async function eventually(look, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await after(LOOK_AGAIN);
    }
  }
}

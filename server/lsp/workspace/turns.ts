// When background work may go on (its scheduling): never while the editor waits for an answer or a person is typing.

/** Turns for work that can wait. */
export interface Turns {
  /** The editor has asked for something or changed something: for a moment nothing in the background goes on. */
  stir(): void;
  /** Resolves once what the editor has just asked for is answered. Between small steps, which nobody feels if they come between two letters. */
  next(): Promise<void>;
  /** Resolves once nobody has typed for a moment (a debounce). Before a step that one would feel. */
  quiet(): Promise<void>;
}

/**
 * For how long the editor must have been still, in ms: an answer takes less than the one, and somebody who writes pauses for
 * less than the other between two letters.
 */
const STILL = { next: 50, quiet: 300 };

/** Turns that are measured with `delay`. */
export function createTurns(delay: (work: () => void, milliseconds: number) => void): Turns {
  const still = createStillness(delay, STILL.next);
  const stiller = createStillness(delay, STILL.quiet);
  // Even where nothing stirs, the messages that have come are read first.
  const breath = () => new Promise<void>((resolve) => delay(resolve, 0));
  return {
    stir() {
      still.stir();
      stiller.stir();
    },
    next: () => breath().then(still.reached),
    quiet: () => breath().then(stiller.reached),
  };
}

function createStillness(delay: (work: () => void, milliseconds: number) => void, milliseconds: number) {
  const waiting: (() => void)[] = [];
  let stirred = 0;
  return {
    stir() {
      stirred++;
      delay(() => {
        if (--stirred) return;
        for (const go of waiting.splice(0)) go();
      }, milliseconds);
    },
    reached: () => new Promise<void>((resolve) => (stirred ? void waiting.push(resolve) : resolve())),
  };
}

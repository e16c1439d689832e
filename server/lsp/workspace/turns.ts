// When background work may go on: never while the editor waits for an answer or a person is typing.

/** Turns for work that can wait. */
export interface Turns {
  /** The editor has asked for something or changed something: for a moment nothing heavy may begin. */
  stir(): void;
  /** Resolves once the messages that have come are answered. Between small steps. */
  next(): Promise<void>;
  /** Resolves once the editor has been quiet for a moment. Before a step that one would feel. */
  quiet(): Promise<void>;
}

/** For how long the editor must have been quiet, in ms; somebody who writes pauses for less between two letters. */
const QUIET = 300;

/** Turns that are measured with `delay`. */
export function createTurns(delay: (work: () => void, milliseconds: number) => void): Turns {
  let stirred = 0;
  const waiting: (() => void)[] = [];
  const isStirred = () => stirred > 0;
  const next = () => new Promise<void>((resolve) => delay(resolve, 0));
  return {
    stir() {
      stirred++;
      delay(() => {
        if (--stirred) return;
        for (const go of waiting.splice(0)) go();
      }, QUIET);
    },
    next,
    async quiet() {
      await next();
      while (isStirred()) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

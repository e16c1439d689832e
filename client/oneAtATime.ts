// Work that is asked for more often than it can be done: no two runs at once, and calls in between are coalesced.

/**
 * A function that starts `work`, or, while it is under way, has it done once more at its end: however often it is called,
 * one run is under way at a time, and the last one starts after the last call. A run that fails does not stop the next.
 */
export function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(onError);
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

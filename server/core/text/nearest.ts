// How far one word is from another, and which of several is nearest.

/**
 * The number of letters to insert, drop, change or swap with their neighbour to turn `a` into `b`
 * (optimal string alignment); anything above `limit` is returned as `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** The candidate nearest to `word`, whatever its case, within two letters (one for words of up to four); else undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = wanted.length <= 4 ? 2 : 3;
  for (const candidate of candidates) {
    const cost = distance(wanted, candidate.toLowerCase(), least - 1);
    if (cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

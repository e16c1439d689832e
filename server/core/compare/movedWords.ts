// Differences between two lists of words as a reader sees them: by whole sentences, and words moved as one difference.

import type { Difference } from '../text/wordDifferences';

/** A list of words, and which of them open a sentence. */
export interface Sentenced {
  readonly plain: readonly string[];
  opensSentence(index: number): boolean;
}

/** Words that stand in both lists, but in another place. */
export interface Move {
  /** Where the first list has them, as a difference whose other side is empty. */
  readonly added: Difference;
  /** Where it lacks them. */
  readonly missing: Difference;
}

/** Fewer words may stand anywhere by chance. */
const FEWEST_MOVED = 3;

/** Shifts words that are only added or left out, so that they open a sentence where they can: “[It is good.] It”, and not “It [is good. It]”. */
export function bySentences(differences: readonly Difference[], own: Sentenced, other: Sentenced): Difference[] {
  const shifted: Difference[] = [];
  differences.forEach((difference, index) => {
    const before = shifted.at(-1) ?? { to: 0, otherTo: 0 };
    const after = differences[index + 1] ?? { from: own.plain.length, otherFrom: other.plain.length };
    const { from, to, otherFrom, otherTo } = difference;
    if ((from < to) === (otherFrom < otherTo)) {
      shifted.push(difference);
      return;
    }
    const [list, start, end] = from < to ? [own, from, to] : [other, otherFrom, otherTo];
    const left = Math.min(from - before.to, otherFrom - before.otherTo);
    const right = Math.min(after.from - to, after.otherFrom - otherTo);
    const by = shiftToSentence(list, start, end, left, right);
    shifted.push({ from: from + by, to: to + by, otherFrom: otherFrom + by, otherTo: otherTo + by });
  });
  return shifted;
}

function shiftToSentence({ plain, opensSentence }: Sentenced, from: number, to: number, left: number, right: number): number {
  if (opensSentence(from)) return 0;
  for (let by = 1; by <= left && plain[from - by] === plain[to - by]; by++) if (opensSentence(from - by)) return -by;
  for (let by = 1; by <= right && plain[from + by - 1] === plain[to + by - 1]; by++) if (opensSentence(from + by)) return by;
  return 0;
}

/** The words that were moved, each by the two differences it comes of. */
export function findMoves(differences: readonly Difference[], own: readonly string[], other: readonly string[]): Move[] {
  const lacking = differences.filter(({ from, to }) => from === to);
  return differences.flatMap((added): Move[] => {
    if (added.otherFrom < added.otherTo || added.to - added.from < FEWEST_MOVED) return [];
    const words = own.slice(added.from, added.to).join(' ');
    const at = lacking.findIndex(({ otherFrom, otherTo }) => other.slice(otherFrom, otherTo).join(' ') === words);
    return at < 0 ? [] : [{ added, missing: lacking.splice(at, 1)[0]! }];
  });
}

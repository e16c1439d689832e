// The beginning of a name that is typed before the cursor.

import type { Words } from './place';

/** In letters: fewer are no beginning of a name but of any word. */
const LEAST = 3;
/** More than any name with its title. */
const LONGEST = 160;
/** So near the cursor a name that is being typed has a capital. */
const CAPITAL = /\p{Lu}.{0,60}[^\s]$/u;

/**
 * Finds how much of one of some names is typed before the cursor, as its beginning from a word’s start on: the length, or
 * 0. It has a capital, so that “the” is not taken for the beginning of “the Met”.
 */
export function typedNames({ before }: Words): (names: readonly string[]) => number {
  const end = plain(before.slice(-LONGEST));
  const last = end.at(-1);
  if (!CAPITAL.test(before.slice(-LONGEST))) return () => 0;
  return (names) => {
    let longest = 0;
    for (const name of names) {
      const start = plain(name);
      for (let length = Math.min(start.length, end.length); length >= LEAST && length > longest; length--) {
        if (start[length - 1] !== last || !end.endsWith(start.slice(0, length)) || !startsWord(before, before.length - length)) continue;
        if (/\p{Lu}/u.test(before.slice(-length))) longest = length;
        break;
      }
    }
    return longest;
  };
}

/** The same letters in the same places, without their case and the turn of their apostrophes. */
function plain(text: string): string {
  const lower = text.replaceAll('’', "'").toLowerCase();
  // A few letters of other languages are longer in lower case.
  return lower.length === text.length ? lower : text;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}’'-]/u.test(text[at - 1]!);
}

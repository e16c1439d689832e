// The beginning of a name that is typed before the cursor.

import type { Words } from './place';

/** In letters: fewer are no beginning of a name but of any word. */
const LEAST = 3;

/**
 * How much of one of the names is typed at the end of `before`, as its beginning from a word’s start on: its length, or 0.
 * It has a capital, so that “the” is not taken for the beginning of “the Met”.
 */
export function typedLength({ before }: Words, names: readonly string[]): number {
  const end = before.toLowerCase();
  let longest = 0;
  for (const name of names) {
    const lower = name.toLowerCase().replaceAll('’', "'");
    for (let length = Math.min(lower.length, before.length); length >= LEAST && length > longest; length--) {
      if (!end.replaceAll('’', "'").endsWith(lower.slice(0, length)) || !startsWord(before, before.length - length)) continue;
      if (/\p{Lu}/u.test(before.slice(-length))) longest = length;
      break;
    }
  }
  return longest;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}’'-]/u.test(text[at - 1]!);
}

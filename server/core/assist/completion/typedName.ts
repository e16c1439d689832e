// The beginning of a name that is typed before the cursor.

import type { Words } from '../place';

/** In letters: fewer are no beginning of a name but of any word. */
const LEAST = 3;
/** More than any name with its title. */
const LONGEST = 160;
/** So near the cursor a name that is being typed has a capital; a blank may stand behind its first word. */
const CAPITAL = /\p{Lu}.{0,60}[^\s] ?$/u;

/** A name of which the beginning is typed before the cursor. */
export interface TypedName {
  /** How many letters of it are there. */
  readonly length: number;
  /** What a client matches them against. */
  readonly filter: string;
}

/**
 * Finds which of some names is typed before the cursor, as its beginning from a word’s start on: that of which most is
 * there. It has a capital, so that “the” is not taken for the beginning of “the Met”.
 */
export function typedNames({ before }: Words): (names: readonly string[]) => TypedName | undefined {
  const end = plain(before.slice(-LONGEST));
  const last = end.at(-1);
  if (!CAPITAL.test(before.slice(-LONGEST))) return () => undefined;
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
    const filter = longest ? filterBy(before.slice(-longest), names) : undefined;
    return filter === undefined ? undefined : { length: longest, filter };
  };
}

/**
 * What a client matches the letters typed against, where they begin one of the names. That name comes first and begins with
 * the very letters typed, else a client ranks before it whatever has the letters of the last word alone near its start.
 */
export function filterBy(typed: string, names: readonly string[]): string | undefined {
  const begun = names.find((name) => plain(name).startsWith(plain(typed)));
  return begun === undefined ? undefined : [typed + begun.slice(typed.length), ...names.filter((name) => name !== begun)].join(' ');
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

// The places of a made text that are for the person to fill in, one after the other.

import type { Span } from '../span';

/** A place to fill in. Places of one `key` take the same words, such as an area’s grade in the table and in its section. */
export interface Stop {
  readonly key: string;
  /** What stands there until it is filled in; it may be empty. */
  readonly span: Span;
}

// Private-use characters, which no draft has: they are in the text only until it is made.
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const MARKED = new RegExp(`${OPEN}([^${OPEN}-${CLOSE}]*)${MIDDLE}([^${OPEN}-${CLOSE}]*)${CLOSE}`, 'g');

/** The words marked as a place to fill in, for `takeStops` to find. */
export function markStop(key: string, words: string): string {
  return `${OPEN}${key}${MIDDLE}${words}${CLOSE}`;
}

/** The text without those marks, and where they were, in the order of the text. */
export function takeStops(marked: string): { readonly text: string; readonly stops: readonly Stop[] } {
  const stops: Stop[] = [];
  let removed = 0;
  const text = marked.replace(MARKED, (all, key: string, words: string, at: number) => {
    const from = at - removed;
    removed += all.length - words.length;
    stops.push({ key, span: { from, to: from + words.length } });
    return words;
  });
  return { text, stops };
}

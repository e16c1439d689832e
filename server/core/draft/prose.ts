// Reads the words of a piece of Markdown: one tidy string, and the way back to where each letter stands.

import type { Span } from '../span';

/**
 * Words as a reader sees them: marks of emphasis gone, white space and hard wraps folded to one space, no-break
 * spaces and hyphens plain, and code, comments, tags and link addresses replaced by one U+FFFC.
 */
export interface Prose {
  readonly text: string;
  /** The span of the source that the prose between two offsets came from. */
  source(from: number, to: number): Span;
}

/** Stands in prose for what a reader does not read as words. */
export const OPAQUE = '\uFFFC';

const TOKEN = new RegExp(
  [
    '(?<skip>\\\\(?=[!-/:-@[-`{-~]))', // a backslash before punctuation
    '(?<opaque>(?<!`)(?<ticks>`{1,9})(?!`)[^]{0,200}?(?<!`)\\k<ticks>(?!`)|<!--[^]*?(?:-->|$)|</?[A-Za-z][^<>\\n]{0,400}>|\\]\\([^()\\n]{0,2000}\\)|<(?:https?|mailto):[^<>\\s]+>)',
    '(?<space>[ \\t]*\\n(?:[ \\t]{0,3}>){1,40}[ \\t]*|[\\s\\u00A0\\u202F\\u2009]+)', // a wrap inside a blockquote takes its sign along
    '(?<hyphen>[\\u2010\\u2011])',
    '(?<emphasis>\\*+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}]))',
    '(?<bracket>!?\\[(?=[^[\\]\\n]{1,500}\\]\\())',
  ].join('|'),
  'gu',
);

/** The prose of `raw`, whose first character stands at offset `at` of the source. */
export function readProse(raw: string, at: number): Prose {
  const starts: number[] = []; // prose offsets at which a run begins …
  const origins: number[] = []; // … and the source offset it came from
  let text = '';
  let copied = 0;

  const run = (origin: number) => {
    starts.push(text.length);
    origins.push(at + origin);
  };
  const copy = (to: number) => {
    if (to === copied) return;
    run(copied);
    text += raw.slice(copied, to);
  };
  const replace = (match: RegExpExecArray, by: string) => {
    copy(match.index);
    if (by) {
      run(match.index);
      text += by;
    }
    copied = match.index + match[0].length;
  };

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(raw); match; match = TOKEN.exec(raw)) {
    const kind = match.groups!;
    if (kind['space']) {
      if (match[0] === ' ') continue;
      replace(match, ' ');
    } else if (kind['opaque']) replace(match, OPAQUE);
    else if (kind['hyphen']) replace(match, '-');
    else replace(match, '');
  }
  copy(raw.length);

  const origin = (offset: number): number => {
    if (!starts.length) return at;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return origins[low]! + offset - starts[low]!;
  };
  return {
    text,
    source: (from, to) => ({ from: origin(from), to: to > from ? origin(to - 1) + 1 : origin(from) }),
  };
}

// Where the front matter stands at the top of a draft, and where it ends if nobody has closed it.

import type { Span } from '../span';
import { FRONT_MATTER_KEYS } from './frontMatterSchema';
import { matchAt } from './matchAt';

const OPENING = /^\uFEFF?---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
const UNCLOSED_LINE = /(?:[A-Za-z][\w-]*[ \t]*:|[ \t]+\S).*(?:\n|$)/y;

const KEY_LINE = new RegExp(`^(?:${FRONT_MATTER_KEYS.join('|')})[ \\t]*:`);
const YAML_LINE = /^(?:[A-Za-z][\w-]*[ \t]*:|[ \t]|#|$)/;

/** Where the front matter of `text` stands; never closed, it ends before the first line that is no `key: value`. */
export function findFrontMatter(text: string): { span: Span; yaml: Span; closed: boolean } | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const keysEnd = endOfKeys(text, from);
  const closing = matchAt(CLOSING, text, from);
  // A thematic break below a heading is not the end of front matter that was never closed.
  if (closing && !hasHeading(text.slice(keysEnd, closing.index))) {
    return { span: { from: 0, to: closing.index + closing[0].length }, yaml: { from, to: closing.index }, closed: true };
  }
  return { span: { from: 0, to: keysEnd }, yaml: { from, to: keysEnd }, closed: false };
}

function endOfKeys(text: string, from: number): number {
  let end = from;
  for (;;) {
    for (let line = matchAt(UNCLOSED_LINE, text, end); line && end < text.length; line = matchAt(UNCLOSED_LINE, text, end)) end += line[0].length;
    // Below a remark, and below a blank line, only a key that is one goes on.
    const next = end + (matchAt(REMARKS, text, end)?.[0].length ?? 0);
    if (next === end || !KEY_LINE.test(text.slice(next, next + LONGEST_KEY))) return end;
    end = next;
  }
}

const REMARKS = /(?:[ \t]*(?:#.*)?\n)+/y;
const LONGEST_KEY = 40;

/**
 * Whether a heading stands in the text, below lines of front matter. “# …” below a blank line is one if the text goes on
 * below it, and a remark if a key stands below it or it is the last line. Undefined while nobody can tell.
 */
export function findHeading(text: string): boolean | undefined {
  let found: boolean | undefined = false;
  let isBelowBlank = false;
  for (const line of text.split('\n')) {
    if (isBelowBlank && /^#{1,6} /.test(line)) found = undefined;
    else if (KEY_LINE.test(line)) found = false;
    else if (found === undefined && !YAML_LINE.test(line)) return true;
    isBelowBlank = line.trim() === '';
  }
  return found;
}

/** Whether the text, which ends before a line of hyphens, has a heading in it. */
function hasHeading(text: string): boolean {
  const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
  return findHeading(text) ?? !text.startsWith('#', lastLine);
}

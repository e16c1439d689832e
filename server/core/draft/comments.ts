// Comments as their author means them, wherever they stand: Markdown does not see all of them, and their words are for nobody else.

import type { Span } from '../span';

/** A fence of code behind the signs of quotes and items, a run of backticks, or the start of a comment. */
const NEXT = /(?=```|~~~)(?<=^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(?<fence>`{3,}|~{3,})|`+|<!--/gm;
const BLANK_LINE = /\n[ \t>]*(?:\n|$)/g;

/** The text without those comments that Markdown does not see as such: they go on behind a blank line, in the next cell or below a heading, or never end. */
export function withoutLostComments(text: string): string {
  let result = '';
  let copied = 0;
  for (const { from, to } of commentsIn(text)) {
    const comment = text.slice(from, to);
    const beginsLine = /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, from - 4), from));
    if (comment.endsWith('-->') && !(beginsLine ? /\n[ \t>]*\n/ : /[\n|]/).test(comment)) continue;
    result += text.slice(copied, from);
    copied = /\s$/.test(result) && text[to] === ' ' ? to + 1 : to;
  }
  return result + text.slice(copied);
}

/** The comments of a Markdown text, in order; none that stand in code, where they are examples. One that never ends goes to the end of its paragraph. */
function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  const next = new RegExp(NEXT);
  const last = text.lastIndexOf('-->');
  for (let match = text.includes('<!--') ? next.exec(text) : null; match; match = next.exec(text)) {
    const { 0: sign, index: at, groups } = match;
    if (/(?<!\\)(?:\\\\)*\\$/.test(text.slice(Math.max(0, at - 20), at))) next.lastIndex = at + 1;
    else if (groups!['fence']) next.lastIndex = fenceEnd(text, at, sign);
    else if (sign !== '<!--') next.lastIndex = codeEnd(text, at + sign.length, sign);
    else {
      // “<!-->” is a whole comment.
      const to = at + 2 <= last ? text.indexOf('-->', at + 2) + '-->'.length : paragraphEnd(text, at);
      comments.push({ from: at, to });
      next.lastIndex = to;
    }
  }
  return comments;
}

function fenceEnd(text: string, at: number, fence: string): number {
  const close = new RegExp(`\\n[ \\t>]*${fence}${fence[0]!}*[ \\t]*(?=\\n|$)`, 'g');
  close.lastIndex = at;
  return close.test(text) ? close.lastIndex : text.length;
}

/** Behind the code whose words begin at `start`; without another such run of backticks in its paragraph, they are only backticks. */
function codeEnd(text: string, start: number, ticks: string): number {
  const close = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'g');
  close.lastIndex = start;
  const found = close.exec(text);
  return found && found.index < paragraphEnd(text, start, found.index) ? close.lastIndex : start;
}

/** Where the paragraph around `at` ends, as far as it is looked for up to `most`. */
function paragraphEnd(text: string, at: number, most = text.length): number {
  const end = new RegExp(BLANK_LINE).exec(text.slice(at, most + 1));
  return end ? at + end.index : Math.min(most + 1, text.length);
}

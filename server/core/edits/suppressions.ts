// Takes suppressions out of a draft: no words are joined by it, no paragraphs, and no mark of a list or heading is lost.

import type { Suppression } from '../claims';
import type { Edit } from '../draft/draft';

/** The edits that take a rule out of a comment, or the comment where it names no other: with its line if nothing else stands there. */
export function takeOut({ span, rules }: Suppression, rule: Suppression['rules'][number] | undefined, text: string): Edit[] {
  if (rule && rules.length > 1) {
    const before = /[\s,]*$/.exec(text.slice(span.from, rule.span.from))![0].length;
    return [{ span: { from: rule.span.from - before, to: rule.span.to }, text: '', markup: true }];
  }
  const start = text.lastIndexOf('\n', span.from - 1) + 1;
  const end = text.indexOf('\n', span.to) < 0 ? text.length : text.indexOf('\n', span.to);
  const [before, behind] = [text.slice(start, span.from), text.slice(span.to, end)];
  const [above, below] = [isBlank(text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))), isBlank(text.slice(end + 1, lineEnd(text, end + 1)))];
  const cut = (from: number, to: number, by = ''): Edit => ({ span: { from, to }, text: by, markup: true });
  if (!isBlank(before)) return [cut(span.from - blanksToTake(before, behind), span.to)];
  if (isBlank(behind)) {
    // A comment on a line of its own parts what stands above it from what stands below.
    if (!above && !below) return [cut(start, end)];
    const blank = above && below && end < text.length ? lineEnd(text, end + 1) : end;
    return [cut(start, Math.min(text.length, blank + 1))];
  }
  // The words behind it are a paragraph of their own, and stay one.
  const words = span.to + behind.length - behind.trimStart().length;
  return [cut(start, words, above ? '' : '\n'), ...(below ? [] : [cut(end, end, '\n')])];
}

/** A mark of a list, a quotation or a heading, whose blank is part of it. */
const MARK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\])?)?(?:#{1,6})?[ \t]*$/;

/** How many of the blanks before the comment go with it: all of them where blanks or nothing at all follow. */
function blanksToTake(before: string, behind: string): number {
  if (!/^(?:[ \t]|$)/.test(behind) || MARK.test(before)) return 0;
  return before.length - before.trimEnd().length;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

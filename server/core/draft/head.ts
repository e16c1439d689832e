// The top of a Markdown file: enough to know whether it is a draft and what it says of itself, without the rest.

import { normaliseLineEnds } from './draft';
import type { Draft } from './draft';
import { findFrontMatter, findHeading, readFrontMatter } from './frontMatter';

/** As much of a draft as its front matter. */
export type Head = Pick<Draft, 'text' | 'frontMatter'>;

/** What the first letters of a file say; undefined where the front matter goes on behind them. `whole` tells that nothing follows. Never throws. */
export function readHead(beginning: string, whole: boolean): Head | undefined {
  const text = normaliseLineEnds(beginning);
  if (!whole && goesOn(text)) return undefined;
  return { text, frontMatter: readFrontMatter(text) };
}

/** Whether what follows could still change what the front matter is. */
function goesOn(text: string): boolean {
  if (/^\uFEFF?-{0,3}[ \t]*$/.test(text)) return true;
  const found = findFrontMatter(text);
  if (found?.closed) return found.span.to === text.length && !text.endsWith('\n');
  // Behind a heading no line of hyphens can be the end of front matter.
  return found !== undefined && !findHeading(text.slice(found.span.to, text.lastIndexOf('\n') + 1));
}

// A draft as a web page of its own, and as the piece of a page that goes into an e-mail.

import type { Token } from 'markdown-it';
import type { Draft } from '../draft/draft';
import { escapeHtml, renderTokens } from './markdown';
import { standaloneTokens, titleOf } from './standalone';

/** Only what makes the page good to read on a screen, in the dark and on paper: how it is published is for the website to say. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #ffffff; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; break-after: avoid; }
h1 { font-size: 2rem; margin-top: 0.5em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.25rem; }
h4, h5, h6 { font-size: 1.0625rem; }
a { color: #0b4f9e; }
table { border-collapse: collapse; margin: 1.5em 0; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.5em 0.75em; text-align: left; vertical-align: top; }
th { background: #f0f2f4; }
tr { break-inside: avoid; }
blockquote { margin: 1.5em 0; padding-left: 1em; border-left: 4px solid #767676; }
pre { white-space: pre-wrap; }
@media (prefers-color-scheme: dark) {
  body { color: #e8e8e8; background: #1c1c1c; }
  a { color: #8ec1ff; }
  th { background: #2e3236; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; color: #000000; background: #ffffff; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
  th { background: none; }
}
`;

/** Mail programs keep what stands on an element itself and drop style sheets. */
const CELL_STYLE = 'border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top;';

/** A whole page: it needs nothing from outside, runs no script, and says its language and its title. */
export function standalonePage(draft: Draft): string {
  const tokens = standaloneTokens(draft);
  for (const token of tokens) openLinksAlone(token);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(tokens, draft) || 'Draft')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${renderTokens(tokens)}</main>
</body>
</html>
`;
}

/** The words with their headings, lists and tables, to be pasted into another text. */
export function richText(draft: Draft): string {
  const tokens = standaloneTokens(draft);
  for (const token of tokens) {
    if (token.type === 'table_open') token.attrSet('style', 'border-collapse: collapse;');
    if (token.type === 'th_open' || token.type === 'td_open') token.attrSet('style', `${CELL_STYLE} ${token.attrGet('style') ?? ''}`.trim());
  }
  return renderTokens(tokens);
}

/** Where a link leads must not learn which page it was on. */
function openLinksAlone({ children }: Token): void {
  for (const each of children ?? []) if (each.type === 'link_open') each.attrSet('rel', 'noopener noreferrer');
}

// A draft as its readers get it: its Markdown as tokens, without front matter, comments and tags.

import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { withoutLostComments } from '../draft/comments';
import type { Draft } from '../draft/draft';
import { endsLine, joinsWords } from '../draft/html';

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** Reads the Markdown; raw HTML is read only to be left out. */
const markdown = new MarkdownIt('default', { html: true });

/** The tokens of what is published. Raw HTML leaves its words and nothing else; words are never dropped. Never throws. */
export function publishedTokens(draft: Draft): Token[] {
  return markdown.parse(withoutLostComments(draft.text.slice(draft.frontMatter.span.to)), {}).flatMap(withoutHtml);
}

/** The tokens as HTML: only elements that Markdown itself has, every word escaped. */
export function renderTokens(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** Words as they stand in HTML. */
export function escapeHtml(words: string): string {
  return markdown.utils.escapeHtml(words);
}

function withoutHtml(token: Token): Token[] {
  if (token.type === 'html_block') return markdown.parse(wordsOf(token.content), {}).flatMap(withoutHtml);
  if (token.children) token.children = token.children.flatMap(withoutInlineHtml);
  return [token];
}

function withoutInlineHtml(token: Token): Token[] {
  if (token.type !== 'html_inline') return [token];
  if (!endsLine(token.content)) return [];
  token.type = 'hardbreak';
  token.tag = 'br';
  return [token];
}

/** The words of raw HTML, which may have tags around them and between. */
function wordsOf(html: string): string {
  return html.replace(COMMENT, '').replace(TAG, (tag) => (endsLine(tag) ? '\\\n' : joinsWords(tag) ? '' : '\n')).replaceAll('<', '\\<').trim();
}

// A draft as it leaves its folder: what would lead back there is left out, its words are not.

import type { Token } from 'markdown-it';
import type { Draft } from '../draft/draft';
import { publishedTokens } from './markdown';

/** Addresses that lead somewhere for a reader who has nothing but the text. */
const REACHABLE = /^(?:https?|mailto|tel):/i;

/**
 * The tokens of what is published, for a reader elsewhere: a link to another file of the folder is its words, a picture
 * is its alternative text, and the heads of tables say that they are of columns. Never throws.
 */
export function standaloneTokens(draft: Draft): Token[] {
  const tokens = publishedTokens(draft);
  for (const token of tokens) {
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (token.children) token.children = withoutPictures(withoutLostLinks(token.children));
  }
  return tokens;
}

/** The words of inline tokens, without any marks; line breaks are blanks. */
export function wordsOfInline(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content)).join('');
}

/** The title: the draft’s first heading of the highest level it has, or else the body, or nothing. */
export function titleOf(tokens: readonly Token[], draft: Draft): string {
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [{ level: token.tag, words: wordsOfInline(tokens[index + 1]?.children ?? []).trim() }] : [],
  );
  const named = headings.filter(({ words }) => words);
  const highest = named.map(({ level }) => level).sort()[0];
  return named.find(({ level }) => level === highest)?.words ?? draft.frontMatter.values.body ?? '';
}

function withoutLostLinks(tokens: Token[]): Token[] {
  let lost = false;
  // Markdown has no links in links, so the next end of a link is this one’s.
  return tokens.filter((token) => {
    if (token.type === 'link_open') return !(lost = !REACHABLE.test(String(token.attrGet('href'))));
    return token.type !== 'link_close' || !lost;
  });
}

function withoutPictures(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => (token.type === 'image' ? withoutPictures(token.children ?? []) : [token]));
}

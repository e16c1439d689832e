// The words of a sentence (tokens): cut once, each with its place and what the dictionary says of it.

import type { Dictionary, Token, Word } from './senses';

const TOKEN =
  /(?<contraction>n[’'](?=t\b))|(?<word>[\p{L}\p{M}\p{N}]+?(?=n[’']t\b)|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*)|(?<ending>[’']\p{L}{0,2}(?=[\s\-,.;:)]|$)(?<=[\p{L}\p{N}][’']\p{L}{0,2}))|[^\s]/gu;

/** The tokens of a text: words, possessive endings, “n’t” and single marks. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const { word, contraction, ending } = match.groups!;
    const from = match.index;
    const raw = match[0];
    const isWord = word !== undefined || contraction !== undefined || ending !== undefined;
    tokens.push({
      from,
      to: from + raw.length,
      plain: contraction === undefined ? raw.toLowerCase().replaceAll('’', "'") : "n't",
      kind: isWord ? 'word' : 'mark',
      glued: from === end,
      capital: /^\p{Lu}|^\p{N}/u.test(raw),
    });
    end = from + raw.length;
  }
  return tokens;
}

const OPENS = /^[‘']$/;
const CLOSES = /^[’'‘]$/;
/** More words than that in single marks are no term. */
const LONGEST_TERM = 6;

/** The words of a sentence, the longest entry of the dictionary at each place. */
export function wordsOf(text: string, dictionary: Dictionary): Word[] {
  const tokens = tokensOf(text);
  const words: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const term = token.kind === 'mark' && (OPENS.test(token.plain) || token.plain === '’') ? termIn(tokens, at, text, dictionary) : undefined;
    if (term) {
      words.push(term.word);
      at = term.next;
      continue;
    }
    const entry = token.kind === 'word' || token.plain === '&' ? dictionary.longest(tokens, at) : undefined;
    const last = tokens[at + (entry?.length ?? 1) - 1]!;
    words.push({
      from: token.from,
      to: last.to,
      plain: token.plain,
      text: text.slice(token.from, last.to),
      senses: entry?.senses ?? [],
      kind: token.kind,
      glued: token.glued,
      marked: false,
    });
    at += entry?.length ?? 1;
  }
  return words;
}

/** A few words in single marks, as one word: ‘requires improvement’. */
function termIn(tokens: readonly Token[], open: number, text: string, dictionary: Dictionary): { word: Word; next: number } | undefined {
  const before = tokens[open - 1];
  if (before && tokens[open]!.glued && before.kind === 'word') return undefined;
  for (let close = open + 2; close <= open + LONGEST_TERM + 1 && close < tokens.length; close++) {
    const mark = tokens[close]!;
    if (mark.kind === 'mark' && !CLOSES.test(mark.plain) && mark.plain !== '-' && mark.plain !== '\u2011') return undefined;
    if (!CLOSES.test(mark.plain) || !mark.glued || (tokens[close + 1]?.glued && tokens[close + 1]!.kind === 'word')) continue;
    const from = tokens[open + 1]!.from;
    const to = tokens[close - 1]!.to;
    const senses = dictionary.term(text.slice(from, to));
    if (tokens[open]!.plain === '’' && !senses.some(({ kind }) => kind === 'grade')) return undefined;
    return {
      word: { from, to, plain: text.slice(from, to).toLowerCase(), text: text.slice(from, to), senses, kind: 'word', glued: false, marked: true },
      next: close + 1,
    };
  }
  return undefined;
}

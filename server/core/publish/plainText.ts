// A draft as plain text for an e-mail: no marks but bullets and numbers, and no line broken that the mail program can break.

import type { Token } from 'markdown-it';
import type { Draft } from '../draft/draft';
import { standaloneTokens } from './standalone';

const RULE = '* * *';
const QUOTE_INDENT = '    ';

/**
 * The plain text: blocks with a blank line between them, two before a heading of the first two levels; a table as a
 * line for each row, “area: grade”, or, with more columns, as lines of “heading: cell”; a link’s address in brackets
 * behind its words. Ends in one line end. Never throws.
 */
export function plainText(draft: Draft): string {
  return `${blocksOf(new Reader(standaloneTokens(draft)))}\n`;
}

/** Block tokens, taken one after the other. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  /** The next token; undefined at the end of everything, or of what `until` closes, which is taken as well. */
  next(until?: string): Token | undefined {
    const token = this.tokens[this.at];
    if (token) this.at++;
    return token?.type === until ? undefined : token;
  }
}

/** The blocks up to the closing token. */
function blocksOf(reader: Reader, until?: string): string {
  let text = '';
  let tight = false;
  for (let token = reader.next(until); token; token = reader.next(until)) {
    const block = blockOf(token, reader);
    if (block === undefined) continue;
    if (text) text += tight || token.hidden ? '\n' : isMajorHeading(token) ? '\n\n\n' : '\n\n';
    // A list right below the line of a tight list belongs to that line.
    tight = token.hidden;
    text += block;
  }
  return text;
}

function isMajorHeading({ type, tag }: Token): boolean {
  return type === 'heading_open' && (tag === 'h1' || tag === 'h2');
}

/** One block; undefined for a token that says nothing. */
function blockOf(token: Token, reader: Reader): string | undefined {
  switch (token.type) {
    case 'paragraph_open':
    case 'heading_open':
      return inlineUpTo(reader, token.type.replace('open', 'close')) || undefined;
    case 'bullet_list_open':
      return listOf(reader, 'bullet_list_close', () => '- ');
    case 'ordered_list_open': {
      let number = Number(token.attrGet('start') ?? 1);
      return listOf(reader, 'ordered_list_close', () => `${number++}. `);
    }
    case 'blockquote_open':
      return indented(blocksOf(reader, 'blockquote_close'), QUOTE_INDENT, QUOTE_INDENT);
    case 'table_open':
      return tableOf(reader);
    case 'hr':
      return RULE;
    default:
      return token.content.trimEnd() || undefined;
  }
}

function listOf(reader: Reader, until: string, marker: () => string): string {
  let text = '';
  let loose = false;
  for (let token = reader.next(until); token; token = reader.next(until)) {
    const mark = marker();
    const item = blocksOf(reader, 'list_item_close');
    if (text) text += loose || item.includes('\n\n') ? '\n\n' : '\n';
    loose = item.includes('\n\n');
    text += indented(item, mark, ' '.repeat(mark.length));
  }
  return text;
}

function tableOf(reader: Reader): string {
  const rows: string[][] = [];
  for (let token = reader.next('table_close'); token; token = reader.next('table_close')) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)!.push(inlineUpTo(reader, token.type.replace('open', 'close')).replaceAll('\n', ' '));
  }
  const [head = [], ...body] = rows;
  if (head.length <= 2 || !body.length) return rows.map((row) => row.filter(Boolean).join(': ')).join('\n');
  return body.map((row) => row.map((cell, column) => labelled(head[column]!, cell)).join('\n')).join('\n\n');
}

function labelled(label: string, cell: string): string {
  return label ? `${label}: ${cell}`.trimEnd() : cell;
}

/** The words of one line of text, with the addresses of its links. */
function inlineUpTo(reader: Reader, until: string): string {
  let text = '';
  for (let token = reader.next(until); token; token = reader.next(until)) text += inlineText(token.children ?? []);
  return text.trim();
}

function inlineText(tokens: readonly Token[]): string {
  let text = '';
  let link = { address: '', from: 0 };
  for (const token of tokens) {
    if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'link_open') link = { address: String(token.attrGet('href')).replace(/^(?:mailto|tel):/i, ''), from: text.length };
    else if (token.type === 'link_close' && text.slice(link.from) !== link.address) text += ` (${link.address})`;
    else text += token.content;
  }
  return text;
}

/** The lines behind a first and, further down, another indent; empty lines stay empty. */
function indented(text: string, first: string, further: string): string {
  return text.split('\n').map((line, index) => (index === 0 ? first + line : line && further + line)).join('\n');
}

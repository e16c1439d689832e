// The inline tokeniser: finds, in one pass over a run of Markdown, what readers see otherwise than it is written, or not at all.

import { decodeHTML } from 'entities';
import { bareHost, mailAddress, webAddress } from './addresses';
import { markAt } from './emphasis';
import { endsLine, joinsWords, tagEnd } from './html';
import { attributesEnd, plainLabel, referenceAt, targetEnd } from './links';

/**
 * What stands among words and is none. Code and addresses are seen, but no words of the draft; a `mark` is one of emphasis;
 * a `link` is a bracket of a link, or one with its target; an entity of HTML is a word’s letter, and none of these.
 */
export type UnseenKind = 'comment' | 'tag' | 'link' | 'picture' | 'footnote' | 'attributes' | 'code' | 'address' | 'mark';

/** A piece of the source that prose has otherwise; offsets into the source. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** `letter`: one that is written in several; `blank`: white space. */
  readonly kind: UnseenKind | 'letter' | 'blank';
  /** What prose has in its place. */
  readonly text: string;
  /** Whether a line ends here, for readers or in the source. */
  readonly endsLine?: boolean;
  /** The alternative text of a picture. */
  readonly words?: { readonly from: number; readonly to: number };
  /** For marks of emphasis: whether they may open or close a stretch. */
  readonly opens?: boolean;
  readonly closes?: boolean;
}

/** Stands in prose for code and addresses: readers see them, but they are no words of the draft. */
export const OPAQUE = '\uFFFC';

/** Tells whether the draft says, somewhere, where links to a label lead. */
export type Defined = (label: string) => boolean;

/** White space but for the plain blank, which mostly stands alone between words. */
const WHITE = '\\t\\n\\v\\f\\r\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const NO_WIDTH = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const RAISED_FIGURES = '\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079';
const ZERO_WIDTH = new RegExp(`[${NO_WIDTH}]`);
const HYPHEN = /[\u2010\u2011]/;
const SIGNS = `[${WHITE}${NO_WIDTH}${RAISED_FIGURES}\\u2010\\u2011\\\\\`<&*_~[\\]{@]`;
const SPECIAL = [SIGNS, '!\\[', ` (?=[ ${WHITE}])`, '\\.(?=[a-z][a-z0-9-]{1,62}[./])', '[hH]ttps?:\\/\\/', '[wW]ww\\.'].join('|');
/** A wrap inside a blockquote takes its signs along. */
const BLANKS = new RegExp(`(?:\\n(?:[ \\t]{0,20}>){1,40}|\\\\(?=\\n)|[ ${WHITE}])+`, 'y');
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const FOOTNOTE = /\[\^[^\s[\]]{1,100}\](?::[ \t]*)?/y;
/** A footnote mark in HTML; behind a figure it is a power. */
const RAISED = /<sup>\s*(?:\[?\d{1,2}\]?|[*†‡a-z])\s*<\/sup>/iy;
const RAISED_FIGURE = new RegExp(`[${RAISED_FIGURES}]`);
const MAY_HAVE_NOTE = /[\p{L}\p{P} ]/u;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+'’-]{1,64}@[\w.-]{1,200})>/y;

interface Opener {
  readonly index: number;
  readonly at: number;
  readonly isPicture: boolean;
  /** Whether brackets stand inside: what holds some is no label. */
  hasBrackets: boolean;
  /** Whether a link stands inside already, so that it can be none itself. */
  hasLink: boolean;
}

/** The pieces of `raw`, in order; they do not overlap. `defined` knows the labels of the draft’s link definitions. Linear in every text. */
export function scanMarkup(raw: string, defined?: Defined): Piece[] {
  const pieces: Piece[] = [];
  const openers: Opener[] = [];
  let codeEnds: Map<number, number[]> | undefined;
  let isSorted = true;
  let at = 0;

  const add = (kind: Piece['kind'], from: number, to: number, text = '', more?: Partial<Piece>) => {
    pieces.push(more ? { kind, from, to, text, ...more } : { kind, from, to, text });
    at = to;
  };
  const scan = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(raw)?.[0];
  };
  /** Up to and with `end`; undefined where it does not come. */
  const upTo = (end: string, from: number): number | undefined => {
    const found = raw.indexOf(end, from);
    return found < 0 ? undefined : found + end.length;
  };
  const address = (found: { from: number; to: number } | undefined) => {
    if (!found) return void at++;
    add('address', found.from, found.to, OPAQUE);
  };

  const readBlanks = () => {
    const blanks = scan(BLANKS)!;
    pieces.push({ kind: 'blank', from: at, to: at + blanks.length, text: ' ', endsLine: /[\n\r\u2028\u2029]/.test(blanks) });
    at += blanks.length;
  };
  const readCode = () => {
    const ticks = scan(/`+/y)!.length;
    codeEnds ??= runsOf(raw);
    const runs = codeEnds.get(ticks) ?? [];
    // Runs are asked for in order, so that those that lie behind are never needed again.
    while (runs.length && runs.at(-1)! < at + ticks) runs.pop();
    const end = runs.at(-1);
    if (end === undefined) at += ticks;
    else add('code', at, end + ticks, OPAQUE);
  };
  const readAngle = () => {
    if (raw.startsWith('<!--', at)) return add('comment', at, upTo('-->', at + 2) ?? raw.length);
    const instruction = raw.startsWith('<?', at) ? '?>' : raw.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    // Whoever has not closed it yet is still writing it.
    if (instruction) return add('comment', at, upTo(instruction, at) ?? raw.length);
    const link = scan(AUTOLINK);
    if (link) return add('address', at, at + link.length, OPAQUE);
    const note = MAY_HAVE_NOTE.test(raw[at - 1] ?? '') ? scan(RAISED) : undefined;
    if (note) return add('footnote', at, at + note.length);
    const end = tagEnd(raw, at);
    if (end === undefined) return void at++;
    const tag = raw.slice(at, end);
    add('tag', at, end, joinsWords(tag) ? '' : ' ', { endsLine: endsLine(tag) });
  };
  const readEntity = () => {
    const entity = scan(ENTITY);
    const letters = entity && decodeHTML(entity);
    if (!letters || letters === entity) return void at++;
    add(/^\s$/.test(letters) ? 'blank' : 'letter', at, at + entity.length, plain(letters));
  };
  const readMark = () => {
    const mark = markAt(raw, at);
    if (mark.opens || mark.closes) pieces.push({ kind: 'mark', from: at, text: '', ...mark });
    at = mark.to;
  };
  const readOpening = () => {
    const note = raw[at] === '[' ? scan(FOOTNOTE) : undefined;
    if (note) {
      const defines = note.includes(':') && /(?:^|\n)[ \t>]*$/.test(raw.slice(Math.max(0, at - 80), at));
      return add('footnote', at, at + (defines ? note.length : note.indexOf(']') + 1));
    }
    const isPicture = raw[at] === '!';
    openers.push({ index: pieces.length, at, isPicture, hasBrackets: false, hasLink: false });
    at += isPicture ? 2 : 1;
  };
  const readClosing = () => {
    const opener = openers.pop();
    const outer = openers.at(-1);
    if (outer) outer.hasBrackets = true;
    const end = opener && (opener.isPicture || !opener.hasLink) ? linkEnd(opener) : undefined;
    if (!opener || end === undefined) {
      if (opener?.hasLink && outer) outer.hasLink = true;
      return void at++;
    }
    const { index, isPicture } = opener;
    if (isPicture) {
      const words = { from: opener.at + 2, to: at };
      pieces.length = index;
      const braces = attributesEnd(raw, end);
      return add('picture', opener.at, braces ?? end, '', { words });
    }
    const closing = at;
    add('link', opener.at, opener.at + 1);
    add('link', closing, end);
    isSorted = false;
    if (outer) outer.hasLink = true;
  };
  /** Where the link or picture ends whose words end at `at`; undefined where it is none. */
  const linkEnd = ({ at: from, isPicture, hasBrackets }: Opener): number | undefined => {
    const next = raw[at + 1];
    if (next === '(') {
      const end = targetEnd(raw, at + 1);
      if (end !== undefined) return end;
    }
    const words = from + (isPicture ? 2 : 1);
    const own = () => (hasBrackets || at - words > 999 ? undefined : plainLabel(raw.slice(words, at)));
    if (next === '[' && defined) {
      const reference = referenceAt(raw, at + 1);
      const label = reference && (plainLabel(reference.label) || own());
      if (label && defined(label)) return reference.to;
    }
    if (next === '{' && !isPicture) {
      const end = attributesEnd(raw, at + 1);
      if (end !== undefined) return end;
    }
    const label = defined && next !== '[' && own();
    return label && defined(label) ? at + 1 : undefined;
  };
  const readRaised = () => {
    let end = at + 1;
    while (RAISED_FIGURE.test(raw[end] ?? '')) end++;
    if (MAY_HAVE_NOTE.test(raw[at - 1] ?? '')) add('footnote', at, end);
    else at = end;
  };
  const readBraces = () => {
    const end = attributesEnd(raw, at);
    if (end === undefined) at++;
    else add('attributes', at, end);
  };

  const next = new RegExp(SPECIAL, 'g');
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(raw);
    if (!found) return isSorted ? pieces : pieces.sort((a, b) => a.from - b.from);
    at = found.index;
    const [sign] = found;
    if (sign === '\\') {
      if (raw[at + 1] === '\n') readBlanks();
      else if (PUNCTUATION.test(raw[at + 1] ?? '')) add('letter', at, at + 2, raw[at + 1]);
      else at++;
    } else if (sign === '`') readCode();
    else if (sign === '<') readAngle();
    else if (sign === '&') readEntity();
    else if (sign === '*' || sign === '_' || sign === '~') readMark();
    else if (sign === '[' || sign === '![') readOpening();
    else if (sign === ']') readClosing();
    else if (sign === '{') readBraces();
    else if (sign === '@') address(mailAddress(raw, at, pieces.at(-1)?.to ?? 0));
    else if (sign === '.') address(bareHost(raw, at, pieces.at(-1)?.to ?? 0));
    else if (sign.length > 1) address(webAddress(raw, at));
    else if (ZERO_WIDTH.test(sign) || HYPHEN.test(sign)) add('letter', at, at + 1, plain(sign));
    else if (RAISED_FIGURE.test(sign)) readRaised();
    else readBlanks();
  }
}

/** Letters as prose has them: hyphens plain, and none of those that have no width. */
function plain(letters: string): string {
  return letters.length > 1 ? letters : letters.replace(ZERO_WIDTH, '').replace(HYPHEN, '-').replace(/^\s$/, ' ');
}

/** The offsets of the runs of backticks by their length, the last one first. */
function runsOf(raw: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of raw.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known) known.push(index);
    else runs.set(run.length, [index]);
  }
  for (const each of runs.values()) each.reverse();
  return runs;
}

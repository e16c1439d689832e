// The inspectorate’s name, as the draft writes it.

import type { Sovereign } from '../../framework/houseStyle';
import type { Lexicon } from '../../framework/lexicon';
import { distance } from '../../text/nearest';
import type { Span } from '../../span';
import type { Words } from '../words';

/** The inspectorate’s name, or nearly; its span counts from the block’s start. */
export interface NameIn {
  readonly span: Span;
  readonly written: string;
  /** What it should be; the same words where nothing is wrong. */
  readonly right: string;
  readonly wrong: boolean;
  /** Whether it is the name of earlier times, of which the sentence speaks. */
  readonly earlier: boolean;
}

const TOKEN = /[\p{L}’']+|&|,/gu;
const LONGEST = 170;

/** The names among some words of the author’s. `published` says whose inspectorate it is; without it both will do. */
export function readNames({ prose, own, quoted }: Words, lexicon: Lexicon, sovereign: Sovereign, published: string | undefined): NameIn[] {
  const key = keyOf(lexicon);
  if (quoted || !key) return [];
  const lower = own.toLowerCase();
  const found: Found[] = [];
  for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
    const from = Math.max(0, at - LONGEST);
    const name = nameAround(own.slice(from, at + LONGEST), at - from, lexicon, sovereign, published);
    if (name) found.push({ ...name, from: from + name.from, to: from + name.to });
  }
  // A slip in the word by which names are found.
  const others = lexicon.nearInspectorate(own).filter(({ from, to }) => found.every((name) => to <= name.from || name.to <= from));
  const names = [...found, ...others.map(({ from, to, name }) => ({ from, to, right: inCaseOf(own.slice(from, to), name), wrong: true, earlier: false }))];
  return names.map(({ from, to, ...name }) => ({ span: prose.source(from, to), written: own.slice(from, to), ...name }));
}

/** The word by which the name is found: the one that sentences call the inspectorate by, or else its longest. */
function keyOf({ framework: { inspectorate: { name, noun } }, isOf }: Lexicon): string | undefined {
  const words = significant(name.toLowerCase(), isOf);
  return words.find((word) => noun.toLowerCase().split(' ').includes(word)) ?? [...words].sort((a, b) => b.length - a.length)[0];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly wrong: boolean;
  readonly earlier: boolean;
}

/** The name that stands around the key word at `at`, if enough of its words do. */
function nameAround(text: string, at: number, lexicon: Lexicon, sovereign: Sovereign, published: string | undefined): Found | undefined {
  const { framework: { inspectorate: { name, formerNames = [], abbreviation } }, isOf } = lexicon;
  const official = significant(name, isOf).filter((word) => /^\P{Ll}/u.test(word));
  const small = new Set(name.split(' ').filter((word) => /^\p{Ll}/u.test(word)));
  const isLink = (token: string) => /^[&,]$/.test(token) || isOf('nameLink', token) || small.has(token);
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
  const isSovereigns = official[0] === sovereign.before || official[0] === sovereign.after;
  const belongs = (token: string) => isLink(token) || isTitle(token) || official.some((word) => isNear(bare(token), word));
  const titles = [sovereign.before, sovereign.after].map((each) => each.toLowerCase());
  const isTitle = (token: string) => isSovereigns && (titles.includes(token.toLowerCase()) || token === 'HM');
  const joined = (index: number) => /^ ?$/.test(text.slice(tokens[index]!.to, tokens[index + 1]!.from));
  let first = tokens.findIndex((token) => token.to > at);
  let last = first;
  const key = first < 0 ? '' : text.slice(at, tokens[first]!.to).toLowerCase();
  if (first < 0 || !isNear(bare(tokens[first]!.text), official.find((word) => word.toLowerCase() === key) ?? '')) return undefined;
  while (first > 0 && belongs(tokens[first - 1]!.text) && joined(first - 1) && !isTitle(tokens[first]!.text)) first--;
  const follows = (index: number) => index < tokens.length && belongs(tokens[index]!.text) && joined(index - 1) && !isTitle(tokens[index]!.text);
  // One wrong word may stand among the right ones: “Inspectorate of Police and Fire & Rescue Services”.
  const goesOn = (index: number) => follows(index) && (!isLink(tokens[index]!.text) || (follows(index + 1) && !isLink(tokens[index + 1]!.text)));
  const isSlip = (index: number) => /^\p{Lu}/u.test(tokens[index]?.text ?? '') && joined(index - 1) && goesOn(index + 1);
  while (follows(last + 1) || isSlip(last + 1)) last++;
  while (isLink(tokens[first]!.text)) first++;
  while (isLink(tokens[last]!.text)) last--;

  const here = () => tokens.slice(first, last + 1).map((token) => token.text);
  const isOfSovereign = (word: string) => isSovereigns && (word === official[0] || word === official[1]);
  const has = (word: string) => here().some((token) => isNear(bare(token), word) || (isOfSovereign(word) && isTitle(token)));
  const matched = official.filter(has).length;
  // “Chief Inspector of Education, Children’s Services and Skills” is a title and no name without its beginning.
  if (!has(official[0]!) && /\p{Lu}[\p{L}’']+ of (?:the )?$/u.test(text.slice(0, tokens[first]!.from))) return undefined;
  if (matched * 2 <= official.length) return undefined;
  // “The quality of the care it gives” is plain English; only the whole name is one without capitals too.
  if (matched < official.length && here().every((token) => /^\p{Ll}/u.test(token))) return undefined;
  const behind = text.slice(tokens[last]!.to);
  // “… in Scotland” and “… (HMIC)” are others.
  const isOther = /^\s(?:(?:in|for)\s(?:\p{Ll}+\s)?\p{Lu}|\(\p{Lu}{2,}\))/u.test(behind) && !behind.startsWith(` (${abbreviation})`);
  if (matched < official.length && isOther) return undefined;
  // A wrong word in the last place: “… and Fire and Rescue Authorities”.
  if (!has(official.at(-1)!) && matched === official.length - 1 && /^ \p{Lu}\p{L}+/u.test(behind)) last++;

  const written = text.slice(tokens[first]!.from, tokens[last]!.to);
  const possessive = /[’']s?$/.exec(written)?.[0] ?? '';
  const earlier = published !== undefined && isFormer(text, tokens[first]!, sovereign, published, lexicon);
  if (matched < official.length && earlier) return undefined;
  const title = titleFor(earlier, sovereign, published, isSovereigns);
  const asWritten = [sovereign.before, sovereign.after].find((each) => each === tokens[first]!.text);
  const full = isSovereigns ? name.replace(/^\S+/, title ?? asWritten ?? official[0]!) : name;
  const isFormerName = formerNames.some((each) => withoutSign(canonical(written, full)) === withoutSign(canonical(each, full)));
  const isAlmost = withoutSign(canonical(written, full)) === withoutSign(canonical(full, full)) && !isMiscased(written, full, isOf);
  const wrong = !isFormerName && !(isAlmost && canonical(written, full) === canonical(full, full));
  // Only the sign is wrong: the short form of the sovereign’s title stays.
  const base = isAlmost ? full.replace(/^\S+ \S+/, (crown) => SHORT_CROWN.exec(written)?.[0] ?? crown) : full;
  const right = inCaseOf(written.slice(0, written.length - possessive.length), base);
  return { from: tokens[first]!.from, to: tokens[last]!.to, wrong, earlier, right: right + (possessive && (base.endsWith('s') ? '’' : '’s')) };
}

const SHORT_CROWN = /^HM\b/;

function inCaseOf(written: string, name: string): string {
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

const YEAR = /\b(?:1[89]|20)\d\d\b/g;

/** Her or His, by the day of publication; undefined where either may be meant. */
function titleFor(earlier: boolean, sovereign: Sovereign, published: string | undefined, isSovereigns: boolean): string | undefined {
  if (!isSovereigns || !published) return undefined;
  return published < sovereign.since || earlier ? sovereign.before : sovereign.after;
}

/** Whether the name is that of earlier times, and the sentence speaks of them. */
function isFormer(text: string, { from, text: title }: { from: number; text: string }, sovereign: Sovereign, published: string, { pattern }: Lexicon): boolean {
  if (title !== sovereign.before || published < sovereign.since) return false;
  const sentence = /[^.!?]*$/.exec(text.slice(0, from))![0] + /^[^.!?]*/.exec(text.slice(from))![0];
  return pattern('{words:historic}').test(sentence) || [...sentence.matchAll(YEAR)].some(([year]) => year <= sovereign.since.slice(0, 4));
}

/** The words of a name that are more than links between others. */
function significant(name: string, isOf: Lexicon['isOf']): string[] {
  return name.split(/[\s,]+/).filter((word) => word && word !== '&' && !isOf('nameLink', word));
}

function bare(token: string): string {
  return token.replace(/[’']s?$/, '').toLowerCase();
}

/** Whether a word is that of the name, or a slip or another number of it; “Inspector” is no “Inspectorate”. */
function isNear(token: string, word: string): boolean {
  const other = bare(word);
  if (token === other || token.length < 4) return token === other;
  return distance(token, other, 2) <= (other.length < 6 ? 1 : 2) || (other.endsWith('y') && token === `${other.slice(0, -1)}ies`);
}

/** What makes two spellings of the name the same: not capitals, apostrophes, or HM for its full form. */
function canonical(written: string, full: string): string {
  return written
    .replace(/[’']s?$/, '')
    .replace(SHORT_CROWN, full.split(' ').slice(0, 2).join(' '))
    .toLowerCase()
    .replace(/'/g, '’');
}

function withoutSign(name: string): string {
  return name.replace(/&/g, 'and');
}

function isMiscased(written: string, right: string, isOf: Lexicon['isOf']): boolean {
  const small = new Set(right.split(' '));
  return written !== written.toUpperCase() && significant(written, isOf).some((word) => /^\p{Ll}/u.test(word) && !small.has(word));
}

// Counts of findings: “two causes of concern”, “22 areas for improvement”. A sentence that is not of a known form counts nothing.

import type { Block, Passage } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import { findingNames } from '../../framework/findingNames';
import type { Lexicon } from '../../framework/lexicon';
import type { Area, FindingKind } from '../../framework/schema';
import type { Span } from '../../span';
import type { CountingNoun } from '../../text/numbers';
import { readNumber } from '../../text/numbers';
import { isOfAnotherInspection } from '../counts/counts';
import { NUMBER } from '../counts/countTokens';
import { countsAll, isAnotherTime, isGiven, leadsIn, LONGEST_SENTENCE, verbFor } from './findingForms';
import { readSentences, speaksOfEarlier, speaksOfOthers } from '../sentences';
import type { Sentence } from '../sentences';

/** A count found in a block; spans count from the block’s start. */
export interface FindingCountIn {
  readonly kind: FindingKind;
  readonly value: number;
  readonly span: Span;
  readonly written: string;
  readonly noun: Span;
  readonly names: CountingNoun;
  readonly verb: Span | undefined;
  readonly all: boolean;
  readonly whole: boolean;
  readonly definite: boolean;
  readonly named: Area | undefined;
  /** Whether it is a claim only below words that lead into a list of findings: “We have:”. */
  readonly needsLeadIn: boolean;
}

/** What a passage says about findings, besides being a part of one. */
export interface FindingWordsIn {
  readonly isItem: boolean;
  readonly counts: readonly FindingCountIn[];
  readonly leadsIn: boolean;
  /** Kinds that are mentioned without a number: “This is an area for improvement.” In a heading, all kinds. */
  readonly mentions: readonly { readonly kind: FindingKind; readonly span: Span }[];
}

/** Reads what each passage of a block says about findings. */
export function readFindingWords(block: Block, lexicon: Lexicon, published: string | undefined): FindingWordsIn[] {
  if (!lexicon.framework.findings.length) return [];
  if (block.kind === 'heading') return block.passages.map(({ prose }) => ({ isItem: false, counts: [], leadsIn: false, mentions: mentionsIn(prose, '(?<noun>{finding})', lexicon) }));
  return block.passages.map((passage) => readPassage(passage, lexicon, published));
}

function readPassage(passage: Passage, lexicon: Lexicon, published: string | undefined): FindingWordsIn {
  const { prose, kind, quoted } = passage;
  const base = { isItem: kind === 'item', leadsIn: !quoted && leadsIn(prose.text, lexicon) };
  if (quoted || !lexicon.pattern('{finding}').test(prose.text)) return { ...base, counts: [], mentions: [] };
  const counts: FindingCountIn[] = [];
  let otherTime = false;
  let before = '';
  for (const sentence of readSentences(prose)) {
    const other = isElsewhere(sentence.text, lexicon, published);
    otherTime = (otherTime || speaksOfEarlier(sentence.text, published, lexicon)) && !/\b(?:now|this time|today)\b/i.test(sentence.text);
    if (!other && !otherTime) counts.push(...readSentence(sentence, before, passage, lexicon));
    before = (before + sentence.text).slice(-WINDOW);
  }
  return { ...base, counts, mentions: mentionsIn(prose, MENTION, lexicon) };
}

function mentionsIn(prose: Prose, pattern: string, lexicon: Lexicon): FindingWordsIn['mentions'] {
  return [...prose.text.matchAll(lexicon.pattern(pattern, 'giu'))].flatMap((match) => {
    const kind = lexicon.finding(match.groups!['noun']!)?.kind;
    return kind ? [{ kind, span: prose.source(match.index, match.index + match[0].length) }] : [];
  });
}

/** How much of a passage is remembered, in letters, for words that point back: “the two recommendations”. */
const WINDOW = 600;

const MENTION = '\\b(?:an?|this|another|the|its|our)\\s(?:\\p{L}+\\s)?(?<noun>{finding})';

function isElsewhere(text: string, lexicon: Lexicon, published: string | undefined): boolean {
  if (text.length > LONGEST_SENTENCE || isOfAnotherInspection(text, lexicon) || isAnotherTime(text, published)) return true;
  return speaksOfEarlier(text, published, lexicon) || speaksOfOthers(text, lexicon);
}

const SERIOUS = '(?:serious|formal|specific|separate|distinct|significant|important|graded|individual|urgent)';
const COUNT = `(?<![\\p{L}\\p{N}.,£$-])(?<number>${NUMBER}|any|an?\\ssingle)(?<adjectives>(?:\\s${SERIOUS}){0,2})\\s(?<noun>{finding})`;

function readSentence({ text, at }: Sentence, before: string, { prose }: Passage, lexicon: Lexicon): FindingCountIn[] {
  const counts: FindingCountIn[] = [];
  let given = 0;
  for (const match of text.matchAll(lexicon.pattern(COUNT, 'giu'))) {
    const { number, noun } = match.groups as { number: string; noun: string };
    const kind = lexicon.finding(noun)?.kind;
    const value = /single$/i.test(number) ? 1 : number.toLowerCase() === 'any' ? 0 : readNumber(number.replace(' ', '-'));
    if (!kind || value === undefined) continue;
    const end = match.index + match[0].length;
    const form = isGiven({ text, before, from: match.index, to: end, given, isAny: value === 0 && /^any$/i.test(number) }, lexicon);
    if (!form) continue;
    given = end;
    const place = (from: number, to: number): Span => prose.source(at + from, at + to);
    const verb = verbFor(text, match.index, end);
    counts.push({
      kind, value,
      span: place(match.index, match.index + number.length),
      written: number,
      noun: place(end - noun.length, end),
      names: namesLike(noun, kind),
      verb: verb && place(verb.from, verb.to),
      all: countsAll(text.slice(end), lexicon),
      whole: WHOLE.test(text),
      definite: form === 'definite',
      named: areaBefore(text.slice(0, match.index), lexicon),
      needsLeadIn: form === 'item',
    });
  }
  return counts;
}

const WHOLE = /\b(?:in (?:this|our|the) (?:whole |full )?report|(?:this|our|the) report|in total|in all|a total of|altogether|overall)\b/i;

function namesLike(noun: string, kind: FindingKind): CountingNoun {
  const names = findingNames(kind);
  const plain = noun.toLowerCase().replace(/-/g, ' ');
  return names.find(({ singular, plural }) => singular.toLowerCase() === plain || plural.toLowerCase() === plain) ?? names[0]!;
}

function areaBefore(text: string, lexicon: Lexicon): Area | undefined {
  const named = [...text.matchAll(lexicon.pattern('{area}', 'giu'))].at(-1);
  return named && lexicon.exactArea(named[0]);
}

// Counts of findings, and findings that are only mentioned, as far as one block shows them.

import type { Block } from '../../draft/blocks';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import type { Area, FindingKind } from '../../framework/schema';
import type { Found, Phrase, Proposition } from '../../reading';
import type { Span } from '../../span';
import type { CountingNoun } from '../../text/numbers';
import type { PassageReading, SentenceReading } from '../passageReadings';
import { whySetAside } from '../setAside';
import type { SetAside } from '../types';

/** A count found in a block; spans count from the block’s start. */
export interface FindingCountIn {
  readonly kind: FindingKind;
  readonly least: number;
  readonly most: number;
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
  /** Counts that are not this report’s, or were not read. */
  readonly setAside: readonly SetAside[];
  readonly leadsIn: boolean;
  /** Kinds that are mentioned without a number: “This is an area for improvement.” In a heading, all kinds. */
  readonly mentions: readonly { readonly kind: FindingKind; readonly span: Span }[];
}

/** What each passage of a block says about findings. */
export function readFindingWords(block: Block, readings: readonly PassageReading[], lexicon: Lexicon): FindingWordsIn[] {
  if (!lexicon.framework.findings.length) return [];
  if (block.kind === 'heading')
    return block.passages.map(({ prose }) => ({
      isItem: false,
      counts: [],
      setAside: [],
      leadsIn: false,
      mentions: mentionsIn(prose, '(?<noun>{finding})', lexicon),
    }));
  return readings.map(({ passage, sentences, leadIn }) => ({
    isItem: passage.kind === 'item',
    leadsIn: leadsIntoFindings(leadIn),
    counts: sentences.flatMap((sentence) =>
      sentence.propositions.flatMap((each) => (each.kind === 'found' && each.standing === 'ours' ? [countIn(each, sentence, passage.prose)] : [])),
    ),
    setAside: sentences.flatMap((sentence) => sentence.propositions.flatMap((each) => asideIn(each, sentence, passage.prose))),
    mentions: passage.quoted ? [] : mentionsIn(passage.prose, MENTION, lexicon),
  }));
}

const MENTION = '{words:article}\\s(?:\\p{L}+\\s)?(?<noun>{finding})';

function mentionsIn(prose: Prose, pattern: string, lexicon: Lexicon): FindingWordsIn['mentions'] {
  return [...prose.text.matchAll(lexicon.pattern(pattern, 'giu'))].flatMap((match) => {
    const kind = lexicon.finding(match.groups!['noun']!)?.kind;
    return kind ? [{ kind, span: prose.source(match.index, match.index + match[0].length) }] : [];
  });
}

function asideIn(each: Proposition, { at }: SentenceReading, prose: Prose): SetAside[] {
  if (each.kind !== 'found' && each.kind !== 'unread') return [];
  const isAside = each.kind === 'found' ? each.standing !== 'ours' : each.counts === 'findings';
  if (!isAside) return [];
  const why = whySetAside(each.standing);
  return [{ kind: why === 'unread' ? why : 'found', span: prose.source(at + each.span.from, at + each.span.to), why }];
}

function countIn(found: Found, { at, text }: SentenceReading, prose: Prose): FindingCountIn {
  const place = ({ from, to }: Span) => prose.source(at + from, at + to);
  const { finding, least, most, names, all, whole, definite, named, needsLeadIn } = found;
  return {
    kind: finding,
    least,
    most,
    names,
    all,
    whole,
    definite,
    named,
    needsLeadIn,
    span: place(found.span),
    written: text.slice(found.span.from, found.span.to),
    noun: place(found.noun),
    verb: found.verb && place(found.verb),
  };
}

/** Whether a passage’s last sentence leads into a list of findings: “In this report, we set out:”. */
function leadsIntoFindings(phrases: readonly Phrase[]): boolean {
  const gives = phrases.some(({ role }) => role === 'giving' || role === 'having' || role === 'receiving' || role === 'there');
  const ours = phrases.some(({ role }) => role === 'inspectorate' || role === 'body' || role === 'there');
  return gives && ours && !phrases.some(({ classes }) => classes.has('others'));
}

/** Whether a heading opens what is told of earlier findings: “What happened to our recommendations”, “Progress since 2022”. */
export function tellsOfEarlier(title: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('{words:history}').test(title);
}

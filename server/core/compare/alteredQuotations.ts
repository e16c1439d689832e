// Holds the quotations of a press release against the words of its report.

import type { Person } from '../framework/registers';
import { contains } from '../span';
import type { Span } from '../span';
import { alteredFragments } from './alteredFragments';
import { changedWords } from './changedWords';
import type { ChangedWords, MovedWords } from './changedWords';
import { pairParagraphs } from './pairParagraphs';
import type { Pairing, ParagraphGroup } from './pairParagraphs';
import { fragmentsOf, quotedAgain, speakersOf } from './quotedSpeakers';
import type { Quoting } from './quotedSpeakers';
import { pressWords, spokenParagraph } from '../claims';
import type { PressWords, SpokenParagraph } from '../claims';

/** A way in which a quotation is not the report’s. `place` is of the report, every other span of the release. */
export type Alteration =
  | ChangedWords
  | MovedWords
  /** So many paragraphs, from the one at `span` on, that the report has nowhere. */
  | { readonly kind: 'paragraphs'; readonly span: Span; readonly count: number }
  /** A paragraph that the report has before one which the release quotes before it. */
  | { readonly kind: 'order'; readonly span: Span; readonly place: Span };

/** More than any release or report has; those behind them are not compared. */
const MOST_QUOTATIONS = 100;
const MOST_PARAGRAPHS = 300;

/** Where the release’s quotations are not the report’s; nowhere if the report has no words for the press. */
export function alteredQuotations(release: Quoting, report: Quoting, people: readonly Person[]): Alteration[] {
  const { quoted, sources, groups, unpaired, sameSpeaker, fragments } = pairQuotations(release, report, people);
  const repeats = new Set(quoted.filter((paragraph) => !unpaired.has(paragraph)).map(({ quotation }) => quotation));
  // Somebody whom the report does not quote may say what they like.
  const foreign = quoted.filter((paragraph) => unpaired.has(paragraph) && (repeats.has(paragraph.quotation) || sameSpeaker.has(paragraph.quotation)));
  return [
    ...groups.flatMap(changedWords),
    ...alteredFragments(fragments, sources, report.draft),
    ...inRuns(foreign, quoted),
    ...outOfOrder(groups, sources),
  ];
}

/** A paragraph that a release quotes, and the paragraphs of the report that it repeats, changed or not. */
export interface QuotedSources {
  readonly span: Span;
  readonly sources: readonly Span[];
}

/** The paragraphs that the release repeats from the report. */
export function quotedSources(release: Quoting, report: Quoting, people: readonly Person[]): QuotedSources[] {
  const { groups } = pairQuotations(release, report, people);
  return groups.flatMap(({ quoted, sources }) => quoted.map(({ span }) => ({ span, sources: sources.map((each) => each.span) })));
}

interface PairedQuotations extends Pairing {
  readonly quoted: readonly SpokenParagraph[];
  readonly sources: readonly SpokenParagraph[];
  /** The quotations of the release, by their index, whose speaker the report quotes. */
  readonly sameSpeaker: ReadonlySet<number>;
  /** Single words within the release’s sentences that can only be of somebody whom the report quotes. */
  readonly fragments: readonly SpokenParagraph[];
}

function pairQuotations(release: Quoting, report: Quoting, people: readonly Person[]): PairedQuotations {
  const known = wordsOfReport(report);
  if (!known.length) return { quoted: [], sources: [], groups: [], unpaired: new Set(), sameSpeaker: new Set(), fragments: [] };
  const speakers = speakersOf(release, report, known, people);
  const quotations = release.claims.quotations.slice(0, MOST_QUOTATIONS);
  const sources = known
    .flatMap(({ paragraphs }, quotation) => paragraphs.flatMap((span) => spokenParagraph(report.draft, span, quotation)))
    .slice(0, MOST_PARAGRAPHS);
  const quoted = quotations
    .flatMap(({ paragraphs }, quotation) => paragraphs.flatMap(({ words }) => spokenParagraph(release.draft, words, quotation)))
    .slice(0, MOST_PARAGRAPHS);
  const sameSpeaker = quotedAgain(release, speakers);
  const others = new Set(quotations.flatMap(({ attribution }, index) => (attribution && !sameSpeaker.has(index) ? [index] : [])));
  return { quoted, sources, sameSpeaker, ...pairParagraphs(quoted, sources, others), fragments: fragmentsOf(release, speakers) };
}

/** The report’s words for the press, and whatever else it quotes from a person by name. */
function wordsOfReport({ draft, claims }: Quoting): PressWords[] {
  const press = pressWords(draft, claims);
  const spans = press.flatMap(({ paragraphs }) => paragraphs);
  const others = claims.quotations
    .map(({ attribution, paragraphs }) => ({
      attribution: attribution?.person ? attribution.span : undefined,
      paragraphs: paragraphs.map(({ words }) => words),
    }))
    .filter(({ attribution, paragraphs }) => attribution && !paragraphs.some((words) => spans.some((each) => contains(each, words))));
  return press.length ? [...press, ...others].slice(0, MOST_QUOTATIONS) : [];
}

/** Paragraphs one below the other are one fault. */
function inRuns(foreign: readonly SpokenParagraph[], all: readonly SpokenParagraph[]): Alteration[] {
  const runs: SpokenParagraph[][] = [];
  for (const paragraph of foreign) {
    const before = all[all.indexOf(paragraph) - 1];
    if (before?.quotation === paragraph.quotation && runs.at(-1)?.at(-1) === before) runs.at(-1)!.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.map((run) => ({ kind: 'paragraphs', span: run[0]!.span, count: run.length }));
}

/** The first paragraph of each quotation that comes behind one which the report has later. */
function outOfOrder(groups: readonly ParagraphGroup[], sources: readonly SpokenParagraph[]): Alteration[] {
  const reached = new Map<string, number>();
  const told = new Set<number>();
  return groups.flatMap(({ quoted: [first], sources: [source, ...others] }): Alteration[] => {
    const both = `${first!.quotation} ${source!.quotation}`;
    const at = sources.indexOf(source!);
    if (at >= (reached.get(both) ?? 0)) reached.set(both, at + others.length);
    else if (!told.has(first!.quotation)) {
      told.add(first!.quotation);
      return [{ kind: 'order', span: first!.span, place: source!.span }];
    }
    return [];
  });
}

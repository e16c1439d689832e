// Gathers what the blocks say about findings, in the order of the draft: counts of them, and findings without a heading.

import type { Lexicon } from '../../framework/lexicon';
import { contains, shift } from '../../span';
import type { Span } from '../../span';
import type { FindingWordsIn } from './findingCounts';
import { tellsOfEarlier } from './findingCounts';
import { readFindings } from './findings';
import type { PlacedParts } from './findings';
import { ancestors } from '../sections';
import type { Claims, FindingCount, Quotation, Section, SetAside } from '../types';

/** What a block says about findings, besides its parts of them. */
export interface PlacedFindingWords extends PlacedParts {
  readonly findingWords: readonly FindingWordsIn[];
}

/** The findings; the counts of them, without those in quotations and in findings; and the findings that only prose names. */
export function gatherFindings(
  placed: readonly PlacedFindingWords[],
  sections: readonly Section[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Pick<Claims, 'findings' | 'unclearFindings' | 'findingCounts' | 'findingMentions' | 'setAside'> {
  const { findings, unclear } = readFindings(placed, sections, lexicon);
  const counts: FindingCount[] = [];
  const mentions: Claims['findingMentions'][number][] = [];
  const setAside: SetAside[] = [];
  const quoted = quotations.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
  const own = findings.flatMap(({ passages }) => passages.map(({ span }) => span)).sort((a, b) => a.from - b.from);
  const [countQuoted, asideQuoted, mentionQuoted] = [within(quoted), within(quoted), within(quoted)];
  const [countInFinding, asideInFinding, mentionInFinding] = [within(own), within(own), within(own)];
  let section: Section | undefined;
  let nextSection = 0;
  let leadsIn = false;
  for (const { at, isHeading, findingWords } of placed) {
    if (isHeading) {
      section = sections[nextSection++];
      leadsIn = false;
      // “Recommendations from our last inspection”: whose they are, and how many, only a reader can say.
      if (!section?.finding && !section?.isArea) for (const { mentions: named } of findingWords) for (const { kind } of named) unclear.add(kind);
      continue;
    }
    for (const words of findingWords) {
      for (const { needsLeadIn, ...count } of words.counts) {
        const span = shift(count.span, at);
        if ((needsLeadIn && !(leadsIn && words.isItem)) || countQuoted(span) || countInFinding(span) || isOfEarlier(section, lexicon)) continue;
        counts.push({ ...count, span, noun: shift(count.noun, at), verb: count.verb && shift(count.verb, at), section });
      }
      for (const aside of words.setAside) {
        const span = shift(aside.span, at);
        if (!asideQuoted(span) && !asideInFinding(span) && !isOfEarlier(section, lexicon)) setAside.push({ ...aside, span });
      }
      for (const mention of words.mentions) {
        const area = ancestors(section).find((each) => each.isArea)?.named?.area;
        const span = shift(mention.span, at);
        if (area && !mentionQuoted(span) && !mentionInFinding(span)) mentions.push({ kind: mention.kind, area });
      }
      if (!words.isItem) leadsIn = words.leadsIn;
    }
  }
  return { findings, unclearFindings: [...unclear], findingCounts: counts, findingMentions: mentions, setAside };
}

/** Whether the section, or one around it below the title, tells of earlier findings. */
function isOfEarlier(section: Section | undefined, lexicon: Lexicon): boolean {
  return ancestors(section).some(({ parent, title }) => parent && tellsOfEarlier(title, lexicon));
}

/** Tells whether a span lies in one of the spans. Must be asked in the order of the draft. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < spans.length && spans[next]!.to < span.from) next++;
    return next < spans.length && contains(spans[next]!, span);
  };
}

// Whom a release quotes: the same people as its report, or others.

import { createSpeakerNames, speaksOfSame, spokenParagraph } from '../claims';
import type { Claims, PressWords, QuotedFragment, SpeakerNames, SpokenParagraph } from '../claims';
import type { Draft } from '../draft/draft';
import type { Lexicon } from '../framework/lexicon';
import type { Person } from '../framework/registers';
import type { Span } from '../span';

/** A draft with its claims. */
export interface Quoting {
  readonly draft: Draft;
  readonly claims: Claims;
  readonly lexicon: Lexicon;
}

/** The names by which speakers are told apart, and those whom the report quotes. */
export interface QuotedSpeakers {
  readonly names: SpeakerNames;
  readonly quotable: ReadonlySet<string>;
}

/** The speakers of the report’s words for the press; who is not named there is its inspector. */
export function speakersOf(release: Quoting, report: Quoting, known: readonly PressWords[], people: readonly Person[]): QuotedSpeakers {
  const inspector = report.draft.frontMatter.values.inspector;
  const names = createSpeakerNames(people, [inspector, release.draft.frontMatter.values.inspector].flatMap((name) => name ?? []), release.lexicon);
  const quotable = new Set(known.flatMap(({ attribution }) => speakerOf(report, attribution, names) ?? (inspector === undefined ? [] : names(inspector))));
  return { names, quotable };
}

/** The quotations of the release, by their index, whose speaker the report quotes. */
export function quotedAgain(release: Quoting, { names, quotable }: QuotedSpeakers): Set<number> {
  const found = new Set<number>();
  let last: string | undefined;
  release.claims.quotations.forEach(({ attribution }, index) => {
    last = speakerOf(release, attribution?.span, names, last);
    if (last !== undefined && quotable.has(last)) found.add(index);
  });
  return found;
}

/** The words within the release’s sentences that are of somebody whom the report quotes, or of the inspectorate. */
export function fragmentsOf(release: Quoting, { names, quotable }: QuotedSpeakers): SpokenParagraph[] {
  const { quotations, fragments } = release.claims;
  const named = quotations.flatMap(({ attribution, paragraphs: [first] }): Place[] => (attribution && first ? [{ at: first.span.from, written: attribution.span }] : []));
  const places = [...named, ...fragments.map((fragment): Place => ({ at: fragment.words.from, written: fragment.sentence, fragment }))].sort((a, b) => a.at - b.at);
  let last: string | undefined;
  return places.flatMap((place, index): SpokenParagraph[] => {
    const { fragment } = place;
    if (fragment?.byInspectorate) return spokenParagraph(release.draft, fragment.words, index);
    last = speakerOf(release, place.written, names, last) ?? last;
    const isSame = last === undefined || quotable.has(last);
    return fragment && isSame ? spokenParagraph(release.draft, fragment.words, index) : [];
  });
}

/** Somebody’s words in the release, whole paragraphs or a fragment, and where their speaker is named. */
interface Place {
  readonly at: number;
  readonly written: Span;
  readonly fragment?: QuotedFragment;
}

function speakerOf({ draft: { text }, lexicon }: Quoting, attribution: Span | undefined, names: SpeakerNames, last?: string): string | undefined {
  if (!attribution) return undefined;
  const written = text.slice(attribution.from, attribution.to).replace(/\s+/g, ' ');
  return speaksOfSame(written, lexicon) ? last : names(written);
}

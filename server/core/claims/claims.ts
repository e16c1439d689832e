// Folds what the blocks claim into what the draft claims: a light pass over cached parts, at every keystroke.

import { saysNothing } from '../draft/blocks';
import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import type { Lexicon } from '../framework/lexicon';
import type { Reference } from '../framework/reference';
import { compileDictionary } from '../reading';
import type { Dictionary } from '../reading';
import { shift } from '../span';
import { readBlockClaims } from './grades/blockClaims';
import type { BlockClaims } from './grades/blockClaims';
import { gatherDates, readDates } from './dates/dates';
import type { DatesIn } from './dates/dates';
import { readFindingWords } from './findings/findingCounts';
import type { FindingWordsIn } from './findings/findingCounts';
import { readParts } from './findings/findings';
import type { FindingPart } from './findings/findings';
import { gatherClaims } from './grades/gatherClaims';
import type { PlacedClaims } from './grades/gatherClaims';
import { onOwnScales } from './grades/ofScale';
import { gatherFindings } from './findings/gatherFindings';
import { gatherMentions, readMentions } from './mentions/mentions';
import type { MentionReading, MentionsIn } from './mentions/mentions';
import { createTitleReader, gatherTitles } from './mentions/people';
import type { TitledIn, TitleReader } from './mentions/people';
import { readPassages } from './passageReadings';
import { readQuotations } from './quotations/quotations';
import type { Step } from './quotations/steps';
import { gatherScope, isReview, readScope } from './scope';
import type { ScopeIn } from './scope';
import { readSections } from './sections';
import type { PlacedHeading } from './sections';
import { createInspectorReader, gatherSpeakers } from './quotations/inspectors';
import type { InspectorReader } from './quotations/inspectors';
import type { Claims, Section, SpeakerClaim } from './types';

/** What the block claims were read by; a block read by the same object need not be read again. */
type Known = WeakMap<Block, KnownClaims>;
type KnownClaims = BlockClaims & {
  readonly mentions: MentionsIn;
  readonly findingWords: readonly FindingWordsIn[];
  readonly parts: readonly FindingPart[];
  readonly dates: DatesIn;
  readonly titles: readonly TitledIn[];
  readonly scope: readonly ScopeIn[];
  readonly inspectors: readonly SpeakerClaim[];
};

/** What drafts are read by besides the lexicon. */
interface Reading extends MentionReading {
  readonly dictionary: Dictionary;
  readonly readTitles: TitleReader;
  readonly readInspectors: InspectorReader;
}

/** Reads the claims of drafts, keeping those of blocks for as long as the blocks, the framework and the body stay. */
export interface ClaimReader {
  (draft: Draft): Claims;
}

/** A reader of claims for one set of frameworks and registers. */
export function createClaimReader(reference: Reference): ClaimReader {
  const known = new WeakMap<Lexicon, Map<string, Known>>();
  const dictionaries = new WeakMap<Lexicon, { readonly own: Dictionary; readonly others: Dictionary }>();
  const { speller } = reference;
  const { sovereign } = reference.houseStyle;
  const readTitles = createTitleReader(reference.people, reference.languages);
  const readInspectors = createInspectorReader(reference.people, reference.bodies, reference.languages);
  return (draft) => {
    const { values } = draft.frontMatter;
    const lexicon = reference.lexicon(values);
    const { published = '' } = values;
    let dictionary = dictionaries.get(lexicon);
    if (!dictionary) dictionaries.set(lexicon, (dictionary = { own: compileDictionary(lexicon), others: compileDictionary(lexicon, 'others') }));
    // All that a block’s claims take from the date: the year, and whose inspectorate it was.
    const time = `${published.slice(0, 4)} ${published >= sovereign.since}`;
    let byTime = known.get(lexicon);
    if (!byTime) known.set(lexicon, (byTime = new Map()));
    let blocks = byTime.get(time);
    if (!blocks) byTime.set(time, (blocks = new WeakMap()));
    return foldClaims(draft, lexicon, blocks, {
      dictionary: dictionary.own,
      others: dictionary.others,
      speller,
      sovereign,
      published: values.published,
      readTitles,
      readInspectors,
    });
  };
}

function foldClaims(draft: Draft, lexicon: Lexicon, known: Known, reading: Reading): Claims {
  const placed = draft.blocks.map(({ block, at }): PlacedClaims & { claims: KnownClaims } => {
    let claims = known.get(block);
    if (!claims) {
      const readings = readPassages(block, reading.dictionary, reading.published);
      claims = {
        ...readBlockClaims(block, readings, lexicon, reading.published),
        mentions: readMentions(block, lexicon, reading),
        findingWords: readFindingWords(block, readings, lexicon),
        parts: readParts(block, lexicon),
        dates: readDates(block, lexicon),
        titles: reading.readTitles(block),
        scope: readScope(block, lexicon, reading.published),
        inspectors: reading.readInspectors(block, lexicon),
      };
      known.set(block, claims);
    }
    return { block, at, claims };
  });
  const headings = placed.flatMap(({ block, at, claims }): PlacedHeading[] =>
    claims.heading ? [{ heading: claims.heading, level: block.level, at, to: at + block.text.length }] : [],
  );
  const sections = readSections(headings, draft, lexicon);
  const steps = placed.flatMap(({ block, at, claims }): Step[] => {
    if (claims.heading) return [{ heading: claims.heading.title, level: block.level, span: shift(claims.heading.span, at) }];
    if (claims.passages.length && !saysNothing(block)) return claims.passages.map(({ passage, speech }) => ({ passage, speech, at }));
    return saysNothing(block) || block.kind === 'other' ? [] : ['break'];
  });
  const { quotations, fragments, unkept } = readQuotations(steps, lexicon);
  const gathered = onOwnScales(gatherClaims(placed, sections, quotations), lexicon);
  const mentions = gatherMentions(
    draft,
    placed.map(({ at, claims }) => ({ at, mentions: claims.mentions })),
    sections,
    quotations,
    lexicon,
  );
  const words = placed.map(({ block, at, claims: { heading, parts, findingWords } }) => ({
    at,
    isHeading: block.kind === 'heading' && heading !== undefined,
    parts,
    findingWords,
  }));
  const counted = gatherFindings(words, sections, quotations, lexicon);
  const people = { titles: gatherTitles(placed, quotations), unknownSpeakers: gatherSpeakers(placed, quotations) };
  const dates = gatherDates(placed, sections, quotations);
  const title = titleOf(sections);
  const scope = { lookedAt: gatherScope(draft.frontMatter.values, placed, sections, lexicon), isReview: isReview(title, sections, lexicon) };
  const setAside = [...gathered.setAside, ...counted.setAside].sort((a, b) => a.span.from - b.span.from);
  return { title, sections, ...scope, ...gathered, quotations, fragments, unkept, mentions, ...counted, setAside, ...people, dates };
}

/** The draft’s title: its first heading of the highest level, or else its first heading. */
function titleOf(sections: readonly Section[]): Claims['title'] {
  const first = sections.find((section) => section.level === 1) ?? sections[0];
  return first && { span: first.heading, text: first.title };
}

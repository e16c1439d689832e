// What a draft mentions in so many words: placeholders, spellings, names, personal details, marks. Read block by block, then gathered.

import type { Block } from '../../draft/blocks';
import type { Draft } from '../../draft/draft';
import { readProse } from '../../draft/prose';
import type { Speller, Sovereign } from '../../framework/houseStyle';
import type { Lexicon } from '../../framework/lexicon';
import type { Dictionary } from '../../reading';
import { shift } from '../../span';
import type { Span } from '../../span';
import { readAbbreviations } from './abbreviations';
import type { AbbreviationIn } from './abbreviations';
import { readNames } from './inspectorateNames';
import type { NameIn } from './inspectorateNames';
import { readNearAreas } from './nearAreas';
import type { NearAreaIn } from './nearAreas';
import { otherInTitle, readOtherBodies } from './otherBodies';
import type { OtherBodyIn } from './otherBodies';
import { readMisspeltBody } from './ownBody';
import type { MisspeltBodyIn } from './ownBody';
import { readAddresses, readDetails } from './personalDetails';
import type { DetailIn } from './personalDetails';
import { readPlaceholders, readTagPlaceholders } from './placeholders';
import type { PlaceholderIn } from './placeholders';
import { readGlyphs } from '../quotations/quoteGlyphs';
import type { GlyphIn } from '../quotations/quoteGlyphs';
import { readSpellings } from './spellings';
import type { SpelledIn } from './spellings';
import type { Quotation } from '../quotations/quotation';
import type { Section } from '../section';
import { picturesOf, wordsOf } from '../words';

/** Everything a draft mentions, in its order. Unlike in the `…In` types’ blocks, spans here count in the draft. */
export interface Mentions {
  readonly placeholders: readonly PlaceholderIn[];
  readonly spellings: readonly SpelledIn[];
  readonly inspectorate: readonly NameIn[];
  /** The inspectorate’s abbreviation, but for headings and contact notes, where it needs no introduction. */
  readonly abbreviations: readonly AbbreviationIn[];
  /** Where its letters are not quite right, wherever that is. */
  readonly wrongAbbreviations: readonly AbbreviationIn[];
  /** Personal details outside the contact notes. */
  readonly details: readonly DetailIn[];
  /** Quotation marks, but for straight ones in headings. */
  readonly glyphs: readonly GlyphIn[];
  readonly otherBodies: readonly OtherBodyIn[];
  /** The name of the body itself where it is nearly right. */
  readonly misspeltBody: readonly MisspeltBodyIn[];
  /** Areas that sentences and lists nearly name. */
  readonly nearAreas: readonly NearAreaIn[];
}

/** What one block mentions, and what it does to the blocks below it. */
export interface MentionsIn extends Mentions {
  readonly titled: OtherBodyIn | undefined;
  /** “ENDS” and what opens contact notes without a heading; “Dear …”, above which a letterhead stands. */
  readonly divides: 'notes' | 'letter' | undefined;
  /** Whether all of the block is a contact line: “Media enquiries: …”. */
  readonly isContact: boolean;
}

/** What blocks are read by besides the lexicon. */
export interface MentionReading {
  readonly speller: Speller;
  readonly sovereign: Sovereign;
  readonly published: string | undefined;
  /** The dictionary in which other bodies stand in the place of the draft’s own. */
  readonly others: Dictionary;
}

const ENDS = '^\\W*(?:{words:endsMark})\\W*$';
const LETTER = '^\\W*(?:{words:greeting})\\s\\p{L}';
const SIGNED = '^\\W*(?:{words:signedOff})';
const CONTACT = '{words:pressDesk}';
const LONGEST_LABEL = 60;

/** Reads what a block mentions. */
export function readMentions(block: Block, lexicon: Lexicon, { speller, sovereign, published, others }: MentionReading): MentionsIn {
  const all = wordsOf(block);
  const pictures = picturesOf(block);
  const text = all[0]?.prose.text ?? '';
  // A line may be as long as it likes.
  const opening = text.slice(0, 2 * LONGEST_LABEL);
  const label = /^\W*([^:]{1,60}?)\W*(?::|$)/.exec(opening)?.[1] ?? '';
  const opensNotes =
    block.kind === 'paragraph' && text.length <= LONGEST_LABEL && (lexicon.pattern(ENDS).test(opening) || lexicon.section(label) === 'notes');
  const isSigned = block.kind === 'paragraph' && lexicon.pattern(SIGNED).test(opening);
  const read = <T>(reader: (words: (typeof all)[number]) => readonly T[]): readonly T[] => (all.length === 1 ? reader(all[0]!) : all.flatMap(reader));
  const abbreviations = read((words) => readAbbreviations(words, lexicon));
  return {
    placeholders: [
      ...readTagPlaceholders(block, lexicon),
      ...read((words) => readPlaceholders(words, lexicon)),
      ...pictures.flatMap((words) => readPlaceholders(words, lexicon)),
    ],
    spellings: read((words) => readSpellings(words, speller, lexicon)),
    inspectorate: read((words) => readNames(words, lexicon, sovereign, published)),
    abbreviations: block.kind === 'heading' ? [] : abbreviations,
    wrongAbbreviations: abbreviations.filter(({ wrong }) => wrong),
    details: [...read((words) => readDetails(words, lexicon)), ...pictures.flatMap((words) => readDetails(words, lexicon)), ...readAddresses(block)],
    glyphs: read((words) => readGlyphs(words, lexicon).filter(({ straight }) => !straight || words.kind !== 'heading')),
    otherBodies: read((words) => (words.kind === 'heading' ? [] : readOtherBodies(words, lexicon, others, published))),
    misspeltBody: read((words) => readMisspeltBody(words, lexicon)),
    nearAreas: readNearAreas(block, all, lexicon),
    titled: block.kind === 'heading' && all[0] ? otherInTitle(all[0], lexicon) : undefined,
    divides: lexicon.pattern(LETTER).test(opening) ? 'letter' : opensNotes || isSigned ? 'notes' : undefined,
    isContact: (block.kind === 'paragraph' || block.kind === 'list') && (lexicon.section(label) === 'notes' || lexicon.pattern(CONTACT).test(text)),
  };
}

/** A block’s mentions and where it starts. */
export interface PlacedMentions {
  readonly at: number;
  readonly mentions: MentionsIn;
}

/** The mentions of a draft; style is the author’s own, and nothing in a quotation counts as that. */
export function gatherMentions(
  draft: Draft,
  placed: readonly PlacedMentions[],
  sections: readonly Section[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Mentions {
  const quoted = quotations.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
  const notes = notesOf(placed, sections);
  const inNotes = (at: number) => notes.some(({ from, to }) => from <= at && at < to);
  const title = sections.find((section) => section.level === 1) ?? sections[0];
  const all = <T extends { readonly span: Span }>(of: (mentions: MentionsIn, at: number) => readonly T[]): T[] =>
    placed.flatMap(({ at, mentions }) => of(mentions, at).map((each) => ({ ...each, span: shift(each.span, at) })));
  const placeholders = [...inFrontMatter(draft, lexicon), ...all((mentions) => mentions.placeholders)];
  const shortForms = new Set(placeholders.filter((each) => each.isShortForm).map((each) => bare(each.written)));
  const wrongAbbreviations = outside(
    quoted,
    all((mentions) => mentions.wrongAbbreviations),
  );
  const othersAbbreviations = new Set(wrongAbbreviations.flatMap(({ isOthers, written }) => (isOthers ? [written] : [])));
  const isOurs = ({ written }: AbbreviationIn) => !othersAbbreviations.has(written);
  return {
    placeholders: placeholders.filter((each) => !shortForms.has(bare(each.written))),
    spellings: outside(
      quoted,
      all((mentions) => mentions.spellings),
    ),
    inspectorate: outside(
      quoted,
      all((mentions) => mentions.inspectorate),
    ),
    abbreviations: outside(
      quoted,
      all((mentions, at) => (inNotes(at) ? [] : mentions.abbreviations)),
    ).filter(isOurs),
    wrongAbbreviations: wrongAbbreviations.filter(isOurs),
    details: all((mentions, at) => (mentions.isContact || inNotes(at) ? [] : mentions.details)),
    glyphs: all((mentions) => mentions.glyphs),
    otherBodies: outside(
      quoted,
      all((mentions, at) => (title?.line.from === at && mentions.titled ? [mentions.titled] : mentions.otherBodies)),
    ),
    misspeltBody: outside(
      quoted,
      all((mentions) => mentions.misspeltBody),
    ),
    nearAreas: outside(
      quoted,
      all((mentions) => mentions.nearAreas),
    ),
  };
}

/** Where contacts stand: sections headed so, all that follows ENDS or a letter’s close, and a letter’s head. */
function notesOf(placed: readonly PlacedMentions[], sections: readonly Section[]): Span[] {
  const headed = sections.filter(({ kind }) => kind === 'notes').map(({ span }) => span);
  const letter = placed.find(({ mentions }) => mentions.divides === 'letter');
  const ends = placed.find(({ mentions }) => mentions.divides === 'notes');
  return [...headed, ...(letter ? [{ from: 0, to: letter.at }] : []), ...(ends ? [{ from: ends.at, to: Infinity }] : [])];
}

/** A name in the front matter may be missing as well; what is no value there has been reported as that. */
function inFrontMatter({ frontMatter, text }: Draft, lexicon: Lexicon): PlaceholderIn[] {
  const place = frontMatter.values.inspector === undefined ? undefined : frontMatter.places.get('inspector')?.value;
  if (!place) return [];
  const raw = text.slice(place.from, place.to);
  const prose = readProse(raw, place.from);
  return readPlaceholders({ kind: 'cell', prose, quoted: false, own: prose.text }, lexicon);
}

/** A short form without the brackets that introduce it. */
function bare(written: string): string {
  return written.replace(/[()]/g, '');
}

/** The mentions that lie in none of the spans. Both are in the order of the draft. */
function outside<T extends { readonly span: Span }>(spans: readonly Span[], mentions: readonly T[]): T[] {
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < spans.length && spans[next]!.to < span.to) next++;
    return !(next < spans.length && spans[next]!.from <= span.from);
  });
}

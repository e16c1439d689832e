// Says where the words of quoted paragraphs differ from those of the report, and what the report has there.

import type { Edit } from '../draft/draft';
import { OPAQUE } from '../draft/prose';
import type { Span } from '../span';
import { wordDifferences } from '../text/wordDifferences';
import type { Difference, Word } from '../text/wordDifferences';
import { bySentences, findMoves } from './movedWords';
import type { Move, Sentenced } from './movedWords';
import type { ParagraphGroup } from './pairParagraphs';
import { plainWords } from '../claims';
import type { SpokenParagraph } from '../claims';

/** Words of a release’s quotation that are not the report’s. */
export interface ChangedWords {
  readonly kind: 'words';
  /** The words that differ; where words were left out, those around the gap. */
  readonly span: Span;
  /** What the release says, with a word on either side where words were only added or left out. */
  readonly said: string;
  /** What the report says in its place. */
  readonly right: string;
  /** The words to be replaced by `right`; undefined where they cannot simply be. */
  readonly mendable: Span | undefined;
  /** Where the report says it. */
  readonly place: Span;
  /** The report’s words that `said` may replace; undefined where they cannot simply be. */
  readonly source: Span | undefined;
  /** Whether there is no doubt that the report’s words were meant. */
  readonly certain: boolean;
  /** The words that were only added or only left out, by themselves; undefined where words stand for others. */
  readonly only: { readonly change: 'added' | 'missing'; readonly words: string } | undefined;
}

/** Words of the report that the release has in another place. */
export interface MovedWords {
  readonly kind: 'moved';
  readonly span: Span;
  readonly words: string;
  /** Where the report has them. */
  readonly place: Span;
  /** What moves them back; none where they cannot simply be moved. */
  readonly edits: readonly Edit[];
}

/** The words of the group that differ. Whole paragraphs may be left out, and what the release itself marks as left out or put in. */
export function changedWords({ quoted, sources }: ParagraphGroup): (ChangedWords | MovedWords)[] {
  const said = placeWords(quoted);
  const right = placeWords(sources);
  const [own, other] = [plainWords(quoted), plainWords(sources)];
  const [ownSentences, otherSentences] = [inSentences(own, said), inSentences(other, right)];
  const differences = bySentences(wordDifferences(own, other), ownSentences, otherSentences);
  const moves = findMoves(differences, own, other);
  return differences.flatMap((difference, index): (ChangedWords | MovedWords)[] => {
    const move = moves.find(({ added, missing }) => added === difference || missing === difference);
    if (move) return move.added === difference ? [moved(move, said, right)] : [];
    if (leavesOutSentences(difference, ownSentences, otherSentences) || isCutOff(difference, said, otherSentences)) return [];
    if (isMarked(difference, said) || isOpaque(difference, right)) return [];
    return [changed(difference, withNeighbours(difference, differences[index + 1], said), said, right, sources)];
  });
}

function changed(
  difference: Difference,
  shown: Difference,
  said: readonly PlacedWord[],
  right: readonly PlacedWord[],
  sources: readonly SpokenParagraph[],
): ChangedWords {
  const added = said.slice(difference.from, difference.to);
  const missing = right.slice(difference.otherFrom, difference.otherTo);
  const replaced = said.slice(shown.from, shown.to);
  const source = right.slice(shown.otherFrom, shown.otherTo);
  const [saidText, rightText] = [textOf(replaced), textOf(source)];
  const own = added.length ? added : replaced;
  return {
    kind: 'words',
    span: spanOf(own.filter(({ paragraph }) => paragraph === own[0]!.paragraph)),
    said: saidText,
    right: rightText,
    mendable: isInOne(replaced) && !rightText.includes(OPAQUE) ? spanOf(replaced) : undefined,
    place: source.length ? spanOf(source.filter(({ paragraph }) => paragraph === source[0]!.paragraph)) : sources[0]!.span,
    source: isInOne(source) && saidText && !saidText.includes(OPAQUE) ? spanOf(source) : undefined,
    certain: true,
    only: !missing.length ? { change: 'added', words: textOf(added) } : !added.length ? { change: 'missing', words: textOf(missing) } : undefined,
  };
}

function moved({ added, missing }: Move, said: readonly PlacedWord[], right: readonly PlacedWord[]): MovedWords {
  const words = said.slice(added.from, added.to);
  const source = right.slice(missing.otherFrom, missing.otherTo);
  const [next, gap, sourceNext] = [said[added.to], said[missing.from], right[missing.otherTo]];
  const first = words[0]!.paragraph;
  const isSimple =
    isInOne(words) && isInOne(source) && next?.paragraph === first && gap?.paragraph === first && sourceNext?.paragraph === source[0]!.paragraph;
  const back = isSimple ? first.prose.source(words[0]!.word.from, next.word.from) : undefined;
  const text = isSimple ? source[0]!.paragraph.prose.text.slice(source[0]!.word.from, sourceNext.word.from) : '';
  const at = back && spanOf([gap!]).from;
  return {
    kind: 'moved',
    span: spanOf(words.filter(({ paragraph }) => paragraph === first)),
    words: textOf(words),
    place: spanOf(source.filter(({ paragraph }) => paragraph === source[0]!.paragraph)),
    edits:
      back && !text.includes(OPAQUE)
        ? [
            { span: back, text: '' },
            { span: { from: at!, to: at! }, text },
          ].sort((a, b) => a.span.from - b.span.from)
        : [],
  };
}

function isInOne(words: readonly PlacedWord[]): boolean {
  return words.length > 0 && words.every(({ paragraph }) => paragraph === words[0]!.paragraph);
}

/** What opens a sentence: the first word of a paragraph, and one behind the end of another sentence. */
function inSentences(plain: readonly string[], placed: readonly PlacedWord[]): Sentenced {
  return {
    plain,
    opensSentence(index) {
      const [before, word] = [placed[index - 1], placed[index]];
      if (!word || before?.paragraph !== word.paragraph) return true;
      return /[.!?]/.test(word.paragraph.prose.text.slice(before.word.to, word.word.from));
    },
  };
}

interface PlacedWord {
  readonly word: Word;
  readonly paragraph: SpokenParagraph;
}

function placeWords(paragraphs: readonly SpokenParagraph[]): PlacedWord[] {
  return paragraphs.flatMap((paragraph) => paragraph.words.map((word) => ({ word, paragraph })));
}

const SHORT_WORD = 3;

/** The difference with equal words around it if one side of it is empty, so that both have something to show. */
function withNeighbours(difference: Difference, after: Difference | undefined, said: readonly PlacedWord[]): Difference {
  const { from, to, otherFrom, otherTo } = difference;
  if (from < to && otherFrom < otherTo) return difference;
  const own = said[from < to ? from : Math.max(0, from - 1)]!.paragraph;
  const lead = from > 0 && said[from - 1]!.paragraph === own ? 1 : 0;
  // The last equal word belongs to the next difference, which may show it.
  const free = Math.min((after?.from ?? said.length + 1) - 1, said.length) - to;
  let tail = 0;
  // “to risk” says more than “to”, and half of “non-emergency” nothing.
  const isWeak = ({ word }: PlacedWord) => word.plain.length <= SHORT_WORD || own.prose.text[word.to] === '-';
  while (tail < free && said[to + tail]!.paragraph === own && (tail === 0 || isWeak(said[to + tail - 1]!))) tail++;
  return { from: from - lead, to: to + tail, otherFrom: otherFrom - lead, otherTo: otherTo + tail };
}

/** Whether all that the release lacks here is whole sentences of the report. */
function leavesOutSentences({ from, to, otherFrom, otherTo }: Difference, own: Sentenced, other: Sentenced): boolean {
  return from === to && other.opensSentence(otherFrom) && other.opensSentence(otherTo) && own.opensSentence(to);
}

/** Whether the release breaks off where it goes on outside the marks, “It must act,” she said, or begins within a sentence, “… and it will”. */
function isCutOff({ from, to, otherFrom, otherTo }: Difference, said: readonly PlacedWord[], other: Sentenced): boolean {
  const [before, behind] = [said[from - 1], said[to]];
  if (from !== to || before?.paragraph === behind?.paragraph) return false;
  const ends = before !== undefined && /^[’'\s]*,/.test(before.paragraph.prose.text.slice(before.word.to)) && other.opensSentence(otherTo);
  const begins = behind !== undefined && /^\p{Ll}/u.test(behind.paragraph.prose.text.slice(behind.word.from)) && other.opensSentence(otherFrom);
  return ends || begins;
}

/** Whether the release says itself that words are left out, “…”, or put in: “[the force]”. */
function isMarked({ from, to }: Difference, said: readonly PlacedWord[]): boolean {
  const { paragraph } = said[Math.min(from, said.length - 1)]!;
  const before = said[from - 1];
  const behind = said[to];
  const start = before?.paragraph === paragraph ? before.word.to : 0;
  const end = behind?.paragraph === paragraph ? behind.word.from : undefined;
  const between = paragraph.prose.text.slice(start, end);
  return from === to ? /…|\.(?:\s?\.){2}|\[/.test(between) : /^[^\p{L}\p{N}]*\[[^\]]*\][^\p{L}\p{N}]*$/u.test(between);
}

/** Whether the report has code or an address here, whose words nobody compares. */
function isOpaque({ otherFrom, otherTo }: Difference, right: readonly PlacedWord[]): boolean {
  const [before, behind] = [right[otherFrom - 1], right[otherTo]];
  const paragraphs = new Set([before, ...right.slice(otherFrom, otherTo), behind].flatMap((each) => each?.paragraph ?? []));
  return [...paragraphs].some((each) => {
    const from = before?.paragraph === each ? before.word.to : 0;
    const to = behind?.paragraph === each ? behind.word.from : undefined;
    return each.prose.text.slice(from, to).includes(OPAQUE);
  });
}

/** The words as they are written, marks between them included. */
function textOf(words: readonly PlacedWord[]): string {
  const paragraphs = [...new Set(words.map(({ paragraph }) => paragraph))];
  return paragraphs
    .map((paragraph) => {
      const own = words.filter((each) => each.paragraph === paragraph);
      return paragraph.prose.text.slice(own[0]!.word.from, own.at(-1)!.word.to);
    })
    .join(' ');
}

function spanOf(words: readonly PlacedWord[]): Span {
  return words[0]!.paragraph.prose.source(words[0]!.word.from, words.at(-1)!.word.to);
}

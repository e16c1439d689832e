// Paragraphs that somebody says, by their words and by who says them.

import type { Draft } from '../../draft/draft';
import type { Prose } from '../../draft/prose';
import { proseAt } from '../../draft/wordsAt';
import type { Lexicon } from '../../framework/lexicon';
import type { Person } from '../../framework/registers';
import type { Span } from '../../span';
import { splitWords } from '../../text/wordDifferences';
import type { Word } from '../../text/wordDifferences';
import { SAYS } from './sayings';

/** A paragraph of a quotation. */
export interface SpokenParagraph {
  /** The index of its quotation in the draft. */
  readonly quotation: number;
  readonly span: Span;
  readonly prose: Prose;
  /** Its words; offsets into the prose. */
  readonly words: readonly Word[];
}

/** More letters than anybody says in one paragraph; what is longer is not compared. */
const LONGEST_PARAGRAPH = 20_000;

/** The paragraph at `span`; none where there are no words, or a placeholder for them: “[Add the quotation]”. */
export function spokenParagraph(draft: Draft, span: Span, quotation: number): SpokenParagraph[] {
  if (span.to - span.from > LONGEST_PARAGRAPH) return [];
  const prose = proseAt(draft, span);
  const words = wholeWords(prose.text);
  return words.length && !/^\s*\[[^\]]*\]\s*$/.test(prose.text) ? [{ quotation, span, prose, words }] : [];
}

/** The words of a text; a letter that was put into brackets, “[I]t”, is part of its word. */
function wholeWords(text: string): Word[] {
  const words: Word[] = [];
  for (const word of splitWords(text)) {
    const before = words.at(-1);
    if (before && text.slice(before.to, word.from) === ']' && text[before.from - 1] === '[') words[words.length - 1] = { plain: before.plain + word.plain, from: before.from, to: word.to };
    else words.push(word);
  }
  return words;
}

/** The words of several paragraphs as they are compared. */
export function plainWords(paragraphs: readonly SpokenParagraph[]): string[] {
  return paragraphs.flatMap(({ words }) => words.map(({ plain }) => plain));
}

/** Who speaks, as a name by which speakers can be told apart. */
export interface SpeakerNames {
  (written: string): string;
}

/** Knows speakers by the names of the register and by `inspectors`, in full or as “Ms Skeer”, and anybody else by the very words of the attribution. */
export function createSpeakerNames(people: readonly Person[], inspectors: readonly string[], lexicon: Lexicon): SpeakerNames {
  const known = [...people.map(({ name, variants }) => [name, ...variants]), ...inspectors.map((name) => [name])];
  return (written) => {
    const inFull = known.find((names) => names.some((name) => written.includes(name)))?.[0];
    if (inFull !== undefined) return inFull;
    const surname = lexicon.pattern("{words:honorific}\\.?\\s+(\\p{Lu}[\\p{L}’'-]+)(?!\\s+\\p{Lu})", 'u').exec(written)?.[1]?.replace(/[’']s?$/, '');
    const short = surname === undefined ? undefined : known.find(([name]) => name!.endsWith(` ${surname}`))?.[0];
    return short ?? splitWords(written).map(({ plain }) => plain).join(' ');
  };
}

/** Whether an attribution speaks of whoever spoke last: “She added:”, “…, she also said”. */
export function speaksOfSame(written: string, lexicon: Lexicon): boolean {
  return lexicon.pattern(`^\\W*{words:speakerPronoun}|{words:speakerPronoun}(?:\\s+{words:aside}){0,2}\\s+${SAYS}[.\\s]*$`).test(written);
}

// Paragraphs that somebody says, by their words and by who says them.

import type { Draft } from '../../draft/draft';
import type { Prose } from '../../draft/prose';
import { proseAt } from '../../draft/wordsAt';
import type { Person } from '../../framework/registers';
import type { Span } from '../../span';
import { splitWords } from '../../text/wordDifferences';
import type { Word } from '../../text/wordDifferences';

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
  const words = splitWords(prose.text);
  return words.length && !/^\s*\[[^\]]*\]\s*$/.test(prose.text) ? [{ quotation, span, prose, words }] : [];
}

/** The words of several paragraphs as they are compared. */
export function plainWords(paragraphs: readonly SpokenParagraph[]): string[] {
  return paragraphs.flatMap(({ words }) => words.map(({ plain }) => plain));
}

/** Who speaks, as a name by which speakers can be told apart. */
export interface SpeakerNames {
  (written: string): string;
}

/** Knows speakers by the names of the register and by `inspectors`, and anybody else by the very words of the attribution. */
export function createSpeakerNames(people: readonly Person[], inspectors: readonly string[]): SpeakerNames {
  const known = [...people.map(({ name, variants }) => [name, ...variants]), ...inspectors.map((name) => [name])];
  return (written) => known.find((names) => names.some((name) => written.includes(name)))?.[0] ?? splitWords(written).map(({ plain }) => plain).join(' ');
}

/** Whether an attribution speaks of whoever spoke last: “She added:”. */
export function speaksOfSame(written: string): boolean {
  return /^\W*(?:he|she|they)\b/i.test(written);
}

// Places what passages show of quotations in the draft: paragraphs with their marks, and speakers.

import type { Passage } from '../../draft/blocks';
import { shift } from '../../span';
import type { Span } from '../../span';
import type { AttributionIn } from './attributions';
import type { Speaker } from './quotationRuns';
import type { Speech, Stretch } from './speech';
import type { QuotedParagraph } from '../types';

/** A passage with what it shows, and the offset of its block in the draft. */
export interface Spoken {
  readonly passage: Passage;
  readonly speech: Speech;
  readonly at: number;
}

/** The speaker whom words in the passage name. */
export function speakerAt(step: Spoken, { from, to, voice, introduces, speaker }: AttributionIn): Speaker {
  return { attribution: { span: placeIn(step, from, to), person: voice === 'person', introduces }, voice, words: speaker };
}

/** Those whom a heading such as “What parents told us” lets speak. */
export function headingSpeaker({ heading, span }: { readonly heading: string; readonly span: Span }): Speaker {
  return { attribution: { span, person: false, introduces: true }, voice: 'several', words: heading };
}

/** A paragraph without marks as one of a quotation, from offset `start` of its prose on. */
export function wholeOf(step: Spoken, start: number): QuotedParagraph {
  const { text } = step.speech.prose;
  const from = start + text.length - start - text.slice(start).trimStart().length;
  const span = placeIn(step, from, text.trimEnd().length);
  return { span, words: span, opening: undefined, closing: undefined, again: [], certain: true };
}

/** A stretch of the passage as a paragraph of a quotation. `expected`: a quotation must begin where the passage does, although its mark is missing. */
export function paragraphOf(step: Spoken, stretch: Stretch, expected: boolean): QuotedParagraph {
  const { opening, closing, again, to } = stretch;
  const unknown = !opening && !stretch.sure && !expected;
  const from = unknown ? to - 1 : stretch.from;
  return {
    span: placeIn(step, from, to),
    words: unknown ? emptyAt(placeIn(step, from, to).from) : placeIn(step, opening ? from + 1 : from, closing ? to - 1 : to),
    opening: opening && placeIn(step, from, from + 1),
    closing: closing && placeIn(step, to - 1, to),
    again: again.map(({ at }) => placeIn(step, at, at + 1)),
    certain: stretch.sure,
  };
}

/** The paragraph with a list item below it as its last words. */
export function extended(paragraph: QuotedParagraph, step: Spoken): QuotedParagraph {
  const { text } = step.speech.prose;
  const closing = step.speech.stretches.find((stretch) => !stretch.opening)?.closing;
  const end = placeIn(step, 0, closing ? closing.at + 1 : text.trimEnd().length).to;
  return {
    ...paragraph,
    span: { from: paragraph.span.from, to: end },
    words: { from: paragraph.words.from, to: closing ? end - 1 : end },
    closing: closing && { from: end - 1, to: end },
  };
}

function emptyAt(at: number): Span {
  return { from: at, to: at };
}

/** The place in the draft of what stands between two offsets of the passage’s prose. */
export function placeIn(step: Spoken, from: number, to: number): Span {
  return shift(step.speech.prose.source(from, to), step.at);
}

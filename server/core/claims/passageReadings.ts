// The sentences of a block’s passages, each read once: what everything else about grades, counts and findings is taken from.

import type { Block, Passage } from '../draft/blocks';
import { readSentence } from '../reading';
import type { Dictionary, Phrase, Proposition, Time } from '../reading';
import { isOfAnotherInspection, readSentences } from './sentences';

/** A sentence and what it says. `at` is its offset in the passage’s prose; everything in it counts from there. */
export interface SentenceReading {
  readonly at: number;
  /** Its number in the passage, from 0. */
  readonly index: number;
  readonly text: string;
  readonly propositions: readonly Proposition[];
  /** Whether a grade stands in it of which nothing is known. */
  readonly looseGrade: boolean;
}

/** A passage and its sentences; none where it stands in a blockquote. */
export interface PassageReading {
  readonly passage: Passage;
  readonly sentences: readonly SentenceReading[];
  /** The phrases of its last sentence, where that ends in a colon: what may lead into a list. */
  readonly leadIn: readonly Phrase[];
}

/** Reads the passages of a block; `published` is the front matter’s date, by which earlier years are told. */
export function readPassages(block: Block, dictionary: Dictionary, published: string | undefined): PassageReading[] {
  const year = Number(published?.slice(0, 4)) || undefined;
  return block.passages.map((passage) => readPassage(passage, dictionary, { year }));
}

function readPassage(passage: Passage, dictionary: Dictionary, time: Time): PassageReading {
  if (passage.quoted) return { passage, sentences: [], leadIn: [] };
  const { prose } = passage;
  const sentences: SentenceReading[] = [];
  let before: readonly Phrase[] = [];
  let last: readonly Phrase[] = [];
  readSentences(prose, (words) => dictionary.lexicon.exactArea(words) !== undefined).forEach(({ text, at }, index) => {
    const { propositions, phrases, looseGrade } = readSentence(text, before, dictionary, time);
    const elsewhere = propositions.length > 0 && isOfAnotherInspection(text, dictionary.lexicon);
    sentences.push({ at, index, text, looseGrade, propositions: elsewhere ? propositions.map((each) => ({ ...each, standing: 'elsewhere' })) : propositions });
    before = [...before, ...phrases].slice(-REMEMBERED);
    last = phrases;
  });
  return { passage, sentences, leadIn: /:\s*$/.test(prose.text) ? last : [] };
}

/** How many phrases above a sentence it may point back to. */
const REMEMBERED = 120;

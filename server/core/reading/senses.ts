// What the dictionary knows of words, and the types that every step of reading shares.

import type { GradeReading } from '../framework/gradeTerms';
import type { WordClass } from '../framework/language';
import type { Lexicon } from '../framework/lexicon';
import type { Area, FindingKind } from '../framework/schema';
import type { CountingNoun } from '../text/numbers';

/** What a word or some words may be. */
export type Sense =
  | { readonly kind: 'class'; readonly classes: ReadonlySet<WordClass> }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fraction'; readonly over: number; readonly under: number }
  | { readonly kind: 'times'; readonly value: number }
  | { readonly kind: 'grade'; readonly reading: GradeReading }
  | { readonly kind: 'area'; readonly area: Area; /** Words of everyday English, such as “leadership”. */ readonly everyday: boolean }
  | { readonly kind: 'areaNoun'; readonly plural: boolean }
  | { readonly kind: 'finding'; readonly finding: FindingKind; readonly plural: boolean; readonly names: CountingNoun }
  | { readonly kind: 'body' }
  | { readonly kind: 'bodyNoun' }
  | { readonly kind: 'otherBody' }
  | { readonly kind: 'inspectorate' }
  | { readonly kind: 'field' };

/** A token before the dictionary was asked. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly plain: string;
  readonly kind: 'word' | 'mark';
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A word, several words that are one entry of the dictionary, or a mark. Offsets count from the sentence’s start. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** In lower case, with a plain apostrophe. */
  readonly plain: string;
  /** As written. */
  readonly text: string;
  /** What it may be; none for a word that the dictionary does not have. */
  readonly senses: readonly Sense[];
  readonly kind: 'word' | 'mark';
  /** Whether nothing stands between it and the word before: the second half of “one-off”. */
  readonly glued: boolean;
  /** Whether it stands in single quotation marks with nothing else: ‘good’. The span is without them. */
  readonly marked: boolean;
}

/** Looks words up. */
export interface Dictionary {
  readonly lexicon: Lexicon;
  /** The entry with the most tokens that begins at `at`. */
  longest(tokens: readonly Token[], at: number): { readonly length: number; readonly senses: readonly Sense[] } | undefined;
  /** What the words in single marks are: a grade, or a word of no known scale. */
  term(words: string): readonly Sense[];
  /** The area that a phrase names by its content words, though it has none of the names: “how it investigates crime”. */
  areaOf(contentWords: readonly string[]): { readonly area: Area; readonly words: number } | undefined;
  /** Whether the word carries no meaning of its own: “the”, “of”, “its”, “force”. */
  isEmpty(word: Word): boolean;
}

const NO_CLASSES: ReadonlySet<WordClass> = new Set();

/** The classes of a word. */
export function classesOf(word: Word | undefined): ReadonlySet<WordClass> {
  const sense = word?.senses.find((each) => each.kind === 'class');
  return sense?.kind === 'class' ? sense.classes : NO_CLASSES;
}

/** Whether the word is of the class. */
export function isOf(word: Word | undefined, name: WordClass): boolean {
  return classesOf(word).has(name);
}

/** The sense of that kind, if the word has one. */
export function senseOf<Kind extends Sense['kind']>(word: Word | undefined, kind: Kind): Extract<Sense, { kind: Kind }> | undefined {
  return word?.senses.find((each): each is Extract<Sense, { kind: Kind }> => each.kind === kind);
}

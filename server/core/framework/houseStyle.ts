// The shape of the house style, which is data: spellings to choose between, names to leave alone, and whose inspectorate it is.

import { z } from 'zod';

const words = z.string().trim().min(1);

const waySchema = z.strictObject({
  words: z.array(words).min(1).describe('The words in this spelling, in the same order as in the other ways.'),
  house: z.boolean().default(false).describe('Whether the inspectorate prefers this way where a draft has both equally often.'),
});

/** The shape of a choice between spellings. */
export const spellingSchema = z
  .strictObject({ ways: z.array(waySchema).min(2).describe('The ways to spell it, of which a draft should keep to one.') })
  .refine(({ ways }) => ways.every((way) => way.words.length === ways[0]!.words.length), 'Every way must list the same words, in the same order.');
/** Ways to spell the same words, of which a draft should keep to one. */
export type Spelling = z.infer<typeof spellingSchema>;

/** The shape of `house-style.json`. */
export const houseStyleSchema = z.strictObject({
  $schema: z.string().optional(),
  spellings: z.array(spellingSchema),
  names: z.array(words).default([]).describe('Names that are spelt as they are, whatever the draft does elsewhere.'),
  sovereign: z
    .strictObject({
      before: words.describe('How official names began until then, such as “Her”.'),
      after: words.describe('How they have begun since.'),
      since: z.iso.date().describe('The first day of the new names.'),
    })
    .describe('When official names that begin with “Her Majesty’s” changed.'),
});
/** What the inspectorate prefers where English leaves a choice. */
export type HouseStyle = z.infer<typeof houseStyleSchema>;
/** When official names that begin with the sovereign’s title changed. */
export type Sovereign = HouseStyle['sovereign'];

/** Where a word stands in the house style: in which choice, which of its ways, and which of the way’s words. */
export interface SpelledWord {
  readonly spelling: Spelling;
  readonly way: number;
  readonly word: number;
}

/** The spellings of a house style, compiled to be searched for. */
export interface Speller {
  /** Finds any of the words, with the flags g, i and u; for `search` and `matchAll`, which leave it as it is. */
  readonly pattern: RegExp;
  /** Finds the names that are spelt as they are, with the flags g, i and u. */
  readonly names: RegExp;
  find(word: string): SpelledWord | undefined;
}

/** Compiles the spellings. */
export function compileSpeller({ spellings, names }: HouseStyle): Speller {
  const known = new Map<string, SpelledWord>();
  for (const spelling of spellings) {
    spelling.ways.forEach(({ words: all }, way) => all.forEach((word, index) => known.set(word.toLowerCase(), { spelling, way, word: index })));
  }
  return { pattern: wordsPattern([...known.keys()]), names: wordsPattern(names), find: (word) => known.get(word.toLowerCase()) };
}

/** Unlike the names of areas and bodies, spellings differ by nothing but a hyphen or a blank. */
function wordsPattern(all: readonly string[]): RegExp {
  const sources = [...all].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(sources.length ? `(?<![\\p{L}\\p{N}-])(?:${sources.join('|')})(?![\\p{L}\\p{N}])` : '(?!)', 'giu');
}

// The words of a language by what they do in a sentence, as data: `server/data/languages/<code>.json`. No code lists words.

import { z } from 'zod';
import { dateWords } from './dateWords';
import { mentionWords } from './mentionWords';
import { placeholderWords } from './placeholderWords';
import { quotationWords } from './quotationWords';
import { readingWords } from './readingWords';
import { endingsSchema, releaseWords } from './releaseWords';
import { scopeWords } from './scopeWords';
import { word } from './wordClass';

/** The classes of words. A word may be in several; the longest entry at a place counts. */
export const wordClassesSchema = z.strictObject({
  ...readingWords,
  ...dateWords,
  ...scopeWords,
  ...mentionWords,
  ...placeholderWords,
  ...releaseWords,
  ...quotationWords,
});
/** A class of words. */
export type WordClass = keyof z.infer<typeof wordClassesSchema>;

/** The file of a language. */
export const languageSchema = z.strictObject({
  $schema: z.string().optional(),
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('The code that a draft’s “language:” gives.'),
  numbers: z.record(word, z.int().min(0)).describe('Number words and what they count; tens and units are joined by a blank or a hyphen.'),
  fractions: z
    .record(word, z.tuple([z.int().min(1), z.int().min(1)]))
    .default({})
    .describe('Words for a part of a whole, with what is taken and of how many: “a third” is [1, 3].'),
  times: z.record(word, z.int().min(1)).default({}).describe('Words that say how often: once, twice.'),
  endings: z.array(word).default([]).describe('Endings by which forms of one word differ: investigat-es, investigat-ion.'),
  agreement: z
    .array(z.tuple([word, word]))
    .default([])
    .describe('Verbs that agree with a number, for one and for several: is, are.'),
  classes: wordClassesSchema,
  wordEndings: endingsSchema,
});
/** The words of a language by their classes. */
export type Language = z.infer<typeof languageSchema>;

/** Every form of every entry of a class, as written in the file. */
export function wordsOfClass({ classes }: Language, name: WordClass): string[] {
  return classes[name].flat();
}

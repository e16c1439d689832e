// What a class of words is in the file of a language.

import { z } from 'zod';

/** A word or a few, as it is written in the file. */
export const word = z.string().trim().min(1);
/** One entry: a word or a few words, or all forms of one verb (base, third person, past, participle, -ing) or noun (singular, plural). */
const entry = z.union([word, z.array(word).min(1)]);

/** The shape of a class; `what` tells those who write the file which words belong to it. */
export const classOf = (what: string) => z.array(entry).default([]).describe(what);

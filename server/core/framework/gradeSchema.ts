// The shape of a grade, of a scale of grades, and of the sentences that give one.

import { z } from 'zod';
import { forPeople } from '../text/message';
import { id, words } from './schemaWords';

/** The shape of a sentence that gives an area its grade, with places for both: “{body} is {grade} at {gerund}”. */
export const statementSchema = words.regex(
  /^(?=.*\{grade\})(?=.*\{(?:area|gerund)\})(?:[^{}]|\{(?:grade|area|gerund|body)\})+$/,
  forPeople('Write a sentence with {grade} in it and {area} or {gerund}, such as “{body} is {grade} at {gerund}”.'),
);

const statements = z.array(statementSchema);

/** The sentences of a framework or a grade, none unless it says so. */
export const statementsSchema = statements.default([]);

/** The shape of a grade. */
export const gradeSchema = z
  .strictObject({
    id: id.describe('How files refer to this grade.'),
    term: words.describe('The grade as running prose writes it, such as “requires improvement”.'),
    meaning: words.describe('What the grade means, shown in hovers and completions.'),
    verb: z.boolean().default(false).describe('Whether the term is itself a verb (“requires improvement at”), so that “is” must not precede it.'),
    inflections: z.array(words).default([]).describe('Forms the term takes in a sentence, such as “required improvement”.'),
    abbreviations: z.array(words).default([]).describe('Short forms people type that must be written out.'),
    otherForms: z.array(words).default([]).describe('Forms that are as right as the term, such as its mutated ones in Welsh.'),
    statements: statementsSchema.describe('Sentences that give this grade, where those of the framework do not fit it: “{body} {grade} at {gerund}”.'),
  })
  .describe('A grade of the scale.');
/** A grade of a scale. */
export type Grade = z.infer<typeof gradeSchema>;

/** The grades of a scale, best first. */
export const scaleSchema = z.array(gradeSchema).min(2);

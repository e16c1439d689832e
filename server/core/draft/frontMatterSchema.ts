// The keys that front matter may hold, and what each may say.

import { z } from 'zod';
import { isRealDate, isRealDateTime } from '../text/dates';
import { forPeople } from '../text/message';

/** What kinds of draft there are. */
export const DRAFT_KINDS = ['report', 'press-release'] as const;
/** What a draft is. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

const text = (lacking: string) => z.string({ error: lacking }).trim().min(1, lacking);

const AREA_LACKING = forPeople('Write an area here that was inspected.');

/** The keys a draft’s front matter may hold. zod’s messages reach the person at the key they are about. */
export const frontMatterSchema = z.strictObject({
  framework: text(forPeople('Write the id of the framework here.')).optional(),
  kind: z.enum(DRAFT_KINDS, { error: forPeople('The kind of draft is either “report” or “press-release”.') }).optional(),
  body: text(forPeople('Write the full name of the force or service here.')).optional(),
  areas: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(text(AREA_LACKING), { error: forPeople('Write the areas in square brackets, such as [safe, well-led].') }).min(1, AREA_LACKING),
    )
    .optional(),
  published: text(forPeople('Write the publication date here.'))
    .refine(isRealDate, forPeople('This is not a date. Write the year, month and day, such as 2025-08-22.'))
    .optional(),
  inspector: text(forPeople('Write the inspector’s name here.')).optional(),
  report: text(forPeople('Write the file name of the report this press release announces here.')).optional(),
  embargo: text(forPeople('Write the date and time here.'))
    .refine(isRealDateTime, forPeople('This is not a date and time. Write it like 2025-08-22T00:01.'))
    .optional(),
  rules: z.record(z.string(), z.unknown(), { error: forPeople('Write each rule on a line of its own below “rules:”.') }).optional(),
  language: text(forPeople('Write the language here, such as en.')).optional(),
});
/** What the front matter says, as far as it can be used. */
export type FrontMatterValues = z.infer<typeof frontMatterSchema>;
/** A key of the front matter. */
export type FrontMatterKey = keyof FrontMatterValues;

/** Every key front matter may hold, in the order in which people write them. */
export const FRONT_MATTER_KEYS = Object.keys(frontMatterSchema.shape) as FrontMatterKey[];

// The shape of the registers: the bodies that are inspected and the people who are quoted.

import { z } from 'zod';
import { forPeople } from '../text/message';

const words = z.string().trim().min(1);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, forPeople('Write a year, a year and month, or a full date, such as 2025-08-22.'));

/** The shape of a body in the register. */
export const bodySchema = z
  .strictObject({
    name: words.describe('The full name, as releases write it first.'),
    noun: words.describe('What a report calls it after that: force, constabulary, service or brigade.'),
    kind: words.optional().describe('What kind of body it is, such as “police”; frameworks say by this which bodies are theirs.'),
    variants: z.array(words).default([]).describe('Other names in use, such as “the Met”.'),
  })
  .describe('A force, a service or another body that is inspected.');
/** A force, a service or another body that is inspected. */
export type Body = z.infer<typeof bodySchema>;

/** The shape of `bodies.json`. */
export const bodiesSchema = z.strictObject({ $schema: z.string().optional(), bodies: z.array(bodySchema) });

/** The shape of a person in the register. */
export const personSchema = z
  .strictObject({
    name: words.describe('The name without “Sir” or letters after it.'),
    variants: z.array(words).default([]).describe('Other ways the name is written.'),
    titles: z
      .array(
        z.strictObject({
          title: words.describe('The title as the attribution line writes it.'),
          bodyKind: words.optional().describe('The kind of body about which the person speaks under this title; without it, any.'),
          from: date.optional().describe('The first day, month or year of the title.'),
          to: date.optional().describe('The last day, month or year of the title.'),
        }),
      )
      .min(1),
  })
  .describe('Someone who speaks for the inspectorate.');
/** Someone who speaks for the inspectorate, with the titles they have held. Dates are ISO, as exact as known. */
export type Person = z.infer<typeof personSchema>;

/** The shape of `people.json`. */
export const peopleSchema = z.strictObject({ $schema: z.string().optional(), people: z.array(personSchema) });

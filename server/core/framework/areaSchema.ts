// The shape of an area: its names, what it is graded on, and its words in headlines.

import { z } from 'zod';
import { scaleSchema } from './gradeSchema';
import { id, words } from './schemaWords';

/** The shape of an area. */
export const areaSchema = z
  .strictObject({
    id: id.describe('How files refer to this area.'),
    name: words.describe('The long name, which heads the area’s section.'),
    label: words.describe('The short label of the grade table and graphic.'),
    topic: words.describe('The topic of the criteria, in lower case.'),
    gerund: words.describe('The form that follows “is good at”.'),
    aliases: z.array(words).default([]).describe('Other names that are accepted in silence.'),
    formerNames: z.array(words).default([]).describe('Names no longer used; the person is offered the long name.'),
    graded: z.boolean().default(true).describe('Whether the area gets a grade.'),
    required: z.boolean().default(true).describe('Whether every report must have the area.'),
    counted: z.boolean().default(true).describe('Whether it is one of “the five areas”; an overall rating is not.'),
    scale: scaleSchema.optional().describe('The grades of this area, best first, in place of the framework’s: “met” and “not met”.'),
    improvementFrom: id
      .optional()
      .describe('The best grade that calls for improvement here, in place of the framework’s. On a scale of the area’s own without it, none does.'),
    strengthTo: id.optional().describe('The worst grade that a press release still calls a strength here, in place of the framework’s.'),
    criteria: z.array(words).min(1).describe('What inspectors look for, shown when the mouse rests on the area.'),
    strength: words.describe('Finishes “The force is good at …” in a headline or standfirst.'),
    improvement: words.describe('Finishes “The force needs to improve …” in a headline or standfirst.'),
  })
  .describe('An area of the inspection.');
/** An area of an inspection. */
export type Area = z.infer<typeof areaSchema>;

// The words of a framework in another language, as data.
//
// Of the Welsh that ships, the inspectorate’s name, the grades, the summary and the judgments, causes of concern and areas for
// improvement are the inspectorate’s own terms. The names of areas, of other sections and of other findings are our
// translation. A folder that wants others brings them in `.inspection/frameworks`.

import { z } from 'zod';

const words = z.string().trim().min(1);
const several = z.array(words).default([]);

/** The shape of a translation. What it leaves out stays as it is; English names and grades are understood all the same. */
export const translationSchema = z
  .strictObject({
    inspectorate: z.strictObject({ name: words, formerNames: several }).optional().describe('The inspectorate’s name, and the ones it had before.'),
    bodyNouns: several.describe('What reports may call the body.'),
    grades: z
      .record(words, z.strictObject({ term: words, otherForms: several.describe('Forms the grammar of the language gives it, such as mutated ones.') }))
      .default({})
      .describe('The grades, by their ids.'),
    areas: z
      .record(words, z.strictObject({ name: words, label: words.optional(), aliases: several }))
      .default({})
      .describe('The areas, by their ids. Without a label, the name is also the label.'),
    findings: z.record(words, z.strictObject({ singular: words, plural: words })).default({}).describe('The kinds of finding, by their ids.'),
    gradeLabels: several.describe('What stands before the colon of a grade line and heads the grade column of a table.'),
    areaLabels: several.describe('What heads the area column of a grade table.'),
    sections: z
      .strictObject({ summary: several, judgments: several, inspector: several, quotation: several, notes: several })
      .partial()
      .default({})
      .describe('The headings of the sections that are no areas.'),
  })
  .describe('The words of drafts in one language.');
/** The words of a framework in another language. */
export type Translation = z.infer<typeof translationSchema>;

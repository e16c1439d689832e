// The shape of a framework: the areas, grades and wording of one inspection programme, as data.

import { z } from 'zod';
import { forPeople } from '../text/message';
import { AREAS } from '../text/numbers';
import { findDisagreements } from './agreement';
import { areaSchema } from './areaSchema';
import { scaleSchema, statementsSchema } from './gradeSchema';
import { id, words } from './schemaWords';
import { translationSchema } from './translation';

export type { Area } from './areaSchema';
export type { Grade } from './gradeSchema';

const languageCode = z.string().regex(/^[a-z]{2,3}$/, forPeople('Write the code of a language, such as cy for Welsh.'));

/** The shape of a kind of finding. */
export const findingKindSchema = z
  .strictObject({
    id: id.describe('How files refer to this kind of finding.'),
    singular: words.describe('The heading of one finding, such as “Area for improvement”.'),
    plural: words.describe('The heading of several.'),
    meaning: words.optional().describe('What such a finding is, shown in hovers and completions.'),
    abbreviations: z.array(words).default([]).describe('Short forms, such as “AFI”.'),
    otherNames: z
      .array(z.strictObject({ singular: words, plural: words }))
      .default([])
      .describe('Other names it has, of one and of several.'),
    tone: z
      .enum(['strength', 'improvement', 'action'])
      .describe('Whether it praises, asks for improvement, or is an action that follows from another finding.'),
    followedBy: id
      .optional()
      .describe('The kind of finding that must follow one, such as the recommendation behind a cause of concern. The editor offers to add it.'),
    announced: words
      .optional()
      .describe(
        'How a press release announces one, behind the inspectorate’s name: “raised a cause of concern”. Without it, what the finding says is only “said”.',
      ),
  })
  .describe('A kind of finding that stands under its own heading.');
export type FindingKind = z.infer<typeof findingKindSchema>;

/** A report’s sections that are no areas, by what they are for; each with the headings it may have. */
export const sectionsSchema = z.strictObject({
  summary: z.array(words).describe('The overall summary.'),
  judgments: z.array(words).describe('The section with the grades.'),
  inspector: z.array(words).describe('The inspector’s own summary.'),
  quotation: z.array(words).min(1).describe('The quotation for the press.'),
  notes: z.array(words).describe('Notes to editors and contacts.'),
});

/** The framework file, `server/data/frameworks/<id>.json` or `.inspection/frameworks/<id>.json`. */
export const frameworkSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    note: words.optional().describe('A remark for whoever keeps the file, such as where its facts come from. Nothing reads it.'),
    name: words.describe('The programme’s name, such as “National child protection inspection”.'),
    programme: z
      .strictObject({
        names: z.array(words).default([]).describe('Other names the programme has, such as “child protection inspection”.'),
        abbreviations: z.array(words).default([]).describe('Its abbreviations, such as “NCPI”. An inspection with another abbreviation is not this one.'),
      })
      .default({ names: [], abbreviations: [] })
      .describe('What else the programme is called.'),
    subject: words.describe('What was assessed, finishing “graded the force’s performance across five areas, assessing …”.'),
    inspectorate: z.strictObject({
      name: words.describe('The inspectorate’s full name, as press releases write it.'),
      opening: words.optional().describe('The name as it opens a sentence, where “The” must come before it.'),
      formerNames: z.array(words).optional().describe('Names it had before, which are accepted in silence.'),
      abbreviation: words.describe('Its abbreviation.'),
      noun: words.describe('What a sentence calls it, such as “the police inspectorate”.'),
      short: words.optional().describe('What later sentences call it, such as “the inspectorate”; without it, “the” and the last word of its noun.'),
      staff: words.optional().describe('Who inspects, such as “inspectors”, which is what it is without this.'),
      pressOffice: z
        .strictObject({
          telephone: words.optional().describe('Its telephone number.'),
          email: z
            .string()
            .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, forPeople('Write an e-mail address, such as press@inspectorate.example.'))
            .optional()
            .describe('Its e-mail address.'),
          hours: words.optional().describe('When it answers, such as “from 9am to 5pm on weekdays”.'),
        })
        .optional()
        .describe('The press office, for the notes to editors of releases that are sent by e-mail.'),
    }),
    bodyKind: words
      .optional()
      .describe('The kind of body that is inspected, as the registers have it, such as “police”; its bodies and titles are offered first.'),
    openRegister: z.boolean().default(false).describe('Whether any name of a body is accepted, since there are too many for a register, as of schools.'),
    bodyNouns: z.array(words).min(1).describe('What reports may call the body, such as “force” or “service”.'),
    fields: z.array(words).default([]).describe('What the areas are areas of, such as “policing” in “across nine areas of policing”.'),
    areaNoun: z
      .strictObject({ singular: words.describe('One of them, such as “key question”.'), plural: words.describe('Several of them.') })
      .default(AREAS)
      .describe('What an area is called when areas are counted.'),
    gradedVerb: words.default('graded').describe('What is done to a body in a headline: graded, rated or judged.'),
    order: z.int().optional().describe('Its place in lists of frameworks; those without one come last, by their ids.'),
    scale: scaleSchema.describe('The grades, best first.'),
    strengthTo: id.optional().describe('The worst grade that a press release still calls a strength; without it, every grade above improvementFrom.'),
    improvementFrom: id.describe('The best grade that already calls for improvement.'),
    statements: statementsSchema.describe(
      'Sentences that give an area its grade: “outcomes for prisoners were {grade} for {area}”. Releases write the first, with the area’s label ' +
        'for {area}, what finishes “is good at” for {gerund} and the body’s name for {body}. Without any, they write “is good at …” where every ' +
        'grade is one word or a verb, and else “was graded ‘…’ for …”.',
    ),
    otherTerms: z.array(words).default([]).describe('Words people write for a grade that this scale does not have, such as “satisfactory”.'),
    areas: z.array(areaSchema).min(1).describe('The areas, in the order of the report.'),
    tableOrder: z
      .array(id)
      .default([])
      .describe('The ids of the areas as the grade table has them, where that is not the order of the sections. Those left out come last.'),
    gradeLabels: z.array(words).min(1).describe('What stands before the colon of a grade line and heads the grade column of a table.'),
    areaLabels: z.array(words).min(1).describe('What heads the area column of a grade table.'),
    findings: z.array(findingKindSchema).describe('The kinds of finding.'),
    sections: sectionsSchema,
    translations: z
      .record(languageCode, translationSchema)
      .default({})
      .describe('The words of drafts in other languages, by the code that their “language:” gives.'),
  })
  .superRefine(findDisagreements);
/** The areas, grades and wording of one inspection programme. */
export type Framework = z.infer<typeof frameworkSchema>;

// The shape of a framework: the areas, grades and wording of one inspection programme, as data.

import { z } from 'zod';
import { saidIssue } from '../text/jsonIssues';
import { forPeople, say } from '../text/message';
import type { Message } from '../text/message';
import { AREAS } from '../text/numbers';
import { plainName } from '../text/patterns';
import { translationSchema } from './translation';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, forPeople('Write lower-case letters, figures and hyphens, such as ncpi.'));

const languageCode = z.string().regex(/^[a-z]{2,3}$/, forPeople('Write the code of a language, such as cy for Welsh.'));

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
  })
  .describe('A grade of the scale.');
export type Grade = z.infer<typeof gradeSchema>;

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
    criteria: z.array(words).min(1).describe('What inspectors look for, shown when the mouse rests on the area.'),
    strength: words.describe('Finishes “The force is good at …” in a headline or standfirst.'),
    improvement: words.describe('Finishes “The force needs to improve …” in a headline or standfirst.'),
  })
  .describe('An area of the inspection.');
export type Area = z.infer<typeof areaSchema>;

/** The shape of a kind of finding. */
export const findingKindSchema = z
  .strictObject({
    id: id.describe('How files refer to this kind of finding.'),
    singular: words.describe('The heading of one finding, such as “Area for improvement”.'),
    plural: words.describe('The heading of several.'),
    meaning: words.optional().describe('What such a finding is, shown in hovers and completions.'),
    abbreviations: z.array(words).default([]).describe('Short forms, such as “AFI”.'),
    otherNames: z.array(z.strictObject({ singular: words, plural: words })).default([]).describe('Other names it has, of one and of several.'),
    tone: z.enum(['strength', 'improvement', 'action']).describe('Whether it praises, asks for improvement, or is an action that follows from another finding.'),
    followedBy: id.optional().describe('The kind of finding that must follow one, such as the recommendation behind a cause of concern. The editor offers to add it.'),
    announced: words.optional().describe('How a press release announces one, behind the inspectorate’s name: “raised a cause of concern”. Without it, what the finding says is only “said”.'),
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
    name: words.describe('The programme’s name, such as “National child protection inspection”.'),
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
          email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, forPeople('Write an e-mail address, such as press@inspectorate.example.')).optional().describe('Its e-mail address.'),
          hours: words.optional().describe('When it answers, such as “from 9am to 5pm on weekdays”.'),
        })
        .optional()
        .describe('The press office, for the notes to editors of releases that are sent by e-mail.'),
    }),
    bodyKind: words.optional().describe('The kind of body that is inspected, as the registers have it, such as “police”; its bodies and titles are offered first.'),
    bodyNouns: z.array(words).min(1).describe('What reports may call the body, such as “force” or “service”.'),
    fields: z.array(words).default([]).describe('What the areas are areas of, such as “policing” in “across nine areas of policing”.'),
    areaNoun: z
      .strictObject({ singular: words.describe('One of them, such as “key question”.'), plural: words.describe('Several of them.') })
      .default(AREAS)
      .describe('What an area is called when areas are counted.'),
    gradedVerb: words.default('graded').describe('What is done to a body in a headline: graded, rated or judged.'),
    order: z.int().optional().describe('Its place in lists of frameworks; those without one come last, by their ids.'),
    scale: z.array(gradeSchema).min(2).describe('The grades, best first.'),
    strengthTo: id.optional().describe('The worst grade that a press release still calls a strength; without it, every grade above improvementFrom.'),
    improvementFrom: id.describe('The best grade that already calls for improvement.'),
    otherTerms: z.array(words).default([]).describe('Words people write for a grade that this scale does not have, such as “satisfactory”.'),
    areas: z.array(areaSchema).min(1).describe('The areas, in the order of the report.'),
    gradeLabels: z.array(words).min(1).describe('What stands before the colon of a grade line and heads the grade column of a table.'),
    areaLabels: z.array(words).min(1).describe('What heads the area column of a grade table.'),
    findings: z.array(findingKindSchema).describe('The kinds of finding.'),
    sections: sectionsSchema,
    translations: z.record(languageCode, translationSchema).default({}).describe('The words of drafts in other languages, by the code that their “language:” gives.'),
  })
  .superRefine((framework, context) => {
    const issue = (path: (string | number)[], message: Message) => context.addIssue(saidIssue(path, message));
    for (const key of ['scale', 'areas', 'findings'] as const) {
      const ids = framework[key].map((each) => each.id);
      ids.forEach((each, index) => ids.indexOf(each) < index && issue([key, index, 'id'], say`“${each}” is here twice. Every id must be another.`));
    }
    for (const key of ['improvementFrom', 'strengthTo'] as const) {
      const grade = framework[key];
      if (grade !== undefined && !framework.scale.some((each) => each.id === grade)) {
        issue([key], say`The scale has no grade “${grade}”. Its grades are ${framework.scale.map((each) => each.id).join(', ')}.`);
      }
    }
    for (const [language, { grades, areas, findings }] of Object.entries(framework.translations)) {
      for (const [key, of, words] of [['grades', 'scale', grades], ['areas', 'areas', areas], ['findings', 'findings', findings]] as const) {
        for (const known of Object.keys(words).filter((each) => !framework[of].some((one) => one.id === each))) {
          issue(['translations', language, key, known], say`The framework has no “${known}” to translate. It has ${framework[of].map((one) => one.id).join(', ')}.`);
        }
      }
    }
    framework.findings.forEach(({ followedBy }, index) => {
      if (followedBy !== undefined && !framework.findings.some((each) => each.id === followedBy)) {
        issue(['findings', index, 'followedBy'], say`There is no kind of finding “${followedBy}”. The kinds are ${framework.findings.map((each) => each.id).join(', ')}.`);
      }
    });
    const owners = new Map<string, string>();
    framework.areas.forEach((area, index) => {
      for (const { name, path } of placedNames(area)) {
        const owner = owners.get(plainName(name));
        if (owner === undefined) owners.set(plainName(name), area.id);
        else if (owner !== area.id) issue(['areas', index, ...path], say`“${name}” is a name of the area “${owner}” as well. A name must belong to one area.`);
      }
    });
  });
/** The areas, grades and wording of one inspection programme. */
export type Framework = z.infer<typeof frameworkSchema>;

/** Every name of an area, former ones too, and where in the area it stands. */
function placedNames(area: Area): { name: string; path: (string | number)[] }[] {
  const single = (['name', 'label', 'topic', 'gerund'] as const).map((key) => ({ name: area[key], path: [key] }));
  const lists = (['aliases', 'formerNames'] as const).flatMap((key) => area[key].map((name, index) => ({ name, path: [key, index] })));
  return [...single, ...lists];
}

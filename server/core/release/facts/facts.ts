// The facts of a report: all that a press release template may use.

import { z } from 'zod';
import { shownWords } from '../../claims';
import { proseAt } from '../../draft/wordsAt';
import type { Framework } from '../../framework/schema';
import { inspectionStaff, shortInspectorate } from '../../framework/wording';
import { isRealDate, isRealDateTime } from '../../text/dates';
import { asMessage, forPeople, say } from '../../text/message';
import type { Message } from '../../text/message';
import type { Subject } from '../../rules/rule';
import { asMarkdown } from './asMarkdown';
import { headline, standfirst } from './headline';
import { passages, recommendations } from './passages';
import { pressQuotations } from './pressQuotation';
import { countGradesOf, isCountedTogether, standings, standingsApart, standingsInTable } from './standing';
import { asStated, leadToCounts, stateGrade } from './stateGrade';
import { possessive } from './words';

const words = z.string();
const line = z.string().trim().min(1, forPeople('Write some words.'));

const passageSchema = z.strictObject({
  area: words.describe('The label of the area it speaks of; empty for several.'),
  lead: words.describe('Who says it, where strengths, practice and weaknesses follow each other: “HMICFRS said”, “However, the inspectorate said”.'),
  said: words.describe('A sentence that finishes “HMICFRS said …”.'),
  more: words.describe('The sentences after it; empty if there are none.'),
});

/** Everything a press release template may use. A fact that the report does not have is null or an empty list. */
export const factsSchema = z
  .strictObject({
    framework: words.describe('The framework’s id.'),
    programme: line.describe('The inspection programme’s name.'),
    subject: line.describe('What was assessed, behind “assessing”.'),
    inspectorate: z
      .strictObject({
        name: words.describe('Its full name.'),
        opening: words.describe('The name as it opens a sentence.'),
        abbreviation: words.describe('Its abbreviation.'),
        noun: words.describe('What a sentence calls it.'),
        short: words.describe('What later sentences call it, such as “the inspectorate”.'),
        staff: words.describe('Who inspects, such as “inspectors”.'),
        pressOffice: z
          .strictObject({
            telephone: line.nullable().describe('Its telephone number.'),
            email: line.nullable().describe('Its e-mail address.'),
            hours: line.nullable().describe('When it answers.'),
          })
          .describe('The press office, as far as the framework says.'),
      })
      .describe('The inspectorate.'),
    body: z
      .strictObject({
        name: words.describe('Its full name.'),
        possessive: words.describe('The name with ’s.'),
        noun: words.describe('Force, constabulary, service …'),
      })
      .describe('The force or service.'),
    title: line.describe('The report’s title.'),
    report: line.describe('The report’s file, as a link from the release.'),
    webAddress: line
      .regex(/^https?:\/\/\S+$/, forPeople('This is not a web address such as https://inspectorate.example/report.'))
      .nullable()
      .describe('Where the report is on the web, which only a person can say.'),
    published: line.refine(isRealDate, forPeople('This is not a date such as 2025-08-22.')).nullable().describe('The publication date, such as 2025-08-22.'),
    embargo: line
      .refine(isRealDateTime, forPeople('This is not a date and time such as 2025-08-22T00:01.'))
      .nullable()
      .describe('When the release may be used.'),
    inspector: line.nullable().describe('The inspector of the front matter.'),
    headline: line.describe('The headline, from the grades and the framework’s wording.'),
    standfirst: line.describe('The sentence below the headline.'),
    areaNoun: z
      .strictObject({ singular: words.describe('One of them.'), plural: words.describe('Several.') })
      .describe('What areas are called when they are counted.'),
    gradedVerb: words.describe('What the inspectorate did to the areas: “graded” or “rated”.'),
    leadToCounts: words.describe('What stands between the inspectorate and the counts of grades: “found the force was”.'),
    areaCount: z.number().describe('How many areas are graded and counted together.'),
    grades: z
      .array(
        z.strictObject({
          term: words.describe('The grade.'),
          count: z.number().describe('How many areas have it.'),
          areas: z.array(words).describe('Their labels.'),
        }),
      )
      .describe('The grades given, best first.'),
    apart: z
      .array(
        z.strictObject({
          grade: words.describe('The grade.'),
          areas: z.array(words).describe('Their labels.'),
          said: words.describe('The sentence that says so, without its full stop: “the school was graded ‘met’ for safeguarding”.'),
        }),
      )
      .describe('The grades of areas that are not counted with the others: an overall rating, or areas on a scale of their own.'),
    scale: z.array(words).describe('All grades that the counted areas may have, best first.'),
    labels: z
      .strictObject({ area: words.describe('The column of the areas.'), grade: words.describe('The column of the grades.') })
      .describe('What heads a table of grades.'),
    areas: z
      .array(
        z.strictObject({
          label: words.describe('Its short name.'),
          grade: words.nullable().describe('Its grade; nothing while it has none, or two that differ.'),
          meaning: words.nullable().describe('What the framework says that the grade means.'),
        }),
      )
      .describe('The graded areas, in the order of the framework’s table.'),
    ungraded: z.array(words).describe('The labels of counted areas without a grade, or with two that differ.'),
    strengths: z.array(passageSchema).describe('What is done well, an area a passage.'),
    practice: z
      .array(
        z.strictObject({
          kind: words.describe('The kind of finding.'),
          text: words.describe('What the report says of it.'),
          lead: words.describe('Who points to it: “Inspectors pointed to promising practice:”.'),
          said: words.describe('Its first sentence, as it goes on behind the lead.'),
          more: words.describe('The sentences after that; empty if there are none.'),
        }),
      )
      .describe('Practice that the report holds up to others.'),
    weaknesses: z.array(passageSchema).describe('What must get better, the worst first.'),
    recommendations: z.array(words).describe('What the report recommends, a sentence each.'),
    quotations: z
      .array(
        z.strictObject({
          attribution: words.nullable().describe('Who speaks, with “said:”.'),
          paragraphs: z.array(words).describe('The words, without marks.'),
        }),
      )
      .describe('The quotation for the press, word for word.'),
  })
  .describe('What a press release template may use.');
export type Facts = z.infer<typeof factsSchema>;

/** The facts of a report; `report` is its file’s address as seen from the release. */
export function facts(subject: Subject, report: string): Facts {
  const { draft, framework, lexicon } = subject;
  const { values } = draft.frontMatter;
  const { body } = lexicon;
  const all = standings(subject);
  const counted = all.filter(({ area }) => isCountedTogether(area, framework));
  const grades = countGradesOf(all, subject);
  const { strengths, practice, weaknesses } = passages(subject, all);
  return {
    framework: framework.id,
    programme: framework.name,
    subject: framework.subject,
    inspectorate: {
      name: framework.inspectorate.name,
      opening: framework.inspectorate.opening ?? framework.inspectorate.name,
      abbreviation: framework.inspectorate.abbreviation,
      noun: framework.inspectorate.noun,
      short: shortInspectorate(framework),
      staff: inspectionStaff(framework),
      pressOffice: pressOfficeOf(framework),
    },
    body: { name: body.name, possessive: possessive(body.name), noun: body.noun },
    title: titleOf(subject) || `${body.name}: ${framework.name}`,
    report,
    webAddress: null,
    published: values.published ?? null,
    embargo: values.embargo ?? null,
    inspector: values.inspector ?? null,
    headline: headline(all, grades, subject),
    standfirst: standfirst(all, grades, subject),
    areaNoun: { ...framework.areaNoun },
    gradedVerb: framework.gradedVerb,
    leadToCounts: leadToCounts(body.noun, framework),
    areaCount: counted.length,
    grades,
    scale: framework.scale.map(({ term }) => term),
    labels: { area: framework.areaLabels[0]!, grade: framework.gradeLabels[0]! },
    apart: gradedApart(subject),
    areas: standingsInTable(subject).map(({ area: { label }, grade }) => ({ label, grade: grade?.term ?? null, meaning: grade?.meaning ?? null })),
    ungraded: counted.filter(({ grade }) => !grade).map(({ area }) => area.label),
    strengths: strengths.map(passageAsMarkdown),
    practice: practice.map((example) => ({ ...passageAsMarkdown(example), text: asMarkdown(example.text) })),
    weaknesses: weaknesses.map(passageAsMarkdown),
    recommendations: recommendations(subject).map(asMarkdown),
    quotations: pressQuotations(subject).map(({ attribution, paragraphs }) => ({
      attribution: attribution && asMarkdown(attribution),
      paragraphs: paragraphs.map(asMarkdown),
    })),
  };
}

/** The words of the report’s title. */
function titleOf({ draft, claims: { title } }: Subject): string {
  return title ? asMarkdown(shownWords(proseAt(draft, title.span))) : '';
}

function passageAsMarkdown<T extends { readonly said: string; readonly more: string }>(passage: T): T {
  return { ...passage, said: asMarkdown(passage.said), more: asMarkdown(passage.more) };
}

/** Areas that share a grade are said in one sentence, or each would seem to be the only one. */
function gradedApart(subject: Subject): Facts['apart'] {
  const { framework, lexicon } = subject;
  const given = standingsApart(subject).flatMap(({ area, grade }) => (grade ? [{ area, grade }] : []));
  return [...new Set(given.map(({ grade }) => grade))].map((grade) => {
    const areas = given.filter((each) => each.grade === grade).map(({ area }) => area);
    return { grade: grade.term, areas: areas.map(({ label }) => label), said: asStated(stateGrade(grade, areas, `the ${lexicon.body.noun}`, framework)) };
  });
}

function pressOfficeOf({ inspectorate: { pressOffice } }: Framework): Facts['inspectorate']['pressOffice'] {
  return { telephone: pressOffice?.telephone ?? null, email: pressOffice?.email ?? null, hours: pressOffice?.hours ?? null };
}

/** What the report was read by, and the framework’s own grammar. */
const OWN_FACTS = ['framework', 'gradedVerb', 'leadToCounts'];

/** The facts a person may set to other words: those that are one line of text. */
export const SETTABLE_FACTS = Object.entries(factsSchema.shape)
  .filter(([key]) => !OWN_FACTS.includes(key))
  .filter(([, schema]) => schema instanceof z.ZodString || schema instanceof z.ZodNullable)
  .map(([key]) => key);

/** The facts with some set to other words, or why that cannot be. */
export function setFacts(known: Facts, settings: Readonly<Record<string, string>>): { readonly facts: Facts } | { readonly fault: Message } {
  for (const [key, value] of Object.entries(settings)) {
    if (!SETTABLE_FACTS.includes(key)) return { fault: say`“${key}” cannot be set. What can be set is ${SETTABLE_FACTS.join(', ')}.` };
    const parsed = factsSchema.shape[key as keyof Facts].safeParse(value);
    if (!parsed.success) return { fault: say`“${key}” cannot be set so. ${asMessage(parsed.error.issues[0]!.message)}` };
  }
  return { facts: { ...known, ...settings } };
}

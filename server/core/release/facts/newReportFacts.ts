// What the template of a new report may use.

import { z } from 'zod';
import type { Body } from '../../framework/registers';
import type { Framework } from '../../framework/schema';
import { areasOfTable } from '../../framework/tableOrder';

const words = z.string();
const heading = words.nullable();

/** Everything a template of a new report may use. What the framework does not have is null. */
export const newReportSchema = z
  .strictObject({
    framework: words.describe('The framework’s id.'),
    programme: words.describe('The inspection programme’s name.'),
    body: z.strictObject({ name: words.describe('Its full name.'), noun: words.describe('Force, constabulary, service …') }).describe('The force or service.'),
    published: words.nullable().describe('The publication date, such as 2025-08-22.'),
    inspector: words.nullable().describe('The inspector’s name.'),
    headings: z
      .strictObject({
        summary: heading.describe('The overall summary.'),
        judgments: heading.describe('The section with the grades.'),
        inspector: heading.describe('The inspector’s own summary.'),
        quotation: heading.describe('The quotation for the press.'),
      })
      .describe('The headings of the sections that are no areas.'),
    labels: z
      .strictObject({ area: words.describe('The column of the areas.'), grade: words.describe('The column of the grades, and the start of a grade line.') })
      .describe('What heads the grade table.'),
    areas: z
      .array(
        z.strictObject({
          name: words.describe('The long name, for a heading.'),
          label: words.describe('The short name, for a table.'),
          graded: z.boolean().describe('Whether it gets a grade.'),
        }),
      )
      .describe('The areas that every report has, in the framework’s order.'),
    table: z.array(words).describe('The short names of the areas that get a grade, in the order of the grade table.'),
    graded: z.boolean().describe('Whether any area gets a grade.'),
    areaNoun: z
      .strictObject({ singular: words.describe('One of them.'), plural: words.describe('Several.') })
      .describe('What areas are called when they are counted.'),
  })
  .describe('What a template of a new report may use.');

/** What a new report knows. */
export interface NewReport {
  readonly framework: Framework;
  readonly body: Body;
  readonly published?: string | undefined;
  readonly inspector?: string | undefined;
}

/** What a new report’s template is filled with. */
export function newReportFacts({ framework, body: { name, noun }, published, inspector }: NewReport): z.infer<typeof newReportSchema> {
  const { summary, judgments, inspector: inspectorSummary, quotation } = framework.sections;
  // Areas that apply only to some bodies are the person’s to add.
  const areas = framework.areas.filter(({ required }) => required);
  return {
    framework: framework.id,
    programme: framework.name,
    body: { name, noun },
    published: published ?? null,
    inspector: inspector ?? null,
    headings: { summary: summary[0] ?? null, judgments: judgments[0] ?? null, inspector: inspectorSummary[0] ?? null, quotation: quotation[0] ?? null },
    labels: { area: framework.areaLabels[0]!, grade: framework.gradeLabels[0]! },
    areas: areas.map(({ name, label, graded }) => ({ name, label, graded })),
    table: areasOfTable(framework).flatMap(({ required, graded, label }) => (required && graded ? [label] : [])),
    graded: areas.some(({ graded }) => graded),
    areaNoun: { ...framework.areaNoun },
  };
}

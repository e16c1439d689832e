// What templates of each kind may use.

import type { z } from 'zod';
import { factsSchema } from '../facts/facts';
import { newReportSchema } from '../facts/newReportFacts';
import { templateFaults } from './templateFaults';
import type { TemplateFault } from './templateFaults';
import { templatesOf } from './templates';
import type { ReleaseTemplates, Template, TemplateKind } from './templates';

/** The schemas of what templates are filled with. */
export const TEMPLATE_SCHEMAS: Readonly<Record<TemplateKind, z.ZodType>> = { 'press-release': factsSchema, part: factsSchema, report: newReportSchema };

/** All that is wrong with a template, in the order of its text; `templates` has the parts it may include. */
export function faultsOf({ kind, text }: Template, templates: ReleaseTemplates): TemplateFault[] {
  // A part that includes others could include itself.
  const parts = kind === 'press-release' ? templatesOf(templates, 'part').map(({ id }) => id) : [];
  return templateFaults(text, TEMPLATE_SCHEMAS[kind], parts);
}

// duplicate-area: one area, one section.

import type { Section } from '../claims';
import { say } from '../text/message';
import type { Rule } from './rule';

export const duplicateArea: Rule = {
  id: 'duplicate-area',
  summary: 'Two sections are about the same area.',
  severity: 'error',
  fixable: false,
  *check({ claims }) {
    const first = new Map<string, Section>();
    for (const section of claims.sections) {
      if (!section.isArea || section.continued) continue;
      const { area } = section.named!;
      const earlier = first.get(area.id);
      if (!earlier) {
        first.set(area.id, section);
        continue;
      }
      yield {
        span: section.heading,
        message: say`There is already a section “${area.name}” above. Move this text there, or give this section its own heading.`,
        related: [{ span: earlier.heading, message: say`The first section “${area.name}” is here.` }],
      };
    }
  },
};

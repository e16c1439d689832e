// unknown-area: a grade given to something that is no area of the framework.

import { areaSection } from '../claims';
import type { Section } from '../claims';
import { wordsAt } from '../draft/wordsAt';
import { say } from '../text/message';
import type { Rule } from './rule';

export const unknownArea: Rule = {
  id: 'unknown-area',
  summary: 'Something that is no area of the framework has a grade.',
  severity: 'error',
  fixable: false,
  *check({ draft, claims, framework }) {
    if (!framework.areas.length) return;
    const names = framework.areas.map((area) => `“${area.label}”`).join('; ');
    const advice = say`The areas of this inspection are ${names}.`;
    for (const row of claims.tables.flatMap((table) => table.rows)) {
      if (!row.named) yield { span: row.span, message: say`“${row.written}” is not an area of this inspection. ${advice}` };
    }
    const levels = new Set(claims.sections.flatMap((section) => (section.isArea ? [section.level] : [])));
    const reported = new Set<Section>();
    for (const { source, area, section } of claims.grades) {
      if (area || !section || (source !== 'line' && source !== 'heading') || reported.has(section)) continue;
      // A grade further down, such as that of a case study, is not an area’s.
      const amongAreas = levels.has(section.level) || section.parent?.kind === 'judgments';
      if (!amongAreas || section.kind || section.finding || areaSection(section) || section.heading.from === claims.title?.span.from) continue;
      reported.add(section);
      yield { span: section.name, message: say`“${wordsAt(draft, section.name)}” has a grade but is not an area of this inspection. ${advice}` };
    }
  },
};

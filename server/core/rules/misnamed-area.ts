// misnamed-area: a heading or table row that is nearly the name of an area, or a name it no longer has.

import { proseAt } from '../draft/wordsAt';
import type { Span } from '../span';
import { say } from '../text/message';
import { CONTINUED } from '../text/patterns';
import { replace } from './rule';
import type { Report, Rule } from './rule';

export const misnamedArea: Rule = {
  id: 'misnamed-area',
  summary: 'The name of an area is not quite right.',
  severity: 'warning',
  fixable: true,
  *check({ draft, claims }) {
    for (const section of claims.sections) {
      if (section.named?.near && section.isArea) yield* misnamed(section.name, section.named.area.name);
    }
    for (const row of claims.tables.flatMap((table) => table.rows)) {
      if (row.named?.near) yield* misnamed(row.span, row.named.area.label);
    }

    function* misnamed(place: Span, name: string): Iterable<Report> {
      const prose = proseAt(draft, place);
      const from = NUMBER.exec(prose.text)?.[0].length ?? 0;
      const to = prose.text.length - (CONTINUED.exec(prose.text)?.[0].length ?? 0);
      const span = prose.source(from, to);
      const written = prose.text.slice(from, to);
      yield {
        span,
        message: say`“${written}” is not the name of an area. Write “${name}”.`,
        fixes: [replace(span, name, say`Change to “${name}”`)],
      };
    }
  },
};

// What may stand before a name and is no part of it.
const NUMBER = /^(?:(?:area|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*)[.):–-]*\s+/i;

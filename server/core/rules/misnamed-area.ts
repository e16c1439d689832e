// misnamed-area: the name of an area nearly, in a heading, a table, a list or a sentence, or a name that it no longer has.

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
    for (const { span, written, right, sure } of claims.mentions.nearAreas) yield problem(span, written, right, sure);

    function* misnamed(place: Span, name: string): Iterable<Report> {
      const prose = proseAt(draft, place);
      const from = NUMBER.exec(prose.text)?.[0].length ?? 0;
      const to = prose.text.length - (CONTINUED.exec(prose.text)?.[0].length ?? 0);
      yield problem(prose.source(from, to), prose.text.slice(from, to), name);
    }
  },
};

function problem(span: Span, written: string, name: string, sure = true): Report {
  const message = say`“${written}” is not the name of an area. Write “${name}”.`;
  return { span, message, fixes: [replace(span, name, say`Change to “${name}”`, sure)] };
}

// What may stand before a name and is no part of it.
const NUMBER = /^(?:(?:area|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*)[.):–-]*\s+/i;

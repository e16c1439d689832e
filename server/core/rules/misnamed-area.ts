// misnamed-area: the name of an area nearly, in a heading, a table, a list or a sentence, or a name that it no longer has.

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
      const text = draft.text.slice(place.from, place.to);
      const number = NUMBER.exec(text)?.[0].length ?? 0;
      const span = { from: place.from + number, to: place.to - (CONTINUED.exec(text)?.[0].length ?? 0) };
      const written = draft.text.slice(span.from, span.to);
      yield problem(span, written, name);
    }
  },
};

function problem(span: Span, written: string, name: string, sure = true): Report {
  const message = say`“${written}” is not the name of an area. Write “${name}”.`;
  return { span, message, fixes: [replace(span, name, say`Change to “${name}”`, sure)] };
}

// What may stand before a name and is no part of it.
const NUMBER = /^(?:(?:area|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2})*)[.):–-]*\s+/i;

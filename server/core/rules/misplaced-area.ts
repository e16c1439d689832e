// misplaced-area: the areas stand in the framework’s order.

import { outOfOrder } from '../compare/areaOrder';
import type { Place } from '../compare/areaOrder';
import type { Section } from '../claims';
import type { Edit } from '../draft/draft';
import type { Area } from '../framework/schema';
import { say } from '../text/message';
import type { Message } from '../text/message';
import type { Rule } from './rule';

export const misplacedArea: Rule = {
  id: 'misplaced-area',
  summary: 'The areas are not in the framework’s order.',
  severity: 'info',
  fixable: true,
  *check({ draft, claims, kind, framework }) {
    if (kind !== 'report') return;
    for (const { section, place, movable } of outOfOrder(claims, framework)) {
      const next = (place.behind ?? place.before)!;
      const { order, here, move: title } = (place.behind ? belongsAfter : belongsBefore)(section.named!.area, next.named!.area);
      const edits = movable ? move(section, place, draft.text) : undefined;
      yield {
        span: section.heading,
        message: order,
        related: [{ span: next.heading, message: here }],
        fixes: edits ? [{ title, edits }] : [],
      };
    }
  },
};

/** What is said of an area that belongs on one side of another. */
type Words = Readonly<Record<'order' | 'here' | 'move', Message>>;

function belongsAfter(area: Area, other: Area): Words {
  return {
    order: say`“${area.name}” is out of the framework’s order. Its section belongs after “${other.name}”.`,
    here: say`It belongs after this section.`,
    move: say`Move the section after “${other.label}”`,
  };
}

function belongsBefore(area: Area, other: Area): Words {
  return {
    order: say`“${area.name}” is out of the framework’s order. Its section belongs before “${other.name}”.`,
    here: say`It belongs before this section.`,
    move: say`Move the section before “${other.label}”`,
  };
}

/** Takes the section out and puts it in, in this order; each place keeps the blank lines it has. */
function move({ span }: Section, { behind, before }: Place, text: string): Edit[] {
  const end = endOfWords(span.to, text);
  const words = text.slice(span.from, end);
  const above = endOfWords(span.from, text);
  const gap = text.slice(above, span.from);
  // The last section goes with the blank lines above it, any other with those below.
  const out = span.to < text.length ? { from: span.from, to: span.to } : { from: above, to: end };
  if (before) return [{ span: out, text: '' }, { span: { from: before.line.from, to: before.line.from }, text: words + gap }];
  const at = endOfWords(behind!.span.to, text);
  const below = behind!.span.to < text.length ? text.slice(at, behind!.span.to) : gap;
  return [{ span: out, text: '' }, { span: { from: at, to: at }, text: below + words }];
}

function endOfWords(to: number, text: string): number {
  let end = to;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

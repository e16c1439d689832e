// An area, by whatever name: its grades and where they are given, and what inspectors look for.

import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { covers } from './hovering';
import type { Hover } from './hovering';
import { areaNote } from './notes';
import type { Link } from './notes';
import { proseNear } from './place';
import type { Place } from './place';

/** The area that the place is about. */
export function hoverArea(subject: Subject, place: Place, link: Link): Hover | undefined {
  const found = headedArea(subject, place) ?? mentionedArea(subject, place);
  return found && { span: found.span, markdown: areaNote(found.area, subject, place.line, link) };
}

/** The area that a heading or a row of a grade table is about. */
function headedArea({ claims }: Subject, { offset }: Place): { area: Area; span: Span } | undefined {
  for (const { name, named } of claims.sections) if (named && covers(name, offset)) return { area: named.area, span: name };
  for (const { rows } of claims.tables) {
    for (const { span, named } of rows) if (named && covers(span, offset)) return { area: named.area, span };
  }
  return undefined;
}

/** An area named in running text. One word, such as “leadership”, is English. */
function mentionedArea(subject: Subject, place: Place): { area: Area; span: Span } | undefined {
  const { lexicon } = subject;
  const prose = place.words && proseNear(subject, place);
  for (const match of prose ? prose.text.matchAll(lexicon.pattern('{area}', 'giu')) : []) {
    const area = lexicon.exactArea(match[0]);
    const span = prose!.source(match.index, match.index + match[0].length);
    if (area && match[0].includes(' ') && covers(span, place.offset)) return { area, span };
  }
  return undefined;
}

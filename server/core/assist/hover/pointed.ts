// What stands at a place: a grade that is claimed, or the name of an area.

import type { Area, Grade } from '../../framework/schema';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { placeAt, proseNear } from '../place';

/** The grade claimed at the place. “Good” anywhere else is English. */
export function gradeAt({ claims }: Subject, offset: number): { grade: Grade; span: Span } | undefined {
  const items = claims.tallies.flatMap((tally) => tally.items.map(({ reading, gradeSpan }) => ({ reading, span: gradeSpan })));
  for (const { reading, span } of [...claims.grades, ...items]) {
    if (reading.kind === 'grade' && covers(span, offset)) return { grade: reading.grade, span };
  }
  return undefined;
}

/** The area named at the place: by a heading, a row of a grade table, or in running text. */
export function areaAt(subject: Subject, offset: number): { area: Area; span: Span } | undefined {
  return headedArea(subject, offset) ?? mentionedArea(subject, offset);
}

/** The area that a heading or a row of a grade table is about, by whatever name. */
function headedArea({ claims }: Subject, offset: number): { area: Area; span: Span } | undefined {
  for (const { name, named } of claims.sections) if (named && covers(name, offset)) return { area: named.area, span: name };
  for (const { rows } of claims.tables) {
    for (const { span, named } of rows) if (named && covers(span, offset)) return { area: named.area, span };
  }
  return undefined;
}

/** An area named in running text or a headline. One word, such as “leadership”, is English. */
function mentionedArea(subject: Subject, offset: number): { area: Area; span: Span } | undefined {
  const { lexicon } = subject;
  const prose = proseNear(subject, placeAt(subject, offset));
  for (const match of prose ? prose.text.matchAll(lexicon.pattern('{area}', 'giu')) : []) {
    const area = lexicon.exactArea(match[0]);
    const span = prose!.source(match.index, match.index + match[0].length);
    if (area && match[0].includes(' ') && covers(span, offset)) return { area, span };
  }
  return undefined;
}

/** Whether a place is at the words of a span, their ends included. */
export function covers(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to && span.to > span.from;
}

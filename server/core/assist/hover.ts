// What the editor shows when the mouse rests on an area, a grade or a key of the front matter.

import { isDraft } from '../draft/draft';
import type { FrontMatterKey } from '../draft/frontMatter';
import { readProse } from '../draft/prose';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { areaNote, gradeNote, KEY_NOTES } from './notes';
import { placeAt } from './place';

/** Markdown about the words of a span. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What there is to say about the words at `offset`; undefined for plain words, and for a text that is no draft. Never throws. */
export function hover(subject: Subject, offset: number): Hover | undefined {
  const { draft, framework } = subject;
  if (!isDraft(draft)) return undefined;
  if (offset < draft.frontMatter.span.to) return hoverKey(subject, offset);
  const grade = gradeAt(subject, offset);
  if (grade) return { span: grade.span, markdown: gradeNote(grade.grade, framework) };
  const area = headedArea(subject, offset) ?? mentionedArea(subject, offset);
  return area && { span: area.span, markdown: areaNote(area.area, subject) };
}

function hoverKey({ draft }: Subject, offset: number): Hover | undefined {
  for (const [name, { key }] of draft.frontMatter.places) {
    if (covers(key, offset) && Object.hasOwn(KEY_NOTES, name)) return { span: key, markdown: KEY_NOTES[name as FrontMatterKey] };
  }
  return undefined;
}

/** The grade claimed at the place. “Good” anywhere else is English. */
function gradeAt({ claims }: Subject, offset: number) {
  const items = claims.tallies.flatMap((tally) => tally.items.map(({ reading, gradeSpan }) => ({ reading, span: gradeSpan })));
  for (const { reading, span } of [...claims.grades, ...items]) {
    if (reading.kind === 'grade' && covers(span, offset)) return { grade: reading.grade, span };
  }
  return undefined;
}

/** The area that a heading or a row of a grade table is about, by whatever name. */
function headedArea({ claims }: Subject, offset: number): { area: Area; span: Span } | undefined {
  for (const { name, named } of claims.sections) if (named && covers(name, offset)) return { area: named.area, span: name };
  for (const { rows } of claims.tables) {
    for (const { span, named } of rows) if (named && covers(span, offset)) return { area: named.area, span };
  }
  return undefined;
}

/** How far on either side of the mouse an area’s name may reach. */
const REACH = 250;

/** An area named in running text. One word, such as “leadership”, is English. */
function mentionedArea(subject: Subject, offset: number): { area: Area; span: Span } | undefined {
  const { draft, lexicon } = subject;
  const { words, block } = placeAt(subject, offset);
  if (!words || !block) return undefined;
  const from = Math.max(block.at, offset - REACH);
  const to = Math.min(block.at + block.block.text.length, offset + REACH);
  const prose = readProse(draft.text.slice(from, to), from);
  for (const match of prose.text.matchAll(new RegExp(lexicon.areaPattern, 'giu'))) {
    const area = lexicon.exactArea(match[0]);
    const span = prose.source(match.index, match.index + match[0].length);
    if (area && match[0].includes(' ') && covers(span, offset)) return { area, span };
  }
  return undefined;
}

function covers(span: Span, offset: number): boolean {
  return span.from <= offset && offset <= span.to && span.to > span.from;
}

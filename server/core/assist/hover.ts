// What the editor shows when the mouse rests on an area, a grade or a key of the front matter.

import { isDraft } from '../draft/draft';
import type { FrontMatterKey } from '../draft/frontMatter';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { areaNote, gradeNote, KEY_NOTES } from './notes';
import { areaAt, covers, gradeAt } from './pointed';

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
  const area = areaAt(subject, offset);
  return area && { span: area.span, markdown: areaNote(area.area, subject) };
}

function hoverKey({ draft }: Subject, offset: number): Hover | undefined {
  for (const [name, { key }] of draft.frontMatter.places) {
    if (covers(key, offset) && Object.hasOwn(KEY_NOTES, name)) return { span: key, markdown: KEY_NOTES[name as FrontMatterKey] };
  }
  return undefined;
}

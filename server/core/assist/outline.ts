// The outline of a draft: its headings as a tree, with the grades of areas.

import { isDraft } from '../draft/draft';
import type { Section } from '../claims/types';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesOf } from './notes';

/** A heading of the draft and those below it. */
export interface OutlineItem {
  readonly name: string;
  /** The grade of an area, “no grade yet”, or nothing. */
  readonly detail: string;
  readonly kind: 'title' | 'area' | 'section' | 'finding';
  /** The heading and all that stands below it. */
  readonly span: Span;
  /** The words of the heading. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The headings of the draft; none for a text that is no draft. */
export function outline(subject: Subject): OutlineItem[] {
  if (!isDraft(subject.draft)) return [];
  const roots: OutlineItem[] = [];
  const children = new Map<Section, OutlineItem[]>();
  for (const section of subject.claims.sections) {
    const below: OutlineItem[] = [];
    children.set(section, below);
    const siblings = (section.parent && children.get(section.parent)) ?? roots;
    siblings.push({
      name: section.title.trim() || 'Heading without words',
      detail: section.isArea ? gradeOf(section, subject) : '',
      kind: kindOf(section, subject),
      span: section.span,
      selection: section.heading,
      children: below,
    });
  }
  return roots;
}

function kindOf(section: Section, { claims }: Subject): OutlineItem['kind'] {
  if (section.isArea) return 'area';
  if (section.finding) return 'finding';
  return claims.title?.span.from === section.heading.from ? 'title' : 'section';
}

function gradeOf(section: Section, subject: Subject): string {
  const { area } = section.named!;
  const terms = gradesOf(area, subject).map((grade) => grade.term);
  return terms.length || !area.graded ? terms.join(' / ') : 'no grade yet';
}

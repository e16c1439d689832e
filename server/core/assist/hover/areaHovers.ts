// An area, by whatever name: its grades and where they are given, and what inspectors look for.

import type { Subject } from '../../rules/rule';
import type { Hover } from './hovering';
import { areaNote } from '../notes';
import type { Link } from '../notes';
import type { Place } from '../place';
import { areaAt } from './pointed';

/** The area that the place is about. */
export function hoverArea(subject: Subject, { offset, line }: Place, link: Link): Hover | undefined {
  const found = areaAt(subject, offset);
  return found && { span: found.span, markdown: areaNote(found.area, subject, line, link) };
}

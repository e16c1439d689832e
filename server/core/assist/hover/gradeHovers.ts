// A grade where it is claimed: what it means.

import type { Subject } from '../../rules/rule';
import type { Hover } from './hovering';
import { gradeNote } from '../notes';
import type { Place } from '../place';
import { gradeAt } from './pointed';

/** The meaning of the grade claimed at the place. */
export function hoverGrade(subject: Subject, { offset }: Place): Hover | undefined {
  const found = gradeAt(subject, offset);
  return found && { span: found.span, markdown: gradeNote(found.grade, subject.framework) };
}

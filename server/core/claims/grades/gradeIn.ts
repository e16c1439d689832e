// A grade as a block has it.

import type { GradeReading } from '../../framework/gradeTerms';
import type { Span } from '../../span';

/** A grade and its words; the span counts from the block’s start. */
export interface GradeIn {
  readonly reading: GradeReading;
  readonly span: Span;
  readonly written: string;
}

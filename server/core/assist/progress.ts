// How far the grading of a draft has come.

import { gradedAreas } from '../claims/gradedAreas';
import type { Subject } from '../rules/rule';
import { gradesOf } from './notes';

/** How many of the areas that the draft must grade have a grade. */
export interface Progress {
  readonly graded: number;
  readonly areas: number;
}

/** The progress of a report; none of none for a press release, and where the framework is not known. */
export function progress(subject: Subject): Progress {
  const areas = subject.kind === 'report' ? gradedAreas(subject.claims, subject.framework) : [];
  return { graded: areas.filter((area) => gradesOf(area, subject).length > 0).length, areas: areas.length };
}

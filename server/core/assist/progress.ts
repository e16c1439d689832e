// How far the grading of a draft has come, and what is left of it.

import { gradedAreas } from '../compare/gradedAreas';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { gradesOf } from './notes';

/** How many of the areas that the draft must grade have a grade. */
export interface Progress {
  readonly graded: number;
  readonly areas: number;
}

/** An area that has no grade yet. */
export interface OpenArea {
  readonly area: Area;
  /** Where its grade is to be written, or its section, or else the title. */
  readonly span: Span;
  /** Whether the report has a section or a row for it. */
  readonly present: boolean;
}

/** The progress of a report; none of none for a press release, and where the framework is not known. */
export function progress(subject: Subject): Progress {
  const areas = areasOf(subject);
  return { graded: areas.filter((area) => gradesOf(area, subject).length > 0).length, areas: areas.length };
}

/** The areas that `progress` finds without a grade, in the framework’s order. */
export function openAreas(subject: Subject): OpenArea[] {
  return areasOf(subject)
    .filter((area) => !gradesOf(area, subject).length)
    .map((area) => {
      const place = placeOf(area, subject);
      return { area, span: place ?? subject.claims.title?.span ?? { from: 0, to: 0 }, present: place !== undefined };
    });
}

function areasOf({ kind, claims, framework }: Subject): Area[] {
  return kind === 'report' ? gradedAreas(claims, framework) : [];
}

function placeOf(area: Area, { claims }: Subject): Span | undefined {
  const own = claims.grades.filter((claim) => claim.area === area);
  const line = own.find(({ source }) => source === 'line');
  return line?.span ?? claims.sections.find((each) => each.isArea && each.named!.area === area)?.heading ?? own[0]?.span;
}

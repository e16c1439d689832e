// The grades of a report as a board: what the grade graphic draws and its alternative text says.

import { isExpected } from '../compare/scope';
import { isOnMainScale, scaleOf } from '../framework/scales';
import type { Framework, Grade } from '../framework/schema';
import { areasOfTable } from '../framework/tableOrder';
import { isCountedTogether, isNamedIn, standingsInTable } from '../release/facts/standing';
import type { Standing } from '../release/facts/standing';
import { upperFirst } from '../release/facts/words';
import type { Subject } from '../rules/rule';
import { forPeople } from '../text/message';

/** What became of an area: its grade’s place on the scale (0 is the best), or why it has none. */
export type Outcome = number | 'ungraded' | 'disputed';

/** An area that is graded. */
export interface BoardRow {
  readonly label: string;
  readonly outcome: Outcome;
  /** Whether it stands apart from the others: it sums them up, as an overall rating does, or has a scale of its own. */
  readonly apart: boolean;
  /** Its grades as they open a sentence, best first, where they are not the board’s. */
  readonly scale?: readonly string[];
}

/** The grades of a report. */
export interface GradeBoard {
  /** “Grades for Northamptonshire Police”. */
  readonly title: string;
  /** The grades of the scale as they open a sentence, best first. */
  readonly scale: readonly string[];
  /** The graded areas, in the order of the framework’s table. */
  readonly rows: readonly BoardRow[];
  /** The labels of areas that were inspected but get no grade. */
  readonly inspected: readonly string[];
}

/** What the board and its text call an outcome that is no grade. */
export const OPEN_OUTCOMES = { ungraded: forPeople('Not yet graded'), disputed: forPeople('Grade not settled') } as const;

/** The board of a report; undefined where its framework grades nothing, or is not known. */
export function gradeBoard(subject: Subject): GradeBoard | undefined {
  const { framework, lexicon, claims } = subject;
  const all = standingsInTable(subject);
  if (!all.length) return undefined;
  return {
    title: [`${framework.gradeLabels[0]!}s`, lexicon.body.name].filter(Boolean).join(' for '),
    scale: termsOf(framework.scale),
    rows: all.map((standing) => rowOf(standing, framework)),
    inspected: areasOfTable(framework).filter((area) => !area.graded && (isExpected(area, claims) || isNamedIn(area, claims))).map(({ label }) => label),
  };
}

function rowOf({ area, grade, disputed, rank }: Standing, framework: Framework): BoardRow {
  const outcome = grade ? rank : disputed ? 'disputed' : 'ungraded';
  const row = { label: area.label, outcome, apart: !isCountedTogether(area, framework) } as const;
  return isOnMainScale(area, framework) ? row : { ...row, scale: termsOf(scaleOf(area, framework).grades) };
}

function termsOf(grades: readonly Grade[]): string[] {
  return grades.map(({ term }) => upperFirst(term));
}

/** The grades of a row, as they open a sentence, best first. */
export function scaleOfRow({ scale }: BoardRow, board: GradeBoard): readonly string[] {
  return scale ?? board.scale;
}

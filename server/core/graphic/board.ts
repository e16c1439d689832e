// The grades of a report as a board: what the grade graphic draws and its alternative text says.

import { isExpected } from '../compare/scope';
import type { Area, Grade } from '../framework/schema';
import { rank, standingOf, standings } from '../release/facts/standing';
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
  /** Whether it sums up the others, as an overall rating does. */
  readonly overall: boolean;
}

/** The grades of a report. */
export interface GradeBoard {
  /** “Grades for Northamptonshire Police”. */
  readonly title: string;
  /** The grades of the scale as they open a sentence, best first. */
  readonly scale: readonly string[];
  /** The graded areas, in the framework’s order. */
  readonly rows: readonly BoardRow[];
  /** The labels of areas that were inspected but get no grade. */
  readonly inspected: readonly string[];
}

/** What the board and its text call an outcome that is no grade. */
export const OPEN_OUTCOMES = { ungraded: forPeople('Not yet graded'), disputed: forPeople('Grade not settled') } as const;

/** The board of a report; undefined where its framework grades nothing, or is not known. */
export function gradeBoard(subject: Subject): GradeBoard | undefined {
  const { framework, lexicon } = subject;
  const counted = standings(subject);
  const all = framework.areas.flatMap((area) => counted.find((each) => each.area === area) ?? overallStanding(area, subject) ?? []);
  if (!all.length) return undefined;
  return {
    title: [`${framework.gradeLabels[0]!}s`, lexicon.body.name].filter(Boolean).join(' for '),
    scale: framework.scale.map(({ term }) => upperFirst(term)),
    rows: all.map(({ area, grade, disputed }) => ({ label: area.label, outcome: outcomeOf(grade, disputed, subject), overall: !area.counted })),
    inspected: framework.areas.filter((area) => !area.graded && (isExpected(area, subject.claims) || isIn(area, subject))).map(({ label }) => label),
  };
}

function outcomeOf(grade: Grade | undefined, disputed: boolean, { framework }: Subject): Outcome {
  if (grade) return rank(grade, framework);
  return disputed ? 'disputed' : 'ungraded';
}

/** How an area stands that is graded but not counted; undefined where the report does not have it, or must not. */
function overallStanding(area: Area, subject: Subject): Standing | undefined {
  return area.graded && !area.counted && (isExpected(area, subject.claims) || isIn(area, subject)) ? standingOf(area, subject) : undefined;
}

function isIn(area: Area, { claims }: Subject): boolean {
  return claims.sections.some((section) => section.isArea && section.named!.area === area) || claims.grades.some((claim) => claim.area === area);
}

// The grade graphic in words, for people who cannot see it.

import { OPEN_OUTCOMES, scaleOfRow } from './board';
import type { BoardRow, GradeBoard } from './board';

/** The alternative text: “Grades for Kent Police. Good: Working with partners. Adequate: …”, grade by grade, the best first. */
export function alternativeText(board: GradeBoard): string {
  return `${board.title}. ${describeBoard(board)}`;
}

/** The alternative text without its title. */
export function describeBoard(board: GradeBoard): string {
  const { scale, rows, inspected } = board;
  const areas = rows.filter(({ apart }) => !apart);
  const having = (outcome: BoardRow['outcome']) => areas.filter((row) => row.outcome === outcome).map(({ label }) => label);
  const groups: [string, readonly string[]][] = [
    ...rows.filter(({ apart }) => apart).map((row): [string, string[]] => [row.label, [wordsOf(row.outcome, scaleOfRow(row, board))]]),
    ...scale.map((term, place): [string, string[]] => [term, having(place)]),
    [OPEN_OUTCOMES.ungraded, having('ungraded')],
    [OPEN_OUTCOMES.disputed, having('disputed')],
    ['Inspected but not graded', inspected],
  ];
  // Where a label has a comma of its own, what stands between labels must be heavier.
  const separator = groups.some(([, items]) => items.some((item) => item.includes(','))) ? '; ' : ', ';
  return groups.flatMap(([name, items]) => (items.length ? [`${name}: ${items.join(separator)}.`] : [])).join(' ');
}

/** What an outcome is called. */
export function wordsOf(outcome: BoardRow['outcome'], scale: readonly string[]): string {
  return typeof outcome === 'number' ? scale[outcome]! : OPEN_OUTCOMES[outcome];
}

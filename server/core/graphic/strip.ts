// The grades of a report in a line: a letter or two for each area, with its colour and its words.

import type { Subject } from '../rules/rule';
import { asMessage, say } from '../text/message';
import type { Message } from '../text/message';
import { gradeBoard, OPEN_OUTCOMES, scaleOfRow } from './board';
import type { BoardRow, GradeBoard } from './board';
import { CELL, markColour } from './colours';

/** The grade of an area, in brief. */
export interface StripMark {
  readonly area: string;
  /** The grade as it opens a sentence, or why there is none. */
  readonly words: Message;
  /** “G”, “RI”; “–” where there is none yet, and “?” where there are two. */
  readonly letters: string;
  /** #rrggbb; the colour of an empty cell where there is no grade. */
  readonly colour: string;
}

const OPEN_LETTERS = { ungraded: '–', disputed: '?' } as const;

/** The marks of a report’s areas in the framework’s order; none for a release, and where the framework grades nothing or is not known. */
export function gradeStrip(subject: Subject): StripMark[] {
  const board = subject.kind === 'report' ? gradeBoard(subject) : undefined;
  return board?.rows.map((row) => mark(row, board)) ?? [];
}

function mark(row: BoardRow, board: GradeBoard): StripMark {
  const { label: area, outcome } = row;
  const scale = scaleOfRow(row, board);
  if (typeof outcome !== 'number') return { area, words: asMessage(OPEN_OUTCOMES[outcome]), letters: OPEN_LETTERS[outcome], colour: CELL };
  const term = scale[outcome]!;
  return { area, words: say`${term}`, letters: initials(term), colour: markColour(outcome, scale.length) };
}

function initials(term: string): string {
  return term.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '').join('');
}

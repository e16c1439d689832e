// What the word or two in a grade position say: a grade, nearly one, none, or something that is no grade.

import { distance } from '../text/nearest';
import type { Grade } from './schema';

/**
 * How a grade is written: `exact` as the scale has it; `capital` but for its first letter’s case; `case` in another
 * case, hyphenation or spacing; `inflected`; `short` for an abbreviation; `slip` for a slip of the pen.
 */
export type GradeForm = 'exact' | 'capital' | 'case' | 'inflected' | 'short' | 'slip';

/** The reading of a grade position. */
export type GradeReading =
  | { readonly kind: 'grade'; readonly grade: Grade; readonly form: GradeForm }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; /** Whether it is a grade of some other inspectorate’s. */ readonly foreign: boolean };

const BLANK =
  /^(?:[-–—.…_?\s]*|n\/a|(?:inspected,? but )?not (?:yet )?(?:been )?(?:graded|rated|judged|known)|un(?:graded|rated)|tb[cda]|x{2,}|\[[^\]]*\]|to be (?:confirmed|graded|decided))$/i;

/** What may be read: the grades of a scale, and the terms of other scales, which are no grades here. */
export interface GradeTerms {
  readonly grades: readonly Grade[];
  readonly foreign: readonly string[];
}

/** Reads what stands in a grade position, without the marks around it. */
export function readGrade(text: string, { grades, foreign }: GradeTerms): GradeReading {
  const written = text.trim().replace(/\s+/g, ' ');
  if (BLANK.test(written)) return { kind: 'blank' };
  const plain = plainTerm(written);
  for (const grade of grades) {
    if (written === grade.term) return { kind: 'grade', grade, form: 'exact' };
    if (written.slice(1) === grade.term.slice(1) && written[0]!.toLowerCase() === grade.term[0]!.toLowerCase()) {
      return { kind: 'grade', grade, form: 'capital' };
    }
    if (grade.otherForms.some((each) => each.toLowerCase() === written.toLowerCase())) return { kind: 'grade', grade, form: 'exact' };
    if (plain === plainTerm(grade.term)) return { kind: 'grade', grade, form: 'case' };
    if (grade.inflections.some((each) => plainTerm(each) === plain)) return { kind: 'grade', grade, form: 'inflected' };
    if (grade.abbreviations.some((each) => plainTerm(each) === plain)) return { kind: 'grade', grade, form: 'short' };
    if (grade.verb && plain === `is ${plainTerm(grade.term)}`) return { kind: 'grade', grade, form: 'slip' };
  }
  if (foreign.some((each) => plainTerm(each) === plain)) return { kind: 'unknown', foreign: true };
  const grade = nearestGrade(plain, grades);
  return grade ? { kind: 'grade', grade, form: 'slip' } : { kind: 'unknown', foreign: false };
}

const SHORT = 5;
/** Of a word of two or three letters, another letter makes another word. */
const TOO_SHORT = 3;

/**
 * The grade within two letters; of two as near the longer, for a letter is lost more easily than added: “nadequate”.
 * Short words must also keep their first and last letter, or “poor” would be a slip for “good”.
 */
function nearestGrade(written: string, grades: readonly Grade[]): Grade | undefined {
  let best: Grade | undefined;
  let least = 3;
  for (const grade of grades) {
    const term = plainTerm(grade.term);
    const cost = distance(written, term, 2);
    if (cost > 2 || term.length <= TOO_SHORT || (term.length <= SHORT && cost === 2 && (written[0] !== term[0] || written.at(-1) !== term.at(-1))))
      continue;
    if (cost > least || (cost === least && best && best.term.length >= term.length)) continue;
    best = grade;
    least = cost;
  }
  return best;
}

function plainTerm(term: string): string {
  return term
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
}

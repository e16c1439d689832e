// Propositions: what a sentence says of grades and findings, each with its standing.

import type { Area, FindingKind, Grade } from '../framework/schema';
import type { GradeReading } from '../framework/gradeTerms';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';
import type { Quantity, Unit } from './amount';
import type { NamedHere } from './phrase';
import type { Standing } from './standing';

/** What every proposition has. Offsets count from the sentence’s start. */
interface Said {
  readonly standing: Standing;
}

/** The words of a grade. */
export interface GradeSaid {
  readonly reading: GradeReading;
  /** All grades that would do: several for “good or outstanding”, “adequate or better”. */
  readonly grades: readonly Grade[];
  /** Without marks. */
  readonly grade: Span;
  readonly marked: boolean;
  /** Whether it opens its sentence, where it may have a capital. */
  readonly opensSentence: boolean;
}

/** “These areas have a grade of this set.” */
export interface Graded extends Said, GradeSaid {
  readonly kind: 'graded';
  readonly areas: readonly NamedHere[];
  /** Whether it is said of the area in whose section it stands. */
  readonly thisArea: boolean;
  /** Whether the areas stand behind the grade, where a number could stand as well: “good at leadership, adequate in two”. */
  readonly behind: boolean;
  /** Whether nothing follows that could name more of them: not “good at leadership, training and …”. */
  readonly complete: boolean;
  /** Whether it is one only below words that lead into a list of grades: “outcomes were:”. */
  readonly needsLeadIn: boolean;
  /** Whether the words are the grade of the other areas, and these have any of the rest. */
  readonly byOthers: boolean;
}

/** “So many areas have a grade of this set.” */
export interface Counted extends Said, GradeSaid {
  readonly kind: 'counted';
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly span: Span;
  readonly noun: Span | undefined;
  /** Areas named beside the number or in its place. */
  readonly areas: readonly NamedHere[];
  /** Whether the areas named beside the number are meant to be all of them: “four areas: …”. */
  readonly listsAll: boolean;
  /** Whether it may be renumbered: not “the only area”. */
  readonly renumberable: boolean;
  /** Whether areas must have been counted just before: “Two were good.” */
  readonly needsMention: boolean;
}

/** “So many areas were graded, or inspected.” */
export interface Total extends Said {
  readonly kind: 'total';
  readonly value: number;
  /** Whether it is only the least: “no fewer than 12 areas”. */
  readonly atLeast: boolean;
  readonly span: Span;
  readonly noun: Span;
  readonly inspected: boolean;
  /** Whether it is only named as the whole of a part: “two of the nine areas”, behind which no full tally need follow. */
  readonly isWhole: boolean;
}

/** “So many findings of this kind.” */
export interface Found extends Said {
  readonly kind: 'found';
  readonly finding: FindingKind;
  readonly names: CountingNoun;
  readonly least: number;
  readonly most: number;
  readonly span: Span;
  readonly noun: Span;
  /** The verb that agrees with the number. */
  readonly verb: Span | undefined;
  readonly all: boolean;
  readonly whole: boolean;
  readonly definite: boolean;
  readonly named: Area | undefined;
  /** Whether it is one only below words that lead into a list of findings. */
  readonly needsLeadIn: boolean;
}

/** What looks like a count and could not be read. */
export interface Unread extends Said {
  readonly kind: 'unread';
  readonly counts: 'areas' | 'findings';
  readonly span: Span;
}

/** What a sentence says. */
export type Proposition = Graded | Counted | Total | Found | Unread;

// What a phrase is: the types of phrases, with the roles they have in a clause.

import type { GradeReading } from '../framework/gradeTerms';
import type { WordClass } from '../framework/language';
import type { Area, FindingKind, Grade } from '../framework/schema';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';
import type { Amount } from './amount';

/** What a phrase does in its clause. `unknown` is a word that no class has; `things`, a number of something that is no area. */
export type Role =
  | 'amount' | 'areas' | 'thisArea' | 'grade' | 'finding' | 'things'
  | 'body' | 'otherBody' | 'inspectorate' | 'these'
  | 'grading' | 'inspecting' | 'giving' | 'receiving' | 'being' | 'having' | 'moving' | 'existing' | 'acting' | 'saying' | 'doubting'
  | 'mood' | 'how' | 'denial' | 'earlier' | 'now' | 'elsewhere' | 'year'
  | 'determiner' | 'possessive' | 'adjective' | 'adverb' | 'judging' | 'performance' | 'areaNoun'
  | 'in' | 'of' | 'as' | 'with' | 'by' | 'from' | 'to' | 'and' | 'or' | 'but' | 'relative' | 'there'
  | 'except' | 'mark' | 'unknown';

/** A grade phrase: one grade, or several that hold alike (“good or outstanding”, “adequate or better”). */
export interface GradePhrase {
  readonly reading: GradeReading;
  /** The grades that it admits; the one read where it is a single one. */
  readonly grades: readonly Grade[];
  readonly words: Span;
  readonly marked: boolean;
  /** Whether it is only nearly a grade’s word, and counts where nothing but a grade can stand. */
  readonly slip: boolean;
  /** Whether it is a noun: “three adequates”. */
  readonly isNoun: boolean;
  /** Whether it is “no better than” a grade: that grade to most writers, and worse ones as well to some. */
  readonly atMost: boolean;
}

/** An area named in a sentence. */
export interface NamedHere {
  readonly area: Area;
  readonly span: Span;
  /** Whether the words are everyday English, and so a name only where one must stand. */
  readonly everyday: boolean;
  /** Whether it is said in other words than its names. */
  readonly loose?: boolean;
  /** Whether the body is named in these words: “how the force investigates crime”. */
  readonly ofBody?: boolean;
}

/** A phrase; offsets count from the sentence’s start. */
export interface Phrase {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly plain: string;
  readonly classes: ReadonlySet<WordClass>;
  readonly amount?: Amount;
  readonly grade?: GradePhrase;
  readonly areas?: readonly NamedHere[];
  readonly finding?: { readonly kind: FindingKind; readonly plural: boolean; readonly names: CountingNoun };
  readonly year?: number;
  /** Which of the body’s words it is: a name, a noun such as “the force”, or a pronoun. */
  readonly body?: 'name' | 'noun' | 'pronoun';
}

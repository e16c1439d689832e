// What a draft claims. Every span is an offset range of the draft, except in the `…In` types, which count from a block’s start.

import type { FindingKind } from '../framework/schema';
import type { Area, Grade } from '../framework/schema';
import type { Quantity, Standing } from '../reading';
import type { GradeReading } from '../framework/gradeTerms';
import type { NamedArea } from '../framework/lexicon';
import type { Person } from '../framework/registers';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';
import type { DateClaim } from './dates/dateClaim';
import type { Mentions } from './mentions/mentions';
import type { Section } from './section';
import type { Attribution, Quotation, QuotedFragment, SpeakerClaim } from './quotations/quotation';

export type { Section } from './section';
export type { Attribution, Quotation, QuotedFragment, QuotedParagraph, SpeakerClaim } from './quotations/quotation';

/** Where a grade stands: a row of a table, a grade line, a heading, a sentence, or beside a count. */
export type GradeSource = 'table' | 'line' | 'heading' | 'statement' | 'count';

/** “This area is graded so.” */
export interface GradeClaim {
  readonly source: GradeSource;
  /** The area graded; undefined where the place has none that the framework knows. */
  readonly area: Area | undefined;
  readonly reading: GradeReading;
  /** The words of the grade, without marks; empty where a blank was left for them. */
  readonly span: Span;
  /** The words as written. */
  readonly written: string;
  /** The section it stands in, for a grade line or heading. */
  readonly section: Section | undefined;
}

/** “This area has a grade of this set”: adequate or better, anything but inadequate. */
export interface SetClaim {
  readonly area: Area;
  readonly grades: readonly Grade[];
  readonly span: Span;
}

/** The first cell of a grade table’s row. */
export interface TableRow {
  readonly span: Span;
  readonly written: string;
  readonly named: NamedArea | undefined;
  readonly grade: GradeClaim;
}

/** “‘good’ in two areas”. */
export interface CountClaim {
  readonly reading: GradeReading;
  /** All grades that would do: several for “good or outstanding”, “adequate or better”. */
  readonly grades: readonly Grade[];
  /** The words of the grade, without marks. */
  readonly gradeSpan: Span;
  readonly written: string;
  /** Whether the grade stands in quotation marks, where grammar may not inflect it. */
  readonly marked: boolean;
  /** Whether the grade opens its sentence, where it may have a capital: “Good in one area”. */
  readonly opensSentence: boolean;
  readonly quantity: Quantity;
  /** Whether the number can be written anew: not that of “the only area”. */
  readonly renumberable: boolean;
  /** The number, or the words that stand for it. */
  readonly span: Span;
  /** The word “area” or “areas” behind the number, if it is there. */
  readonly noun: Span | undefined;
  /** Areas that are named instead of the number or beside it. */
  readonly areas: readonly { readonly area: Area; readonly span: Span }[];
  /** Whether these are meant to be all that the number counts: “four areas: …”. */
  readonly listsAll: boolean;
}

/** “graded across five areas”. */
export interface TotalClaim {
  readonly value: number;
  /** Whether it is only the least: “no fewer than 12 areas”. */
  readonly atLeast: boolean;
  readonly span: Span;
  readonly noun: Span;
  /** Whether so many areas are said to have been inspected, which need not all have a grade. */
  readonly inspected: boolean;
  /** Whether it is only named as the whole of a part: “two of the nine areas”. */
  readonly isWhole: boolean;
}

/** Counts that belong together, and the total declared for them. */
export interface Tally {
  readonly items: readonly CountClaim[];
  readonly total: TotalClaim | undefined;
  /** Whether a grade among them is counted in a way that is not understood, so that they need not add up. */
  readonly partial: boolean;
}

/** A paragraph or list item of a finding, as a reader sees it. */
export interface FindingPassage {
  readonly text: string;
  readonly isItem: boolean;
  /** How deep the item that it begins stands in a list: 1, or 2 in a list inside an item. 0 for a paragraph, also one that goes on in an item. */
  readonly level: number;
  readonly span: Span;
}

/** One finding of the report. */
export interface Finding {
  readonly kind: FindingKind;
  /** The area in whose section it stands. */
  readonly area: Area | undefined;
  /** The heading, or the bold words that stand for one. */
  readonly heading: Span;
  /** For one item of a list, the words above the list that it finishes: “Within three months, the force should:”. */
  readonly leadIn: string | undefined;
  /** What it says; none where only the heading is there. */
  readonly passages: readonly FindingPassage[];
  /** How many it is to those who count otherwise: several lines after one lead-in may be one recommendation, or as many as there are lines. */
  readonly otherwise: number;
}

/** “two causes of concern”. */
export interface FindingCount {
  readonly kind: FindingKind;
  /** The least and the most that the words admit; the same for a plain number. */
  readonly least: number;
  readonly most: number;
  /** The number. */
  readonly span: Span;
  /** The number as prose has it. */
  readonly written: string;
  /** “causes of concern”. */
  readonly noun: Span;
  /** The forms of the noun, for one and for several. */
  readonly names: CountingNoun;
  /** The verb that agrees with the number: “There are two …”, “two … were made”. */
  readonly verb: Span | undefined;
  /** Whether it counts all of them, as opposed to some: “three recommendations about training”. */
  readonly all: boolean;
  /** Whether it speaks of the whole report wherever it stands: “in this report”, “in total”. */
  readonly whole: boolean;
  /** Whether it points at what was said before: “the two causes of concern”. */
  readonly definite: boolean;
  /** The area that its sentence has just named. */
  readonly named: Area | undefined;
  readonly section: Section | undefined;
}

/** A title beside the name of somebody in the register. */
export interface TitleClaim {
  readonly person: Person;
  /** The title. */
  readonly span: Span;
  readonly written: string;
  /** Whether it stands where a quotation is attributed. */
  readonly speaks: boolean;
  /** The earliest year that its sentence names. */
  readonly year: number | undefined;
}

/** What looks like a claim but could not be read, or speaks of something else. */
export interface SetAside {
  readonly kind: 'graded' | 'counted' | 'total' | 'found' | 'unread';
  readonly span: Span;
  /** Why nothing is held against it; `unread` where nobody knows what it says. */
  readonly why: Exclude<Standing, 'ours'> | 'unread';
}

/** Everything a draft claims, in the order of the draft. */
export interface Claims {
  readonly title: { readonly span: Span; readonly text: string } | undefined;
  readonly sections: readonly Section[];
  /** The areas that the inspection looked at, in the framework’s order, where the draft says that these were not all. */
  readonly lookedAt: readonly Area[] | undefined;
  /** Whether its title calls it a review, a letter or the like and no area has a section, so that none need have one. */
  readonly isReview: boolean;
  readonly tables: readonly { readonly span: Span; readonly rows: readonly TableRow[] }[];
  readonly grades: readonly GradeClaim[];
  /** What is said of an area’s grade without naming it. */
  readonly sets: readonly SetClaim[];
  readonly tallies: readonly Tally[];
  readonly totals: readonly TotalClaim[];
  readonly setAside: readonly SetAside[];
  readonly quotations: readonly Quotation[];
  readonly fragments: readonly QuotedFragment[];
  /** Attributions that promise a quotation which never comes. */
  readonly unkept: readonly Attribution[];
  readonly findings: readonly Finding[];
  /** Kinds of finding that stand in the draft in a way that is not understood, so that nobody can say how many there are. */
  readonly unclearFindings: readonly FindingKind[];
  readonly findingCounts: readonly FindingCount[];
  /** Where an area’s section calls something a finding that has no heading as such: “This is an area for improvement.” */
  readonly findingMentions: readonly { readonly kind: FindingKind; readonly area: Area }[];
  readonly mentions: Mentions;
  readonly dates: readonly DateClaim[];
  readonly titles: readonly TitleClaim[];
  /** Names nearly in the register wherever they stand; others at the first place where they speak. */
  readonly unknownSpeakers: readonly SpeakerClaim[];
}

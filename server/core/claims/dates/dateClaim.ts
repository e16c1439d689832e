// What a draft claims by a date: the day, a deadline, or when the draft itself comes out.

import type { Span } from '../../span';

/** What a deadline is one of: a sentence that asks for something “by” a date, or, only inside a finding, words that may mean it. */
export type Deadline = 'sentence' | 'finding';

/** What a date is said to be of the draft itself. */
export interface AnnouncedDay {
  readonly kind: 'embargo' | 'publication';
  /** Whether it stands in a line of its own, such as “Published on 22 August 2025”. */
  readonly label: boolean;
  /** The time of day beside it, in minutes. */
  readonly time: { readonly minutes: number; readonly span: Span; readonly written: string } | undefined;
}

/** A date in the draft’s own words, as written, whether the calendar has it or not. */
export interface DateClaim {
  readonly span: Span;
  readonly written: string;
  /** The day of the week, Sunday being 0. */
  readonly weekday: { readonly value: number; readonly span: Span; readonly written: string } | undefined;
  /** The day of the month, with the ending of an ordinal; undefined for a month, which only a deadline may be. */
  readonly day: { readonly value: number; readonly span: Span; readonly ordinal: boolean } | undefined;
  /** From 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
  /** Whether its passage speaks of another year near it, which a date without a year may then belong to. */
  readonly otherYear: boolean;
  readonly deadline: Deadline | undefined;
  /** Set where it is said to be the day on which the draft comes out, or its embargo ends. */
  readonly announces: AnnouncedDay | undefined;
}

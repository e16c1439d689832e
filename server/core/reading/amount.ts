// What an amount is: how many, of what, and how it points at what was said before.

import type { FindingKind } from '../framework/schema';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';

/** How many are meant. `allBut` is all less so many; `rest`, what the other counts leave. */
export type Quantity =
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'allBut'; readonly value: number }
  | { readonly kind: 'share'; readonly over: number; readonly under: number; readonly exact: boolean }
  | { readonly kind: 'rest'; readonly value: number | undefined }
  | { readonly kind: 'open' };

/** What is counted: areas, grades (“three of the nine grades”), times (“twice”), findings; undefined where the noun is left out. */
export type Unit = 'areas' | 'grades' | 'times' | 'finding' | undefined;

/** An amount; offsets count from the sentence’s start. */
export interface Amount {
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** The number, or the words that stand for it. */
  readonly span: Span;
  /** Its noun, as far as it agrees with the number: “areas”. */
  readonly noun: Span | undefined;
  /** The whole of which it is a part: the five of “two of the five areas”. */
  readonly whole: { readonly value: number; readonly span: Span; readonly noun: Span | undefined } | undefined;
  /** Whether its areas are called graded or inspected: “four graded areas”. */
  readonly described: 'graded' | 'inspected' | undefined;
  /** Whether it counts what was just named: “eight of them”. */
  readonly these: boolean;
  /** Whether it points at what was said: “the two areas”, “these three”. */
  readonly definite: boolean;
  /** Whether it adds to what was counted before: “another two”. */
  readonly further: boolean;
  /** “both”, “all”, “each”: may stand behind what it counts. */
  readonly floating: boolean;
  readonly finding: { readonly kind: FindingKind; readonly names: CountingNoun } | undefined;
  /** Whether it is one by “the only”, which nothing can be renumbered in. */
  readonly only: boolean;
  /** Whether it is “any”, which is none behind a denial. */
  readonly any: boolean;
}


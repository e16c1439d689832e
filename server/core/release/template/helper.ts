// What a helper of templates is: what it asks for, what it does with it, and its page of the manual.

import { inEnglish } from '../../text/message';
import type { Message } from '../../text/message';
import type { CountingNoun } from '../../text/numbers';
import type { GradeCount } from '../facts/words';

/** The kinds of value a helper may ask for, by the English words for them. */
export interface Takings {
  readonly 'a number': number;
  readonly words: string;
  readonly 'words or nothing': string | null;
  readonly 'a list of words': readonly string[];
  readonly 'a list of grades': readonly GradeCount[];
}
/** A kind of value that a helper asks for. */
export type Taking = keyof Takings;

/** A helper: what it asks for, what it does with it, and how the list of helpers explains it. */
export interface Helper {
  /** What must stand behind its name, in this order. */
  readonly takes: readonly Taking[];
  /** What may follow that, as often as one likes. */
  readonly further?: Taking;
  /** What it is for, in a sentence. */
  readonly doc: string;
  /** A template that uses it, and what that gives from `EXAMPLE_VALUES`. */
  readonly example: string;
  readonly gives: string;
  /** What it writes. `noun` is what the framework counts. Throws `WrongValue` or `Unfilled`. */
  fill(given: readonly unknown[], noun?: CountingNoun): string;
}

/** What was given is of the right kind and still no use, such as words that are no date. `wanted` says what would be. */
export class WrongValue extends Error {
  constructor(readonly wanted: Message) {
    super(inEnglish(wanted));
  }
}

/** The template is right, but there is no text for this report. `why` is a plain sentence for the person. */
export class Unfilled extends Error {
  constructor(readonly why: Message) {
    super(inEnglish(why));
  }
}

/** Whether a value is of the kind. */
export function isTaking(kind: Taking, value: unknown): boolean {
  if (kind === 'a number') return typeof value === 'number';
  if (kind === 'a list of words') return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (kind === 'a list of grades')
    return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'term' in each && 'count' in each);
  return typeof value === 'string' || (kind === 'words or nothing' && value === null);
}

/** What a helper wants in a place; undefined where nothing more may stand. */
export function takingAt({ takes, further }: Helper, index: number): Taking | undefined {
  return takes[index] ?? further;
}

type Given<Takes extends readonly Taking[], Further extends Taking> = readonly [...{ [Index in keyof Takes]: Takings[Takes[Index]] }, ...Takings[Further][]];

/** A helper whose `fill` is given values of the kinds it takes, which whoever calls it has made sure of. */
export function helper<const Takes extends readonly Taking[], Further extends Taking = never>(
  own: Omit<Helper, 'takes' | 'further' | 'fill'> & {
    readonly takes: Takes;
    readonly further?: Further;
    fill(given: Given<Takes, Further>, noun?: CountingNoun): string;
  },
): Helper {
  return own as unknown as Helper;
}

// What a check found in one draft, as the formats print it.

import { sep } from 'node:path';
import type { Situation } from '../../core/certain';
import type { Fix, Problem } from '../../core/rules/rule';
import type { Positions } from '../positions';

/** A draft that was checked. */
export interface Checked {
  /** Absolute. */
  readonly path: string;
  /** As the person would write it. */
  readonly shown: string;
  readonly positions: Positions;
  readonly problems: readonly Problem[];
  /** The report that the draft announces, where it could be read. */
  readonly report?: { readonly shown: string; readonly positions: Positions } | undefined;
  /** The fix of one of the problems that is certain; undefined where none is. It is tried when asked for, also against those of `others` that announce the draft. */
  certainFix(problem: Problem, others: readonly Checked[]): Fix | undefined;
  /** The draft with what it was checked with, and the path of the report that it announces. */
  readonly situation: Situation;
  readonly reportPath: string | undefined;
}

/** A path as other tools and web addresses write it, also on Windows. */
export function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll(sep, '/') : path;
}

// What a check found in one draft, as the formats print it.

import type { Problem } from '../../core/rules/rule';
import type { Places } from '../places';

/** A draft that was checked. */
export interface Checked {
  /** Absolute. */
  readonly path: string;
  /** As the person would write it. */
  readonly shown: string;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

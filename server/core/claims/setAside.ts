// Why something is set aside: nothing is held against what is not said of this inspection, or could not be read.

import type { Standing } from '../reading';
import type { SetAside } from './types';

/** What is this inspection’s own and yet set aside has not been read. */
export function whySetAside(standing: Standing): SetAside['why'] {
  return standing === 'ours' ? 'unread' : standing;
}

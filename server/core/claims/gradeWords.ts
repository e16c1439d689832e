// The words in which a grade may stand where another grade stood.

import type { Grade } from '../framework/schema';
import type { GradeClaim } from './types';

/** The grade as it would stand in the place of the claim’s words; undefined in a sentence whose verb would have to change with it. */
export function gradeLike({ source, reading, written }: GradeClaim, to: Grade): string | undefined {
  const isVerb = reading.kind === 'grade' && reading.grade.verb;
  if ((source === 'statement' || source === 'count') && isVerb !== to.verb) return undefined;
  return /^\p{Lu}/u.test(written) ? to.term[0]!.toUpperCase() + to.term.slice(1) : to.term;
}

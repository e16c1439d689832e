// The sentence in which a release gives a grade to areas, as the programme’s own words have it.

import { statementOf } from '../../framework/statements';
import type { Area, Framework, Grade } from '../../framework/schema';
import { withinSentence } from '../../framework/wording';
import { listInWords, withEach } from './words';

/** A sentence without its full stop, in two parts, so that a second one of the same subject need not say it again. */
export interface Stated {
  readonly subject: string;
  readonly rest: string;
}

/** “Kent Police” and “is good at A and B”, or “outcomes for prisoners” and “were good for A and B”; `body` is what the body is called. */
export function stateGrade(grade: Grade, areas: readonly Area[], body: string, framework: Framework): Stated {
  const form = statementOf(grade, framework);
  const names = areas.map((area) => (form.area === 'gerund' ? area.strength : withinSentence(area.label)));
  const fill = (words: string) =>
    words
      .replace(LINKED, (_, link: string) => withEach(link, names))
      .replace(PLACE, () => listInWords(names))
      .replace(BODY, () => body)
      .replace('{grade}', () => grade.term);
  return { subject: fill(form.subject), rest: fill(form.text.slice(form.subject.length).trim()) };
}

/**
 * What stands before the counts of grades, behind the inspectorate: “found the force was”, “found outcomes for prisoners were”
 * or, where the grades are no words to be anything, “graded the school”.
 */
export function leadToCounts(noun: string, framework: Framework): string {
  const [best] = framework.scale;
  const form = best && statementOf(best, framework);
  if (!form || form.marked || !form.verb || PLACE.test(form.subject)) return `${framework.gradedVerb} the ${noun}`;
  if (form.subject !== BODY) return `found ${form.subject.replace(BODY, () => `the ${noun}`)} ${form.verb}`;
  // “Is” and the like; a verb of judging would be said twice.
  return form.verb.includes(' ') ? `${framework.gradedVerb} the ${noun}` : `found the ${noun} was`;
}

/** The sentence as a whole, without its full stop. */
export function asStated({ subject, rest }: Stated): string {
  return `${subject} ${rest}`.trim();
}

const BODY = '{body}';
const PLACE = /\{(?:area|gerund)\}/;
/** The word before the areas, which a list of them may need more than once. */
const LINKED = new RegExp(`(\\p{L}+) ${PLACE.source}`, 'u');

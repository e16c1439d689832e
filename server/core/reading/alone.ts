// A grade that nothing known leads to its area, where the sentence can only mean one: the only area beside it, or the area of its section.

import { CLOSES, endsAt } from './ends';
import { SUBJECTS } from './evidence';
import type { Area } from '../framework/schema';
import type { Link } from './link';
import type { NamedHere, Phrase } from './phrase';
import type { Graded } from './propositions';
import { hasForeignSubject, isByOthers, standingOf } from './standing';
import type { Time } from './standing';

/**
 * The one area and the one grade of a clause that speaks of grading, though nothing known leads from one to the other: “praise was
 * reserved for leadership, where the force was graded ‘good’”.
 */
export function aloneTogether(links: readonly Link[], phrases: readonly Phrase[], time: Time, overall: Area | undefined): Graded[] {
  const [at, another] = phrases.flatMap(({ role }, index) => (role === 'grade' ? [index] : []));
  if (links.length || at === undefined || another !== undefined) return [];
  const [area, more] = phrases.flatMap(({ role }, index) => (role === 'areas' ? [index] : []));
  const without = (area === undefined ? gradeOfThisArea(phrases, at, time) : undefined) ?? (overall && gradeOfAll(phrases, at, time, overall));
  if (without) return [without];
  if (area === undefined || more !== undefined) return [];
  const { grade } = phrases[at]!;
  const { areas } = phrases[area]!;
  const [from, to] = at < area ? [at, area] : [area, at];
  const between = phrases.slice(from, to + 1);
  const graded = phrases.some(({ classes, role }) => role === 'judging' || (role === 'grading' && classes.has('certainGrading')));
  if (grade!.reading.kind !== 'grade' || grade!.slip || areas!.length > 1 || !(graded || grade!.marked)) return [];
  if (!phrases.some(({ role }) => SUBJECTS.has(role)) && !grade!.marked) return [];
  // “It comes with leadership, and that is good”: what is good is another matter.
  if (between.some(({ role }, index) => role === 'and' && between[index + 1]?.role === 'relative')) return [];
  if (modifiesOther(phrases, at) || between.some(({ role, plain }) => role === 'but' || role === 'things' || role === 'amount' || /^[;:–—]$/.test(plain)))
    return [];
  if (isByOthers(phrases, from, to) || hasForeignSubject(phrases, at) || standingOf(phrases, from, to, time) !== 'ours') return [];
  return [gradedAlone(phrases, at, areas!)];
}

/** “Our grade is adequate”, “our grade, adequate, reflects that”: of the area in whose section it stands. */
function gradeOfThisArea(phrases: readonly Phrase[], at: number, time: Time): Graded | undefined {
  const { grade } = phrases[at]!;
  if (grade!.reading.kind !== 'grade' || grade!.slip || phrases.some(({ role }) => role === 'amount' || role === 'things')) return undefined;
  const joint = phrases[at - 1];
  const joined = joint?.role === 'of' || joint?.role === 'being' || (joint?.role === 'mark' && /^[,:]$/.test(joint.plain));
  const noun = phrases[at - 2];
  const ours = phrases[at - 3]?.classes.has('possessive') && phrases[at - 3]?.classes.has('ours');
  if (!joined || noun?.role !== 'judging' || !ours || !endsAt(phrases, at, CLOSES) || standingOf(phrases, at - 2, at, time) !== 'ours') return undefined;
  return gradedAlone(phrases, at, [], true);
}

/** “We rated the home good”: the body as a whole, where the framework grades that. */
function gradeOfAll(phrases: readonly Phrase[], at: number, time: Time, overall: Area): Graded | undefined {
  const { grade } = phrases[at]!;
  let body = at - 1;
  while (phrases[body]?.role === 'as') body--;
  let verb = body - 1;
  while (phrases[verb]?.role === 'determiner') verb--;
  if (phrases[body]?.role !== 'body' || phrases[verb]?.role !== 'grading' || !endsAt(phrases, at, CLOSES)) return undefined;
  // “rated the home good in two areas” is no grade of all of it.
  if (grade!.reading.kind !== 'grade' || grade!.slip || phrases[at + 1]?.role === 'in' || standingOf(phrases, verb, at, time) !== 'ours') return undefined;
  const { from, to } = phrases[body]!;
  return gradedAlone(phrases, at, [{ area: overall, span: { from, to }, everyday: false }]);
}

/** The grade at `at` as that of these areas, or of the area in whose section it stands. */
function gradedAlone(phrases: readonly Phrase[], at: number, areas: readonly NamedHere[], thisArea = false): Graded {
  const { reading, grades, words, marked } = phrases[at]!.grade!;
  const grade = { reading, grades, grade: words, marked, opensSentence: at === 0 };
  return { ...grade, kind: 'graded', standing: 'ours', areas, thisArea, behind: false, complete: true, needsLeadIn: false, byOthers: false };
}

/** Whether the grade describes the word behind it: “an adequate number”. */
function modifiesOther(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1]?.role;
  return next === 'unknown' || next === 'performance' || next === 'things' || next === 'areas';
}

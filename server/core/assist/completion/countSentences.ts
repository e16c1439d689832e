// The sentence that counts the grades, whole and already right.

import { graderOf } from '../../compare/gradedAreas';
import type { Tally } from '../../claims';
import { countGradesOf, isCountedTogether, standings } from '../../release/facts/standing';
import { leadToCounts } from '../../release/facts/stateGrade';
import { countsInWords, possessive } from '../../release/facts/words';
import type { GradeCount } from '../../release/facts/words';
import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Message } from '../../text/message';
import { areasInWords } from '../../text/numbers';
import type { Completion } from './completion';
import { openingAt, sectionAt } from './opening';
import type { Opening } from './opening';
import type { Place } from '../place';

/** The sentence where one may begin: in a release, and without marks in a report’s judgments and summary, unless it is there. */
export function completeCounts(subject: Subject, place: Place): Completion[] {
  const opening = openingAt(subject, place);
  if (!opening || opening.item || !belongs(subject, place.offset) || isCounted(subject, opening, place)) return [];
  const counts = countsOf(subject);
  if (!counts) return [];
  return sentences(subject, counts)
    .filter((text) => fits(opening.typed, text))
    .map((text, rank) => ({ label: text, kind: 'sentence', span: opening.span, text, detail: source(subject), documentation: say`${text}`, rank }));
}

/** The counts behind “It found the force was ‘”. */
export const completeMarkedCounts = countsBehind("{subject}\\s(?:is|was|were)\\s(?:(?:graded|rated|judged)\\s)?(?<mark>[‘'])$");

/** The counts behind “The force was graded ” and “We graded the force ”. */
export const completeJudgedCounts = countsBehind(
  '(?:{subject}\\s(?:is|was|were)\\s(?:graded|rated|judged)|\\b(?:graded|rated|judged)\\s{subject})\\s(?<mark>)$',
);

/** The counts behind “It found the force was ”. */
export const completeStatedCounts = countsBehind('{subject}\\s(?:was|were)\\s(?<mark>)$');

/** The counts behind words that lead to them, where the sentence does not go on with others. */
function countsBehind(lead: string): (subject: Subject, place: Place) => Completion[] {
  return (subject, { words, offset, after }) => {
    const mark = words && subject.lexicon.pattern(lead).exec(words.before)?.groups!['mark'];
    const from = mark === undefined ? undefined : words!.back(mark.length);
    const closing = mark ? /^[’']?/.exec(after)![0].length : 0;
    if (from === undefined || !belongs(subject, offset) || /\p{L}/u.test(after.slice(closing))) return [];
    const counts = countsOf(subject);
    if (!counts) return [];
    const text = inWords(subject, counts);
    return [{ label: text, kind: 'sentence', span: { from, to: offset + closing }, text, detail: source(subject), documentation: say`${text}`, rank: 0 }];
  };
}

/** Whether sentences of counts stand in this part of the draft. */
function belongs({ claims, kind }: Subject, offset: number): boolean {
  const section = sectionAt(claims, offset);
  if (kind === 'report') return section?.kind === 'judgments' || section?.kind === 'summary';
  return section?.kind !== 'notes' && section?.kind !== 'quotation';
}

/** Whether the grades are counted already: in a release anywhere, in a report in the same section, but for the sentence being written. */
function isCounted({ claims, kind }: Subject, { span }: Opening, { offset, line }: Place): boolean {
  const section = sectionAt(claims, offset);
  const isOther = ({ items: [first] }: Tally) => first !== undefined && !(first.span.from >= span.from && first.span.from <= line.to);
  const isNear = ({ items: [first] }: Tally) =>
    kind !== 'report' || !section || (first!.span.from >= section.span.from && first!.span.from < section.span.to);
  return claims.tallies.some((tally) => isOther(tally) && isNear(tally));
}

/** How many areas have each grade; undefined while one of them has none, or two. */
function countsOf(subject: Subject): GradeCount[] | undefined {
  const grader = graderSubject(subject);
  const all = standings(grader).filter(({ area }) => isCountedTogether(area, grader.framework));
  return all.length && all.every(({ grade }) => grade) ? countGradesOf(all, grader) : undefined;
}

/** The draft whose grades count: the report that a release announces, or else itself. */
function graderSubject(subject: Subject): Subject {
  return graderOf(subject) === subject.report ? subject.report : subject;
}

function sentences(subject: Subject, counts: readonly GradeCount[]): string[] {
  const { framework, lexicon, kind, claims } = subject;
  const { inspectorate, gradedVerb, areaNoun } = framework;
  const { name, noun } = lexicon.body;
  const areas = areasInWords(
    counts.reduce((sum, { count }) => sum + count, 0),
    areaNoun,
  );
  const words = inWords(subject, counts);
  if (kind === 'report') {
    return [`We ${gradedVerb} ${possessive(name)} performance across ${areas}: ${words}.`, `We ${gradedVerb} the ${noun} ${words}.`];
  }
  const found = `It ${leadToCounts(noun, framework)} ${words}.`;
  const whole = `${inspectorate.opening ?? inspectorate.name} (${inspectorate.abbreviation}) ${gradedVerb} ${possessive(name)} performance across ${areas}, assessing ${framework.subject}. ${found}`;
  // Once the inspectorate has been introduced, it need not be again.
  return claims.mentions.inspectorate.length ? [found, whole] : [whole, found];
}

/** “‘good’ in one area and ‘adequate’ in two areas”; reports write grades without marks. */
function inWords({ kind, framework }: Subject, counts: readonly GradeCount[]): string {
  const mark = kind === 'report' ? (term: string) => term : undefined;
  return countsInWords(counts, framework.areaNoun, mark);
}

function source(subject: Subject): Message {
  return graderSubject(subject) === subject ? say`from the draft’s grades` : say`from the report’s grades`;
}

/** Whether the sentence begins with the words typed. */
function fits(typed: string, text: string): boolean {
  return !typed.trim() || text.toLowerCase().startsWith(typed.trim().toLowerCase());
}

// The words in which a grade may stand where another grade stood.

import type { Draft, Edit } from '../draft/draft';
import { proseAround } from '../draft/wordsAt';
import type { Lexicon } from '../framework/lexicon';
import type { GradeReading } from '../framework/gradeTerms';
import type { Framework, Grade } from '../framework/schema';
import { statementOf } from '../framework/statements';
import type { GradeClaim } from '../claims';

/** A draft and the words it is read by. */
interface Worded {
  readonly draft: Draft;
  readonly lexicon: Lexicon;
}

/**
 * The edit that gives the grade in the claim’s place, in the case that the place wants. Undefined in a sentence whose verb
 * would have to change with it in a way that may not read well.
 */
export function regrade(claim: GradeClaim, to: Grade, { draft, lexicon }: Worded): Edit | undefined {
  const { source, reading, written, span } = claim;
  const isVerb = reading.kind === 'grade' && reading.grade.verb;
  const isFree = source === 'count' ? isVerb === to.verb : source !== 'statement' || isSaidAlike(reading, to, lexicon.framework);
  if (isFree) return { span, text: /^\p{Lu}/u.test(written) ? capital(to.term) : to.term };
  const around = source === 'count' ? undefined : proseAround(draft, span.from);
  if (!around || reading.kind !== 'grade') return undefined;

  const { prose, offset } = around;
  const before = prose.text.slice(Math.max(0, offset - LONGEST_LEAD), offset);
  if (lexicon.pattern(GRADED).test(before)) return { span, text: to.term };
  if (isVerb === to.verb || !isOneVerbAway(reading.grade, to, lexicon.framework)) return undefined;
  const end = prose.offset(span.to);
  // Another grade may lean on the verb: “is good at … and adequate at …”.
  if (!lexicon.pattern(ONLY_AREAS).test(prose.text.slice(end, end + LONGEST_LIST))) return undefined;
  if (isVerb) return written === reading.grade.term && !lexicon.pattern(ADVERB).test(before) ? { span, text: `${BE} ${to.term}` } : undefined;
  const be = IS.exec(before);
  return be ? { span: prose.source(offset - be[0].length, end), text: to.term } : undefined;
}

/** Whether one sentence says both grades, so that one word can take the place of the other in it. */
function isSaidAlike(reading: GradeReading, to: Grade, framework: Framework): boolean {
  const form = statementOf(to, framework);
  if (form.marked || reading.kind !== 'grade') return !form.marked && !to.verb;
  return reading.grade.verb === to.verb && statementOf(reading.grade, framework).text === form.text;
}

/** Whether the sentences of the two grades differ by their verb alone: “is good at”, “requires improvement at”. */
function isOneVerbAway(from: Grade, to: Grade, framework: Framework): boolean {
  const [one, other] = [statementOf(from, framework), statementOf(to, framework)];
  return one.subject === other.subject && one.link === other.link && !one.marked && !other.marked;
}

const BE = 'is';
const IS = /\bis\s$/;
const LONGEST_LEAD = 40;
/** Where a grade is named and not said: “was graded requires improvement at”. */
const GRADED = '{words:grading}(?:\\s{words:as})?\\s[‘\'“"]?$';
/** “It also is adequate” would be no English. */
const ADVERB = '(?:{words:adverb}|{words:now})\\s$';
const ONLY_AREAS = '^\\s(?:at|for|in|on)\\s(?:(?:its|the|both)\\s)?(?:{area})(?:(?:,?\\sand|,)\\s(?:at\\s)?(?:{area}))*\\s?(?:[.;:!?]|$)';
const LONGEST_LIST = 600;

function capital(term: string): string {
  return term[0]!.toUpperCase() + term.slice(1);
}

// Grades in statements: “The force is …”, “It requires …”, “… was graded …”.

import { areaSection } from '../../claims';
import type { Grade } from '../../framework/schema';
import { statementOf } from '../../framework/statements';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import type { Completion } from './completion';
import { givenElsewhere, gradesFor, offerGrade } from './gradeOffers';
import { sectionAt } from './opening';
import { statementLeads } from './statementLeads';
import { typedSpan } from '../place';
import type { Place, Words } from '../place';

/** Adverbs that may stand between a subject, its verb and a grade. */
export const ADVERBS = '(?:\\s(?:{words:adverb}|{words:now}|\\p{L}{3,12}ly))*';
const TYPED = '(?<typed>\\p{L}*(?:[ -]\\p{L}*)?)';
const GRADED = '{words:grading}(?:\\s{words:as})?';

/** What may be said to be good at something, with what follows it directly; for `lexicon.pattern`. */
export const SUBJECT = `(?:^|[\\s,;(:–—])(?:{subject})${ADVERBS}`;
const JUDGED = `(?:${SUBJECT}|{area})\\s(?:(?:is|was|were|has been|have been)\\s)?${GRADED}\\s${TYPED}$`;
const JUDGED_IT = `\\s(?:graded|rated|judged)\\s(?:{subject})\\s(?:(?:as|to be)\\s)?${TYPED}$`;
// “The force is good at … and requires …”: the same subject goes on.
const GOES_ON = `\\s(?:{grade})\\sat\\s[^.]{1,300}\\b(?:and|but|while)${ADVERBS}`;
const LEAD = `(?:${SUBJECT}|${SUBJECT}(?:\\s(?:is|was))?${ADVERBS}${GOES_ON})`;
const BEING = `${LEAD}\\s(?<verb>(?<be>is|was|remains)(?<adverbs>${ADVERBS}))\\s${TYPED}$`;
const DIRECT = `${LEAD}\\s${TYPED}$`;

/** The grades behind “was graded ”, “rated the force ” and the like, where nothing but a grade can follow. */
export function completeJudged(subject: Subject, { words, offset }: Place): Completion[] {
  if (!words) return [];
  const find = (template: string) => subject.lexicon.pattern(template).exec(words.before)?.groups;
  const typed = (find(JUDGED) ?? find(JUDGED_IT))?.['typed'];
  const span = typed === undefined ? undefined : gradeSpan(subject, words, typed, offset);
  return span ? offer(fitting(subject, typed!, span, offset), (grade) => offerGrade(grade, 0, { span, capital: false })) : [];
}

/** The grades that fit what is typed, where a sentence may be about to state one. */
export function completeStatement(subject: Subject, { words, offset }: Place): Completion[] {
  if (!words) return [];
  const find = (template: string) => subject.lexicon.pattern(template).exec(words.before)?.groups;
  const own = completeOwnStatement(subject, words, offset);
  if (own.length) return own;
  const being = find(BEING);
  const direct = being ? undefined : find(DIRECT);
  const typed = (being ?? direct)?.['typed'];
  if (typed === undefined) return [];
  // “It ” begins any sentence, and “and ” goes on with anything; the grade is offered once its first letter is there.
  if (direct && !typed && LEADS_ANYWHERE.test(words.before)) return [];
  const span = gradeSpan(subject, words, typed, offset);
  if (!span) return [];
  // “Is” goes with grades that a body can be; a noun wants a sentence that calls it a grade.
  const fit = fitting(subject, typed, span, offset).filter((grade) => !statementOf(grade, subject.framework).marked);
  return offer(fit, (grade) => {
    const plain = offerGrade(grade, 0, { span, capital: false });
    if (direct ? grade.verb : !grade.verb) return plain;
    return being?.['be']!.toLowerCase() === 'is' ? instead(plain, grade, being, words) : undefined;
  });
}

/** The grades behind the beginning of one of the framework’s own sentences: “outcomes for prisoners were ”. */
function completeOwnStatement(subject: Subject, words: Words, offset: number): Completion[] {
  for (const { form, lead } of statementLeads(subject.framework)) {
    const typed = subject.lexicon.pattern(`${lead}\\s[‘'"]?${TYPED}$`).exec(words.before)?.groups!['typed'];
    const span = typed === undefined ? undefined : gradeSpan(subject, words, typed, offset);
    if (!span) continue;
    const fit = fitting(subject, typed!, span, offset).filter((grade) => form.grades.includes(grade));
    return offer(fit, (grade) => offerGrade(grade, 0, { span, capital: false }));
  }
  return [];
}

const LEADS_ANYWHERE = /\b(?:it|and|but|while)\s$/i;

/** A term that brings its own verb, which takes the place of “is”. */
function instead(plain: Completion, { term }: Grade, being: Record<string, string>, words: Words): Completion | undefined {
  const from = words.back(being['verb']!.length + 1 + being['typed']!.length);
  if (from === undefined) return undefined;
  const adverbs = being['adverbs']!.trim();
  return { ...plain, span: { from, to: plain.span.to }, text: adverbs ? `${adverbs} ${term}` : term, filter: `${being['verb']!} ${term}` };
}

function gradeSpan({ draft, lexicon }: Subject, words: Words, typed: string, offset: number): Span | undefined {
  const from = words.back(typed.length);
  return from === undefined ? undefined : typedSpan(draft.text, from, offset, lexicon.gradePattern);
}

/** The grades that begin as typed: the one that the section’s area has elsewhere, then the best first. */
function fitting(subject: Subject, typed: string, span: Span, offset: number): Grade[] {
  const area = areaSection(sectionAt(subject.claims, offset))?.named?.area;
  const given = givenElsewhere(subject, { span, area });
  const fit = gradesFor(area, subject.framework).filter(({ term }) => term.toLowerCase().startsWith(typed.toLowerCase()));
  return fit.sort((a, b) => Number(given.has(b)) - Number(given.has(a)));
}

function offer(grades: readonly Grade[], write: (grade: Grade) => Completion | undefined): Completion[] {
  return grades.flatMap((grade, rank) => {
    const written = write(grade);
    return written ? [{ ...written, rank }] : [];
  });
}

// Grades in statements: “The force is …”, “It requires …”, “… was graded …”.

import type { Subject } from '../rules/rule';
import type { Completion } from './completion';
import { offerGrade } from './gradeOffers';
import { typedSpan } from './place';
import type { Place } from './place';

/** Adverbs that may stand between a subject, its verb and a grade. */
export const ADVERBS = '(?:\\s(?:also|still|now|again|overall|\\p{L}{3,12}ly))*';
const TYPED = '(?<typed>\\p{L}*(?:[ -]\\p{L}*)?)';
const GRADED = '(?:(?:graded|rated|judged)(?:\\s(?:as|to be))?|assessed as|found to be)';

/** What may be said to be good at something, with what follows it directly. */
export function subjectSource(subject: Subject): string {
  return `(?:^|[\\s,;(:–—])(?:${subject.lexicon.subjectPattern})${ADVERBS}`;
}

/** The grades that fit what is typed, where a sentence is about to state one. */
export function completeStatement(subject: Subject, { words, offset }: Place): Completion[] {
  if (!words) return [];
  const { lexicon, framework, draft } = subject;
  const body = subjectSource(subject);
  const find = (source: string) => new RegExp(`${source}${TYPED}$`, 'iu').exec(words.before)?.groups;
  const judged =
    find(`(?:${body}|${lexicon.areaPattern})\\s(?:(?:is|was|were|has been|have been)\\s)?${GRADED}\\s`) ??
    find(`\\s(?:graded|rated|judged)\\s(?:${lexicon.subjectPattern})\\s(?:(?:as|to be)\\s)?`);
  // “The force is good at … and requires …”: the same subject goes on.
  const goesOn = `\\s(?:${lexicon.gradePattern})\\sat\\s[^.]{1,300}\\b(?:and|but|while)${ADVERBS}`;
  const lead = `(?:${body}|${body}(?:\\s(?:is|was))?${ADVERBS}${goesOn})`;
  const being = judged ? undefined : find(`${lead}\\s(?<verb>(?<be>is|was|remains)(?<adverbs>${ADVERBS}))\\s`);
  const direct = judged || being ? undefined : find(`${lead}\\s`);
  const typed = (judged ?? being ?? direct)?.['typed'];
  if (typed === undefined) return [];
  // “It ” begins any sentence, and “and ” goes on with anything; the grade is offered once its first letter is there.
  if (direct && !typed && LEADS_ANYWHERE.test(words.before)) return [];

  const from = words.back(typed.length);
  const span = from === undefined ? undefined : typedSpan(draft.text, from, offset, lexicon.gradePattern);
  if (!span) return [];
  return framework.scale.flatMap((grade, rank): Completion[] => {
    if (!grade.term.toLowerCase().startsWith(typed.toLowerCase())) return [];
    if (judged || (direct ? grade.verb : !grade.verb)) return [offerGrade(grade, rank, { span, capital: false })];
    if (!being || being['be']!.toLowerCase() !== 'is') return [];
    // The term brings its own verb, which takes the place of “is”.
    const verbFrom = words.back(being['verb']!.length + 1 + typed.length);
    if (verbFrom === undefined) return [];
    const adverbs = being['adverbs']!.trim();
    const text = adverbs ? `${adverbs} ${grade.term}` : grade.term;
    const wide = { from: verbFrom, to: span.to };
    return [{ ...offerGrade(grade, rank, { span: wide, capital: false }), text, filter: `${being['verb']!} ${grade.term}` }];
  });
}

const LEADS_ANYWHERE = /\b(?:it|and|but|while)\s$/i;

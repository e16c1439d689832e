// Grades inside single quotation marks in a sentence about areas or counts: “‘good’ in two areas”.

import { everyGrade } from '../../framework/scales';
import type { Subject } from '../../rules/rule';
import type { Completion } from './completion';
import { offerGrade } from './gradeOffers';
import type { Place } from '../place';

const OPENED = /(?<![\p{L}\p{N}])(?<mark>[‘'])(?<typed>\p{L}*(?:[ -]\p{L}*){0,2})$/u;
/** The rest of the grade and its closing mark, where they are there already. */
const CLOSED = /^(?<rest>(?:\p{L}[\p{L} -]{0,40})?)[’'](?!\p{L})/u;
const AREAS = '{areaNoun}(?! for improvement| of concern)';
const LEADS_TO_GRADE = '(?:{words:being}|{words:as}|{words:grading})\\s*$';

/** The grades that fit what is typed inside single marks. */
export function completeMarked(subject: Subject, { words, after, offset }: Place): Completion[] {
  const opened = words && OPENED.exec(words.before);
  if (!words || !opened) return [];
  const { mark, typed } = opened.groups as { mark: string; typed: string };
  const from = words.back(typed.length);
  if (from === undefined || !speaksOfGrades(words.before.slice(0, opened.index), words.after, subject)) return [];
  const closed = CLOSED.exec(after);
  const rest = closed ? closed.groups!['rest']! : /^\p{L}*/u.exec(after)![0];
  if (!closed && rest && !typed) return [];
  const span = { from, to: offset + rest.length };
  const tail = closed ? '' : mark === '‘' ? '’' : mark;
  // A sentence counts each grade once: those it has already come last.
  const others = `${words.before} ${words.after.slice(rest.length + 1)}`.toLowerCase().replace(/[‘’]/g, "'");
  const counted = (term: string) => Number(others.includes(`'${term.toLowerCase()}'`));
  return everyGrade(subject.framework)
    .filter(({ term }) => term.toLowerCase().startsWith(typed.toLowerCase()))
    .sort((a, b) => counted(a.term) - counted(b.term))
    .map((grade, rank) => offerGrade(grade, rank, { span, tail, capital: false }));
}

/** Whether the sentence around the marks counts areas, names one, or says how the body was graded. */
function speaksOfGrades(before: string, after: string, { lexicon }: Subject): boolean {
  const head = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1);
  const sentence = `${head} ${after.split(/[.!?](?:\s|$)/, 1)[0]!}`;
  if (lexicon.pattern(AREAS).test(sentence) || lexicon.pattern('[‘\'](?:{grade})[’\']').test(sentence)) return true;
  if (lexicon.pattern('{area}').test(sentence)) return true;
  return lexicon.pattern(LEADS_TO_GRADE).test(head) && lexicon.pattern('{body}').test(head);
}

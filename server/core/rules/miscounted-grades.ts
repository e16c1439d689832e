// miscounted-grades: “‘good’ in two areas” when the draft, or the report it announces, grades another number good.

import { wrongCount } from '../compare/gradedAreas';
import type { WrongCount } from '../compare/gradedAreas';
import type { CountClaim } from '../claims';
import type { Draft } from '../draft/draft';
import { proseAt, wordsAt } from '../draft/wordsAt';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { wrongNumberOfNames } from '../compare/quantities';
import { counted, numeral, quotedNames } from '../text/messageParts';
import { nounLike, numberLike } from '../text/numbers';
import type { CountingNoun } from '../text/numbers';
import { replace } from './rule';
import type { Fix, Rule } from './rule';

export const miscountedGrades: Rule = {
  id: 'miscounted-grades',
  summary: 'A count of grades is not what the draft, or its report, grades.',
  severity: 'error',
  fixable: true,
  acrossDrafts: true,
  *check(subject) {
    const { draft, framework } = subject;
    for (const tally of subject.claims.tallies) {
      const found = tally.items.flatMap((item) => {
        const wrong = wrongCount(item, tally, subject);
        return wrong ? [{ item, wrong }] : [];
      });
      for (const item of tally.items) {
        const names = wrongNumberOfNames(item);
        if (!names || found.some((each) => each.item === item)) continue;
        const [said, named] = [counted(names.said, framework.areaNoun), numeral(names.named)];
        yield { span: item.span, message: say`This says ${said}, but names ${named}. Make the number and the names agree.` };
      }
      // A sentence that only names an area is wrong as a count because another count is.
      const numbers = found.filter(({ item }) => !item.areas.length || item.noun);
      for (const { item, wrong } of numbers.length ? numbers : found) {
        const { grade, right, least, most, places, inReport } = wrong;
        yield {
          span: item.span,
          message: whatIsWrong(wrong, framework.areaNoun),
          related: places.map((claim) => ({
            span: claim.span,
            message: say`Here “${claim.area!.label}” is graded “${grade.term}”.`,
            ...(inReport ? { in: 'report' as const } : {}),
          })),
          fixes: least === most ? renumber(item, draft, right, framework.areaNoun) : [],
        };
      }
    }
  },
};

function whatIsWrong({ grade: { term }, said, right, places, inReport }: WrongCount, noun: CountingNoun): Message {
  const [wrong, graded] = [counted(said, noun), counted(right, noun)];
  if (!inReport) return say`This says ${wrong} graded “${term}”, but the draft grades ${graded} so. Change the number to ${graded}, or the grades.`;
  if (!right || right !== places.length)
    return say`This says ${wrong} graded “${term}”, but the report grades ${graded} so. Change the number to ${graded}.`;
  // Who reads the release has not the report’s grades before them.
  return say`This says ${wrong} graded “${term}”, but the report grades ${graded} so: ${quotedNames(places.map((claim) => claim.area!.label))}. Change the number to ${graded}.`;
}

/** Writes the right number; where names or “the others” stand, the person must choose the words. */
function renumber(item: CountClaim, draft: Draft, value: number, own: CountingNoun): Fix[] {
  if (!item.renumberable || item.areas.length) return [];
  const number = numberLike(wordsAt(draft, item.span), value, item.noun !== undefined);
  if (number === undefined) return [];
  const fix = replace(item.span, number, say`Change the number to ${number}`);
  const { noun } = item;
  if (!noun) return [fix];
  const edits = [...fix.edits, { span: noun, text: nounLike(wordsAt(draft, noun), value, own) }];
  const behind = proseAt(draft, { from: noun.to, to: noun.to + REACH });
  const verb = VERB.exec(behind.text);
  const right = verb && VERBS[verb[1] as keyof typeof VERBS][value === 1 ? 0 : 1];
  return [{ ...fix, edits: verb && right ? [...edits, { span: behind.source(1, 1 + verb[1]!.length), text: right }] : edits }];
}

/** In letters of the source, of which some may not be seen. */
const REACH = 200;

const VERBS = { was: ['was', 'were'], were: ['was', 'were'], is: ['is', 'are'], are: ['is', 'are'] } as const;
const VERB = /^\s(was|were|is|are)\b/;

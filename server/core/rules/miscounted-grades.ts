// miscounted-grades: “‘good’ in two areas” when the draft grades another number good.

import { wrongCount } from '../claims/gradedAreas';
import type { CountClaim } from '../claims/types';
import { areasInWords, numberLike } from '../text/numbers';
import { replace } from './rule';
import type { Fix, Rule } from './rule';

export const miscountedGrades: Rule = {
  id: 'miscounted-grades',
  summary: 'A count of grades is not what the draft grades.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims, framework }) {
    for (const tally of claims.tallies) {
      for (const item of tally.items) {
        const wrong = wrongCount(item, tally, claims, framework);
        if (!wrong) continue;
        const { grade, said, right, least, most, places } = wrong;
        yield {
          span: item.span,
          message: `This says ${areasInWords(said)} graded “${grade.term}”, but the draft grades ${areasInWords(right)} so. Change the number to ${areasInWords(right)}, or the grades.`,
          related: places.map((claim) => ({ span: claim.span, message: `Here “${claim.area!.label}” is graded “${grade.term}”.` })),
          fixes: least === most ? renumber(item, draft.text, right) : [],
        };
      }
    }
  },
};

/** Writes the right number; where names or “the others” stand, the person must choose the words. */
function renumber(item: CountClaim, text: string, value: number): Fix[] {
  if (item.amount.kind !== 'number' || item.areas.length) return [];
  const number = numberLike(text.slice(item.span.from, item.span.to), value, item.noun !== undefined);
  if (number === undefined) return [];
  const fix = replace(item.span, number, `Change the number to ${number}`);
  const { noun } = item;
  if (!noun) return [fix];
  const edits = [...fix.edits, { span: noun, text: value === 1 ? 'area' : 'areas' }];
  const verb = VERB.exec(text.slice(noun.to, noun.to + 6));
  const right = verb && VERBS[verb[1] as keyof typeof VERBS][value === 1 ? 0 : 1];
  return [{ ...fix, edits: verb && right ? [...edits, { span: { from: noun.to + 1, to: noun.to + 1 + verb[1]!.length }, text: right }] : edits }];
}

const VERBS = { was: ['was', 'were'], were: ['was', 'were'], is: ['is', 'are'], are: ['is', 'are'] } as const;
const VERB = /^\s(was|were|is|are)\b/;

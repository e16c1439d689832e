// closed-early: a closing mark before the last paragraph of a quotation.

import { wordsAt } from '../draft/wordsAt';
import { say } from '../text/message';
import { replace } from './rule';
import type { Rule } from './rule';

export const closedEarly: Rule = {
  id: 'closed-early',
  summary: 'A quotation is closed before its last paragraph.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims }) {
    for (const { paragraphs } of claims.quotations) {
      for (const { closing } of paragraphs.slice(0, -1)) {
        if (!closing) continue;
        const mark = wordsAt(draft, closing);
        yield {
          span: closing,
          message: say`The quotation goes on in the next paragraph, so it is not closed here. Take out ${mark}.`,
          fixes: [replace(closing, '', say`Take out ${mark}`)],
        };
      }
    }
  },
};

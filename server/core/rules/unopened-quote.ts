// unopened-quote: every paragraph of a quotation opens with a mark.

import { firstWord, marksOf } from '../claims';
import { say } from '../text/message';
import { replace } from './rule';
import type { Rule } from './rule';

export const unopenedQuote: Rule = {
  id: 'unopened-quote',
  summary: 'A paragraph of a quotation has no opening mark.',
  severity: 'error',
  fixable: true,
  *check({ draft, claims }) {
    for (const quotation of claims.quotations) {
      const mark = marksOf(quotation, draft).opening;
      for (const { opening, closing, words } of quotation.paragraphs) {
        if (opening) continue;
        if (closing && words.from === words.to) {
          yield { span: closing, message: say`Nothing opens the quotation that is closed here. Put ${mark} where it begins, or take out this mark.` };
          continue;
        }
        yield {
          span: firstWord(draft, words),
          message: say`This paragraph belongs to a quotation but has no opening mark. Put ${mark} at its start.`,
          fixes: [replace({ from: words.from, to: words.from }, mark, say`Put ${mark} at the start`)],
        };
      }
    }
  },
};

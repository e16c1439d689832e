// unattributed-quote: a quotation without a speaker.

import { say } from '../text/message';
import type { Rule } from './rule';

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  summary: 'A quotation does not say who speaks.',
  severity: { report: 'info', 'press-release': 'warning' },
  fixable: false,
  *check({ claims }) {
    for (const { attribution, paragraphs } of claims.quotations) {
      const [first] = paragraphs;
      // While a mark is missing nobody can tell where the words end and the speaker’s name begins.
      if (attribution || !first?.opening || !paragraphs.at(-1)!.closing || paragraphs.some(({ again }) => again.length)) continue;
      yield {
        span: first.opening,
        message: say`This quotation does not say who speaks. Add a line above it with the speaker’s title and name, ending in “said:”.`,
      };
    }
  },
};

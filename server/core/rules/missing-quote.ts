// missing-quote: “X said:” and no quotation.

import { say } from '../text/message';
import type { Rule } from './rule';

export const missingQuote: Rule = {
  id: 'missing-quote',
  summary: 'Somebody is said to speak, and no quotation follows.',
  severity: 'warning',
  fixable: false,
  *check({ claims }) {
    for (const { span } of claims.unkept) {
      yield { span, message: say`No quotation follows these words. Put the quotation after them, in “ and ”, or end them without a colon.` };
    }
  },
};

// unread-claim: what looks like a count of areas or findings, and is in words that are not understood.

import { say } from '../text/message';
import type { Rule } from './rule';

export const unreadClaim: Rule = {
  id: 'unread-claim',
  summary: 'What looks like a count could not be read, so nobody has checked it.',
  severity: 'hint',
  fixable: false,
  *check({ claims }) {
    for (const { span, why } of claims.setAside) {
      if (why === 'unread')
        yield {
          span,
          message: say`This looks like a count, but it could not be read, so nobody has checked it. Check it yourself, or put it more simply.`,
        };
    }
  },
};

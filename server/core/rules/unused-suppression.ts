// unused-suppression: a comment that asks a rule to be silent where it had nothing to say.

import { takeOut } from '../edits/suppressions';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { nearest } from '../text/nearest';
import { fix } from './rule';
import type { Fix, Rule, UnusedSuppression } from './rule';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  summary: 'A comment silences a rule that had nothing to say, or that does not exist.',
  severity: 'hint',
  fixable: true,
  last: true,
  *check({ draft, unusedSuppressions, ruleIds }) {
    for (const unused of unusedSuppressions) {
      const { suppression, rule } = unused;
      const known = !rule || ruleIds.includes(rule.id);
      const near = known ? undefined : nearest(rule.id, ruleIds);
      const title = known ? say`Take out what silences nothing` : say`Take out “${rule.id}”`;
      const fixes: Fix[] = [fix(takeOut(suppression, rule, draft.text), title, known)];
      if (rule && near) fixes.unshift(fix([{ span: rule.span, text: near, markup: true }], say`Change to “${near}”`, false));
      yield {
        span: rule?.span ?? suppression.span,
        message: known
          ? say`${whatItDoes(unused)} Take it out.`
          : say`There is no rule “${rule.id}”. ${near ? say`Did you mean “${near}”?` : say`Take it out.`}`,
        fixes,
      };
    }
  },
};

function whatItDoes({ suppression, rule }: UnusedSuppression): Message {
  if (suppression.verb === 'enable') {
    return rule
      ? say`This comment lets “${rule.id}” speak again, but there is nothing to silence.`
      : say`This comment lets every rule speak again, but there is nothing to silence.`;
  }
  return rule
    ? say`This comment silences “${rule.id}”, but there is nothing to silence.`
    : say`This comment silences every rule, but there is nothing to silence.`;
}

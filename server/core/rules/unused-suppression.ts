// unused-suppression: a comment that asks a rule to be silent where it had nothing to say.

import type { Edit } from '../draft/draft';
import { nearest } from '../text/nearest';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
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
      const fixes: Fix[] = [{ title: known ? say`Take out what silences nothing` : say`Take out “${rule.id}”`, edits: [removal(unused, draft.text)], sure: known }];
      if (rule && near) fixes.unshift({ title: say`Change to “${near}”`, edits: [{ span: rule.span, text: near }], sure: false });
      yield {
        span: rule?.span ?? suppression.span,
        message: known
          ? join([does(unused), say`Take it out.`], ' ')
          : join([say`There is no rule “${rule.id}”.`, near ? say`Did you mean “${near}”?` : say`Take it out.`], ' '),
        fixes,
      };
    }
  },
};

function does({ suppression, rule }: UnusedSuppression): Message {
  const name = rule ? say`“${rule.id}”` : say`every rule`;
  return suppression.verb === 'enable' ? say`This comment lets ${name} speak again, but there is nothing to silence.` : say`This comment silences ${name}, but there is nothing to silence.`;
}

/** Takes the rule out of the comment, or, where it is the only one, the comment, with its line if nothing else stands there. */
function removal({ suppression, rule }: UnusedSuppression, text: string): Edit {
  if (rule && suppression.rules.length > 1) {
    const before = /[\s,]*$/.exec(text.slice(suppression.span.from, rule.span.from))![0].length;
    return { span: { from: rule.span.from - before, to: rule.span.to }, text: '' };
  }
  const { from, to } = suppression.span;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const alone = text.slice(lineStart, from).trim() === '' && text.slice(to, lineEnd).trim() === '';
  if (!alone) return { span: { from: from - /[ \t]*$/.exec(text.slice(lineStart, from))![0].length, to }, text: '' };
  const blank = /\n[ \t]*(?=\n|$)/y;
  blank.lastIndex = lineEnd;
  const behind = blank.exec(text)?.[0].length ?? 0;
  return { span: { from: lineStart, to: Math.min(text.length, lineEnd + Math.max(1, behind + (behind ? 1 : 0))) }, text: '' };
}

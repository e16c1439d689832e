// A comment that silences rules: what it silences, and where.

import { readSuppressions } from '../../claims';
import type { Subject } from '../../rules/rule';
import { join, say } from '../../text/message';
import type { Hover } from './hovering';
import type { Place } from '../place';
import { covers } from './pointed';
import { ruleSummary, SUPPRESSION_NOTES } from '../settingNotes';

/** What the comment at the place asks for. */
export function hoverSuppression(_: Subject, { block, offset }: Place): Hover | undefined {
  const found = block && readSuppressions([block], new WeakMap()).find(({ span }) => covers(span, offset));
  if (!found) return undefined;
  const rules = found.rules.map(({ id }) => say`- **${id}**: ${ruleSummary(id) ?? say`there is no such rule.`}`);
  return {
    span: found.span,
    markdown: join([SUPPRESSION_NOTES[found.verb], rules.length ? join(rules, '\n') : say`It names none, so it speaks of every rule.`], '\n\n'),
  };
}

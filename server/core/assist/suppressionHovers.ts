// A comment that silences rules: what it silences, and where.

import { readSuppressions } from '../claims/suppressions';
import type { Subject } from '../rules/rule';
import type { Hover } from './hovering';
import type { Place } from './place';
import { covers } from './pointed';
import { ruleNote, SUPPRESSION_NOTES } from './settingNotes';

/** What the comment at the place asks for. */
export function hoverSuppression(subject: Subject, { block, offset }: Place): Hover | undefined {
  const found = block && readSuppressions([block], new WeakMap()).find(({ span }) => covers(span, offset));
  if (!found) return undefined;
  const rules = found.rules.map(({ id }) => `- **${id}**: ${ruleNote(id, subject).split('\n', 1)[0]! || 'there is no such rule.'}`);
  return { span: found.span, markdown: [SUPPRESSION_NOTES[found.verb], rules.length ? rules.join('\n') : 'It names none, so it speaks of every rule.'].join('\n\n') };
}

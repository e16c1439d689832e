// What hovers and completions say about rules, their levels, and comments that silence them, in Markdown.

import type { SuppressionVerb } from '../claims/suppressions';
import { RULES } from '../rules';
import type { Subject } from '../rules/rule';
import type { Level } from '../settings/schema';

/** What each level of a rule means. */
export const LEVEL_NOTES: Record<Level, string> = {
  off: 'The rule says nothing.',
  hint: 'Three dots below the words, and nothing in the list of problems.',
  info: 'A blue line: worth a look.',
  warning: 'A yellow line: probably wrong.',
  error: 'A red line: must be put right. The command line fails.',
};

/** What each kind of comment asks for. */
export const SUPPRESSION_NOTES: Record<SuppressionVerb, string> = {
  'disable-next-line': 'Silences the rules it names on the next line that is not blank. Without a name it silences all of them. Say why behind two hyphens.',
  'disable-line': 'Silences the rules it names on its own line.',
  disable: 'Silences the rules it names from here on, up to a comment that lets them speak again or to the end of the draft.',
  enable: 'Lets the rules it names speak again.',
};

/** What a rule is about, and why it is there. */
export function ruleNote(id: string, subject: Subject): string {
  const summary = RULES.find((rule) => rule.id === id)?.summary;
  return [summary, whyNote(id, subject)].filter(Boolean).join('\n\n');
}

/** Why the rule is there, as its page begins; nothing for a rule without a page. */
export function whyNote(id: string, { reference }: Subject): string {
  return Object.hasOwn(reference.rulePages, id) ? reference.rulePages[id]! : '';
}

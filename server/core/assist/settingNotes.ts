// What hovers and completions say about rules, their levels, and comments that silence them, in Markdown.

import type { SuppressionVerb } from '../claims';
import { RULES } from '../rules';
import type { Subject } from '../rules/rule';
import type { Level } from '../settings/schema';
import { asMessage, join, say } from '../text/message';
import type { Message } from '../text/message';

/** What each level of a rule means. */
export const LEVEL_NOTES: Record<Level, Message> = {
  off: say`The rule says nothing.`,
  hint: say`Three dots below the words, and nothing in the list of problems.`,
  info: say`A blue line: worth a look.`,
  warning: say`A yellow line: probably wrong.`,
  error: say`A red line: must be put right. The command line fails.`,
};

/** What each kind of comment asks for. */
export const SUPPRESSION_NOTES: Record<SuppressionVerb, Message> = {
  'disable-next-line': say`Silences the rules it names on the next line that is not blank. Without a name it silences all of them. Say why behind two hyphens.`,
  'disable-line': say`Silences the rules it names on its own line.`,
  disable: say`Silences the rules it names from here on, up to a comment that lets them speak again or to the end of the draft.`,
  enable: say`Lets the rules it names speak again.`,
};

/** What a rule is about, and why it is there; undefined where there is no such rule. */
export function ruleNote(id: string, subject: Subject): Message | undefined {
  const summary = ruleSummary(id);
  const why = whyNote(id, subject);
  return summary && why ? join([summary, why], '\n\n') : summary;
}

/** What a rule is about; undefined where there is no such rule. */
export function ruleSummary(id: string): Message | undefined {
  const rule = RULES.find((each) => each.id === id);
  return rule && asMessage(rule.summary);
}

/** Why the rule is there, as its page begins; undefined for a rule without a page. */
export function whyNote(id: string, { reference }: Subject): Message | undefined {
  return Object.hasOwn(reference.rulePages, id) ? asMessage(reference.rulePages[id]!) : undefined;
}

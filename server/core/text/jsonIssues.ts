// What zod finds wrong with a value, for people who have not heard of zod.

import type { z } from 'zod';
import { asMessage, inEnglish, join, say } from './message';
import type { Message } from './message';

/** To be given to `safeParse` as `error`: an issue for which the schema has no words gets none, so that `messageOf` can tell. */
export function withoutWords(): string {
  return '';
}

/** What a schema’s own check adds for a fault at `path`, so that what its message fills in is not lost on the way through zod. */
export function saidIssue(path: (string | number)[], message: Message): z.core.$ZodSuperRefineIssue {
  return { code: 'custom', path, message: inEnglish(message), params: { said: message } };
}

/** The plain sentence for an issue: the schema’s own or, where `safeParse` was given `withoutWords` and the schema has none, one for its kind. */
export function messageOf(issue: z.core.$ZodIssue): Message {
  if (issue.code === 'custom' && issue.params?.['said']) return issue.params['said'] as Message;
  if (issue.message) return asMessage(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing(issue.path) : (EXPECTED[issue.expected] ?? UNUSABLE);
    case 'too_small':
      return issue.origin === 'array' ? tooFew(Number(issue.minimum)) : say`Write some words here.`;
    case 'invalid_value':
      return say`Write one of ${join(issue.values.map((value) => say`“${String(value)}”`), ', ')}.`;
    case 'invalid_key':
      return issue.issues[0] ? messageOf(issue.issues[0]) : UNUSABLE;
    default:
      return UNUSABLE;
  }
}

const UNUSABLE = say`This value is of the wrong kind.`;
const EXPECTED: Readonly<Record<string, Message>> = {
  string: say`Write words in double quotation marks here.`,
  array: say`Write a list in square brackets here.`,
  object: say`Write keys and values in curly brackets here.`,
  boolean: say`Write true or false here, without quotation marks.`,
  number: say`Write a number here, without quotation marks.`,
  int: say`Write a whole number here, without quotation marks.`,
};

function missing(path: readonly PropertyKey[]): Message {
  const key = path.at(-1);
  return key === undefined ? say`Something is missing here.` : say`The key “${String(key)}” is missing here.`;
}

function tooFew(least: number): Message {
  return least === 1 ? say`This list needs at least one entry.` : say`This list needs at least ${least} entries.`;
}

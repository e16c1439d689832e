// What zod finds wrong with a JSON file, for people who have not heard of zod.

import type { z } from 'zod';

/**
 * The plain sentence for an issue, for a schema that has no words of its own for it; undefined for what has words always.
 * To be given to `safeParse` as `error`.
 */
export function plainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return issue.input === undefined ? missing(issue) : (EXPECTED[issue.expected] ?? 'This value is of the wrong kind.');
  if (issue.code === 'too_small') return issue.origin === 'array' ? `This list needs ${issue.minimum === 1 ? 'at least one entry' : `at least ${issue.minimum} entries`}.` : 'Write some words here.';
  if (issue.code === 'invalid_value') return `Write one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}.`;
  return undefined;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write words in double quotation marks here.',
  array: 'Write a list in square brackets here.',
  object: 'Write keys and values in curly brackets here.',
  boolean: 'Write true or false here, without quotation marks.',
  number: 'Write a number here, without quotation marks.',
  int: 'Write a whole number here, without quotation marks.',
};

function missing({ path }: z.core.$ZodRawIssue): string {
  const key = path?.at(-1);
  return key === undefined ? 'Something is missing here.' : `The key “${String(key)}” is missing here.`;
}

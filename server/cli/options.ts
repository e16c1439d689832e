// Reads a command’s arguments; what cannot be understood becomes a plain sentence.

import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>>;

/** The options and the other arguments, or why they cannot be understood. */
export function readOptions<T extends Options>(arguments_: readonly string[], options: T): Parsed<T> | { readonly fault: string } {
  try {
    return parseArgs({ args: [...arguments_], options, allowPositionals: true, strict: true });
  } catch (error) {
    return { fault: plainFault(error as Error & { code?: string }, Object.keys(options)) };
  }
}

function plainFault({ code, message }: Error & { code?: string }, known: readonly string[]): string {
  const [option = ''] = /--?[^\s'’,<=]+/.exec(message) ?? [];
  const all = known.map((name) => `--${name}`).join(', ');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `There is no option “${option}” here. ${known.length ? `The options are ${all}.` : 'This command has none.'}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return /does not take/.test(message) ? `The option “${option}” takes no value.` : `The option “${option}” needs a value behind it.`;
  }
  return message;
}

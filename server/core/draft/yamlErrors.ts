// What is wrong with a line of YAML, in plain words.

import { say } from '../text/message';
import type { Message } from '../text/message';

const YAML_ERRORS: Readonly<Record<string, Message>> = {
  BLOCK_AS_IMPLICIT_KEY: say`A value with a colon in it must stand in quotation marks.`,
  MULTILINE_IMPLICIT_KEY: say`This line has no colon. Write it as “key: value”.`,
  MISSING_CHAR: say`A colon, a quotation mark or a bracket is missing here. Write the line as “key: value”.`,
  BAD_INDENT: say`This line must start as far left as the ones around it.`,
  TAB_AS_INDENT: say`A line must not start with a tab. Use spaces.`,
  BAD_SCALAR_START: say`A value that starts with a sign such as @, % or \` must stand in quotation marks.`,
  BAD_ALIAS: say`A value that starts with * or & must stand in quotation marks.`,
};

/** A YAML error, by the library’s code, for people who have not heard of YAML; the library’s own words are for programmers. */
export function plainYamlError(code: string): Message {
  return YAML_ERRORS[code] ?? say`This line cannot be read. Write it as “key: value”, and put a value with signs in it in quotation marks.`;
}

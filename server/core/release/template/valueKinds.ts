// The kinds of value in templates, and what a message calls them.

import { say } from '../../text/message';
import type { Message } from '../../text/message';
import type { Taking } from './helper';

/** What a value can be: what a helper may ask for, or something else. */
export type ValueKind = Taking | 'yes or no' | 'a set of fields' | 'a list of something else' | 'something else';

const WORDS: Readonly<Record<ValueKind, Message>> = {
  'a number': say`a number`,
  words: say`words`,
  'words or nothing': say`words or nothing`,
  'a list of words': say`a list of words`,
  'a list of grades': say`a list of grades`,
  'a list of something else': say`a list of something else`,
  'yes or no': say`yes or no`,
  'a set of fields': say`a set of fields`,
  'something else': say`something else`,
};

/** The kind as part of a message: “a list of words”. */
export function kindInWords(kind: ValueKind): Message {
  return WORDS[kind];
}

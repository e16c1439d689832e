// unknown-speaker: an inspector who is quoted by name and not in the register of people, or whose name is nearly one of it.

import { say } from '../text/message';
import { IGNORE, isIgnored, replace } from './rule';
import type { Rule } from './rule';

export const unknownSpeaker: Rule = {
  id: 'unknown-speaker',
  summary: 'The name of an inspector is not, or not quite, in the register of people.',
  severity: 'info',
  fixable: true,
  options: IGNORE,
  *check({ claims }, options) {
    for (const { name, span, near, sure } of claims.unknownSpeakers) {
      if (isIgnored(name, options)) continue;
      const advice = near ? say`Did you mean “${near}”?` : say`Check the spelling. If it is right, you can add the name to .inspection/people.json.`;
      const fixes = near ? [replace(span, near, say`Change to “${near}”`, sure)] : [];
      yield { span, message: say`“${name}” is not in the register of people. ${advice}`, fixes };
    }
  },
};

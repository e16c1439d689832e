// unknown-speaker: somebody is quoted by name who is not in the register of people.

import { nearest } from '../text/nearest';
import { join, say } from '../text/message';
import { IGNORE, isIgnored } from './rule';
import type { Rule } from './rule';

export const unknownSpeaker: Rule = {
  id: 'unknown-speaker',
  summary: 'Somebody who is quoted by name is not in the register of people.',
  severity: 'info',
  fixable: false,
  options: IGNORE,
  *check({ claims, reference }, options) {
    const names = reference.people.map(({ name }) => name);
    for (const { name, span } of claims.unknownSpeakers) {
      if (isIgnored(name, options)) continue;
      const known = nearest(name, names) ?? sameSurname(name, names);
      const advice = known ? say`Did you mean “${known}”?` : say`Check the spelling. If it is right, you can add the name to .inspection/people.json.`;
      yield { span, message: join([say`“${name}” is not in the register of people.`, advice], ' ') };
    }
  },
};

/** The only one of that surname whose first name starts with the same letter. */
function sameSurname(name: string, names: readonly string[]): string | undefined {
  const alike = names.filter((each) => each[0] === name[0] && each.split(' ').at(-1) === name.split(' ').at(-1));
  return alike.length === 1 ? alike[0] : undefined;
}

// placeholder: words that only keep a place for others must not be published.

import { say } from '../text/message';
import { IGNORE, isIgnored } from './rule';
import type { Rule } from './rule';

export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'Something is still to be filled in: “(insert date)”, TBC, XX, [name].',
  severity: 'error',
  fixable: false,
  options: IGNORE,
  *check({ claims }, options) {
    for (const { span, written } of claims.mentions.placeholders) {
      if (isIgnored(written, options)) continue;
      yield { span, message: say`“${short(written)}” is a placeholder. Replace it with what belongs here, or take it out.` };
    }
  },
};

const LONGEST = 60;

function short(written: string): string {
  return written.length > LONGEST ? `${written.slice(0, LONGEST).trimEnd()}…` : written;
}

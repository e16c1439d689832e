// personal-details: what could lead to a private person does not belong in print.

import type { DetailKind } from '../claims/personalDetails';
import { IGNORE, isIgnored } from './rule';
import type { Rule } from './rule';

export const personalDetails: Rule = {
  id: 'personal-details',
  summary: 'A telephone number, e-mail address, date of birth, National Insurance number or full postcode stands outside the contact notes.',
  severity: 'warning',
  fixable: false,
  options: IGNORE,
  *check({ draft, claims }, options) {
    for (const { kind, span } of claims.mentions.details) {
      if (isIgnored(draft.text.slice(span.from, span.to), options)) continue;
      const advice = CONTACTS.has(kind) ? 'Take it out, or move it to the contact notes if it is the press office’s.' : 'Take it out.';
      yield { span, message: `This looks like ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}. ${advice}` };
    }
  },
};

const CONTACTS: ReadonlySet<DetailKind> = new Set(['telephone number', 'e-mail address', 'full postcode']);

// personal-details: what could lead to a private person does not belong in print.

import type { DetailKind } from '../claims';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
import { IGNORE, isIgnored } from './rule';
import type { Rule } from './rule';

export const personalDetails: Rule = {
  id: 'personal-details',
  summary: 'A telephone number, e-mail address, date of birth, National Insurance number or full postcode stands outside the contact notes.',
  severity: 'warning',
  fixable: false,
  options: IGNORE,
  *check({ claims }, options) {
    for (const { kind, span, written } of claims.mentions.details) {
      if (isIgnored(written, options)) continue;
      const advice = CONTACTS.has(kind) ? say`Take it out, or move it to the contact notes if it is the press office’s.` : say`Take it out.`;
      yield { span, message: join([LOOKS_LIKE[kind], advice], ' ') };
    }
  },
};

const LOOKS_LIKE: Readonly<Record<DetailKind, Message>> = {
  'telephone number': say`This looks like a telephone number.`,
  'e-mail address': say`This looks like an e-mail address.`,
  'date of birth': say`This looks like a date of birth.`,
  'National Insurance number': say`This looks like a National Insurance number.`,
  'full postcode': say`This looks like a full postcode.`,
};

const CONTACTS: ReadonlySet<DetailKind> = new Set(['telephone number', 'e-mail address', 'full postcode']);

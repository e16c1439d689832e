// other-body: a title, a grade or a recommendation that names another force or service.

import type { OtherBodyIn } from '../claims/otherBodies';
import type { DraftKind } from '../draft/frontMatter';
import { say } from '../text/message';
import type { Message } from '../text/message';
import type { Rule } from './rule';

export const otherBody: Rule = {
  id: 'other-body',
  summary: 'The title, a grade statement or a recommendation names another body.',
  severity: 'warning',
  fixable: false,
  *check({ draft, claims, kind, reference }) {
    const { values, places } = draft.frontMatter;
    const own = reference.body(values.body);
    // Of a body that is not in the register nobody can say which names are its own.
    if (!own) return;
    const place = places.get('body')?.value;
    for (const { span, name, place: where } of claims.mentions.otherBodies) {
      yield {
        span,
        message: say`${ABOUT[kind](own.name)}, but ${SAYS[where](name)}. Check which of them is meant.`,
        related: place ? [{ span: place, message: say`The body that is inspected is named here.` }] : [],
      };
    }
  },
};

const ABOUT: Readonly<Record<DraftKind, (body: string) => Message>> = {
  report: (body) => say`This report is about ${body}`,
  'press-release': (body) => say`This press release is about ${body}`,
};
const SAYS: Readonly<Record<OtherBodyIn['place'], (body: string) => Message>> = {
  title: (body) => say`its title names ${body}`,
  grade: (body) => say`this sentence gives the grade of ${body}`,
  recommendation: (body) => say`this recommendation is made to ${body}`,
};

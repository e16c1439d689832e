// other-body: a title, a grade or a recommendation that names another force or service.

import type { OtherBodyIn } from '../claims/otherBodies';
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
        message: `This ${NOUNS[kind]} is about ${own.name}, but ${SAYS[where]} ${name}. Check which of them is meant.`,
        related: place ? [{ span: place, message: 'The body that is inspected is named here.' }] : [],
      };
    }
  },
};

const NOUNS = { report: 'report', 'press-release': 'press release' };
const SAYS: Readonly<Record<OtherBodyIn['place'], string>> = {
  title: 'its title names',
  grade: 'this sentence gives the grade of',
  recommendation: 'this recommendation is made to',
};

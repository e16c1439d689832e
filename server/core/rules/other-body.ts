// other-body: a title, a grade or a recommendation that names another force or service, or the own name not quite right.

import type { OtherBodyIn } from '../claims';
import { say } from '../text/message';
import type { Message } from '../text/message';
import { replace } from './rule';
import type { Rule, Subject } from './rule';

export const otherBody: Rule = {
  id: 'other-body',
  summary: 'The title, a grade statement or a recommendation names another body, or the name of this one is not quite right.',
  severity: 'warning',
  fixable: true,
  *check({ draft, claims, kind, reference }) {
    const { values, places } = draft.frontMatter;
    const own = reference.body(values.body);
    // Of a body that is not in the register nobody can say which names are its own.
    if (!own) return;
    const place = places.get('body')?.value;
    const related = place ? [{ span: place, message: say`The body that is inspected is named here.` }] : [];
    for (const { span, written, right, sure } of claims.mentions.misspeltBody) {
      yield {
        span,
        message: say`“${written}” is not quite the name of the body that is inspected. Write “${right}”.`,
        related,
        fixes: [replace(span, right, say`Change to “${right}”`, sure)],
      };
    }
    for (const { span, name, place: where } of claims.mentions.otherBodies) {
      yield {
        span,
        message: say`${ABOUT[kind](own.name, NAMES[where](name))} Check which of them is meant.`,
        related,
      };
    }
  },
};

const ABOUT: Readonly<Record<Subject['kind'], (own: string, other: Message) => Message>> = {
  report: (own, other) => say`This report is about ${own}, but ${other}.`,
  'press-release': (own, other) => say`This press release is about ${own}, but ${other}.`,
};
const NAMES: Readonly<Record<OtherBodyIn['place'], (name: string) => Message>> = {
  title: (name) => say`its title names ${name}`,
  grade: (name) => say`this sentence gives the grade of ${name}`,
  recommendation: (name) => say`this recommendation is made to ${name}`,
};

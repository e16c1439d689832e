// What a report still lacks for a complete press release, and why it may have none at all.

import type { Subject } from '../../rules/rule';
import { say } from '../../text/message';
import type { Message } from '../../text/message';
import { quotedNames } from '../../text/messageParts';
import { passages } from './passages';
import { pressQuotations } from './pressQuotation';
import { standings } from './standing';

/** Why no press release can be made of the draft, in a plain sentence; undefined where one can. */
export function releaseRefusal({ draft, kind, framework, reference }: Subject): Message | undefined {
  const { values } = draft.frontMatter;
  if (kind === 'press-release') return say`This is a press release already. Make one from its report.`;
  if (values.framework === undefined) return say`The draft does not say which framework it belongs to. Add a line such as “framework: …” to its front matter.`;
  if (!reference.framework(values.framework)) {
    return say`There is no framework “${values.framework}”. The frameworks are ${reference.frameworks.map(({ id }) => id).join(', ')}.`;
  }
  if (values.body === undefined) return say`The draft does not say which force or service it is about. Add a line such as “body: …” to its front matter.`;
  return framework.areas.length ? undefined : say`The framework “${framework.id}” has no areas.`;
}

/** What the release will lack, a plain sentence each; none for a report that has everything. */
export function missingForRelease(subject: Subject): Message[] {
  const all = standings(subject);
  const names = (areas: typeof all) => quotedNames(areas.map(({ area }) => area.label));
  const ungraded = all.filter(({ grade, disputed }) => !grade && !disputed);
  const disputed = all.filter((each) => each.disputed);
  const { strengths, practice } = passages(subject, all);
  const quotations = pressQuotations(subject);
  const heading = subject.framework.sections.quotation[0];
  return [
    subject.draft.frontMatter.values.published === undefined &&
      say`There is no publication date. Add a line such as “published: 2025-08-22” to the front matter.`,
    ungraded.length > 0 && say`There is no grade yet for ${names(ungraded)}.`,
    disputed.length > 0 && say`The report does not give one grade only for ${names(disputed)}. Make its grades the same.`,
    strengths.length + practice.length === 0 && say`There is no sentence about what is done well that could be taken over. Write that paragraph yourself.`,
    quotations.length === 0 && say`There is no quotation. Write who speaks and the words under the heading “${heading!}”.`,
    quotations.some(({ attribution }) => attribution === null) && say`The quotation does not say who speaks. Write a line that ends in “said:” above it.`,
  ].filter((sentence) => sentence !== false);
}

// The heading of a finding, or the bold words that stand for one: what findings of this kind are.

import type { Subject } from '../../rules/rule';
import type { Hover } from './hovering';
import { findingNote } from '../notes';
import type { Place } from '../place';
import { covers } from './pointed';

/** The meaning of the kind of finding whose heading is at the place. */
export function hoverFinding(subject: Subject, { offset }: Place): Hover | undefined {
  const { sections, findings } = subject.claims;
  const heads = [...sections.flatMap(({ heading, finding }) => (finding ? [{ heading, kind: finding.kind }] : [])), ...findings];
  const found = heads.find(({ heading }) => covers(heading, offset));
  return found && { span: found.heading, markdown: findingNote(found.kind, subject) };
}

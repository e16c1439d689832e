// Keys of the front matter and the values that the registers know.

import type { FrontMatterKey } from '../../draft/frontMatter';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { join, say } from '../../text/message';
import type { Message } from '../../text/message';
import type { Hover } from './hovering';
import { criteriaNote, KEY_NOTES } from '../notes';
import { covers } from './pointed';
import { bodyNote, personNote } from '../registerNotes';
import { ruleNote } from '../settingNotes';

const RULES_BELOW = 'rules.';
const AREAS_LISTED = 'areas.';

/** What the key at the offset is for, or who or what its value names. */
export function hoverFrontMatter(subject: Subject, offset: number): Hover | undefined {
  for (const [name, { key, value }] of subject.draft.frontMatter.places) {
    const ofKey = covers(key, offset) ? noteOfKey(name, subject) : undefined;
    const markdown = ofKey ?? (covers(value, offset) ? noteOfValue(name, subject) : undefined);
    const span: Span = ofKey ? key : value;
    if (markdown) return { span, markdown };
  }
  return undefined;
}

function noteOfKey(name: string, subject: Subject): Message | undefined {
  if (name.startsWith(RULES_BELOW)) return ruleNote(name.slice(RULES_BELOW.length), subject);
  return Object.hasOwn(KEY_NOTES, name) ? KEY_NOTES[name as FrontMatterKey] : undefined;
}

function noteOfValue(name: string, subject: Subject): Message | undefined {
  const { draft, reference, framework, lexicon } = subject;
  const { values } = draft.frontMatter;
  if (name.startsWith(AREAS_LISTED)) {
    const listed = values.areas?.[Number(name.slice(AREAS_LISTED.length))] ?? '';
    const area = framework.areas.find(({ id }) => id === listed) ?? lexicon.exactArea(listed);
    return area && join([say`**${area.name}**`, criteriaNote(area)], '\n\n');
  }
  if (name === 'body') {
    const body = reference.body(values.body);
    return body && bodyNote(body);
  }
  if (name === 'framework') {
    const framework = reference.framework(values.framework);
    return framework && say`${framework.name}`;
  }
  const person = name === 'inspector' ? reference.people.find((each) => [each.name, ...each.variants].includes(values.inspector ?? '')) : undefined;
  return person && personNote(person, subject);
}

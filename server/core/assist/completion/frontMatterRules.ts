// Rules below `rules:` in the front matter, and what each may be set to.

import type { Subject } from '../../rules/rule';
import { LEVELS } from '../../settings/schema';
import type { Span } from '../../span';
import type { Completion } from './completion';
import { LEVEL_NOTES, ruleNote } from '../settingNotes';

const LINE = /^(?<indent>[ \t]+)(?<id>[\w-]*)(?:(?<colon>[ \t]*:)(?<blank>[ \t]*)(?<level>[\w]*))?[ \t]*(?:#.*)?$/;

/** The rules not set yet, or the levels of the one on the cursor’s line; undefined where the line is not below `rules:`. */
export function completeRule(subject: Subject, offset: number, line: Span, yaml: Span): Completion[] | undefined {
  const { text } = subject.draft;
  const parts = LINE.exec(text.slice(line.from, line.to))?.groups;
  if (!parts || keyAbove(text.slice(yaml.from, line.from)) !== 'rules') return undefined;
  const { indent, id, colon = '', blank = '', level = '' } = parts as Record<string, string>;
  const at = line.from + indent!.length;
  const idEnd = at + id!.length;
  if (offset < at) return [];
  if (offset <= idEnd) return offerRules(subject, { from: at, to: idEnd }, colon !== '', line, yaml);
  const from = idEnd + colon.length + blank.length;
  if (!colon || offset < idEnd + colon.length || offset > from + level.length) return [];
  const span = { from: Math.min(from, offset), to: from + level.length };
  return LEVELS.map((each, rank) => ({ label: each, kind: 'value', span, text: blank ? each : ` ${each}`, documentation: LEVEL_NOTES[each], rank }));
}

function offerRules(subject: Subject, span: Span, hasColon: boolean, line: Span, yaml: Span): Completion[] {
  const { text } = subject.draft;
  const others = `${text.slice(yaml.from, line.from)}\n${text.slice(line.to, Math.max(line.to, yaml.to))}`;
  const set = new Set([...others.matchAll(/^[ \t]+([\w-]+)[ \t]*:/gm)].map((match) => match[1]!));
  return subject.ruleIds
    .filter((id) => !set.has(id))
    .map((id, rank) => ({ label: id, kind: 'rule', span, text: hasColon ? id : `${id}: `, continues: !hasColon, documentation: ruleNote(id, subject)!, rank }));
}

/** The key of the nearest line above that is not indented. */
export function keyAbove(above: string): string | undefined {
  return [...above.matchAll(/^(?<key>[\w-]+)[ \t]*:/gm)].at(-1)?.groups!['key'];
}

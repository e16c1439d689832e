// Keys of the front matter.

import { FRONT_MATTER_KEYS } from '../../draft/frontMatter';
import type { FrontMatterKey } from '../../draft/frontMatter';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import type { Completion } from './completion';
import { KEY_NOTES } from '../notes';

/** The keys behind which there may be something to choose from. */
const HAS_VALUES = new Set<FrontMatterKey>(['framework', 'kind', 'body', 'areas', 'inspector', 'report', 'rules', 'language']);

/** The keys the front matter does not have yet. `line` is the cursor’s, `yaml` everything between the hyphens. */
export function completeKey({ draft, kind }: Subject, offset: number, line: Span, yaml: Span): Completion[] {
  const { text } = draft;
  const before = text.slice(line.from, offset);
  const behind = /^(?<rest>[\w-]*)(?<colon>[ \t]*:)?/.exec(text.slice(offset, line.to))!.groups!;
  const end = offset + behind['rest']!.length;
  if (!/^[\w-]*$/.test(before) || (behind['colon'] === undefined && text.slice(end, line.to).trim())) return [];
  const others = `${text.slice(yaml.from, line.from)}\n${text.slice(line.to, Math.max(line.to, yaml.to))}`;
  const present = new Set([...others.matchAll(/^([A-Za-z][\w-]*)[ \t]*:/gm)].map((match) => match[1]!));
  const announces = kind === 'press-release' || !present.has('kind');
  return FRONT_MATTER_KEYS.filter((key) => !present.has(key) && (key !== 'report' || announces)).map((key, rank) => ({
    label: key,
    kind: 'key',
    span: { from: line.from, to: end },
    text: behind['colon'] === undefined ? `${key}:${key === 'rules' ? '\n  ' : ' '}` : key,
    continues: HAS_VALUES.has(key),
    documentation: KEY_NOTES[key],
    rank,
  }));
}

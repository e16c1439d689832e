// Areas behind `areas:` in the front matter: in brackets, or one on each line below.

import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { say } from '../../text/message';
import type { Completion } from './completion';
import { keyAbove } from './frontMatterRules';

const BEHIND_KEY = /^areas[ \t]*:(?<value>.*)$/;
const ITEM = /^[ \t]*-(?<value>.*)$/;

/** The areas not named yet; undefined where the line is not of this key. */
export function completeAreas(subject: Subject, offset: number, line: Span, yaml: Span): Completion[] | undefined {
  const { text } = subject.draft;
  const written = text.slice(line.from, line.to);
  const behind = BEHIND_KEY.exec(written);
  const value = (behind ?? (keyAbove(text.slice(yaml.from, line.from)) === 'areas' ? ITEM.exec(written) : null))?.groups!['value'];
  if (value === undefined) return undefined;
  const from = line.to - value.length;
  if (offset < from) return [];
  const list = value.slice(0, value.search(/\]|(?<=[ \t])#|$/));
  const head = list.slice(0, offset - from);
  if (offset > from + list.length) return [];
  const start = head.search(/[^[,]*$/);
  const blank = /^[ \t]*/.exec(head.slice(start))![0];
  const rest = /^[^,]*/.exec(list.slice(head.length))![0].trimEnd();
  const span = { from: from + start + blank.length, to: offset + rest.length };
  const isOpen = behind === null || list.includes('[');
  const lead = blank || list.slice(0, start).endsWith('[') ? '' : ' ';
  const others = new Set(`${list.slice(0, start)},${list.slice(head.length + rest.length)}`.split(/[[,]/).map((each) => each.trim()));
  return subject.framework.areas
    .filter(({ id, name, label }) => ![id, name, label].some((each) => others.has(each)))
    .map(({ id, name }, rank) => {
      const offered = lead + (isOpen ? id : `[${id}]`);
      return { label: id, kind: 'area', span, text: offered, detail: say`${name}`, filter: `${id} ${name}`, rank };
    });
}

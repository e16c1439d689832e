// Comments that silence a rule, and the rules they may name.

import type { SuppressionVerb } from '../../claims';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { say } from '../../text/message';
import type { Asking, Completion } from './completion';
import { lineAt } from '../place';
import type { Place } from '../place';
import { ruleNote, SUPPRESSION_NOTES } from '../settingNotes';

const COMMENT = /<!--(?<blank>[ \t]*)(?<typed>[a-z-]*)$/;
const NAMING = /<!--[ \t]*inspection-drafts-(?<verb>disable-next-line|disable-line|disable|enable)(?<named>(?:[ \t,]+[a-z-]+)*[ \t,]+)(?<typed>[a-z-]*)$/;
const VERBS = Object.keys(SUPPRESSION_NOTES) as SuppressionVerb[];

/** The forms of the comment, behind the signs that open one. */
export function completeSuppression(_: Subject, place: Place): Completion[] {
  const opened = isComment(place) ? COMMENT.exec(place.before)?.groups : undefined;
  if (!opened) return [];
  const { offset, after } = place;
  const { blank, typed } = opened as { blank: string; typed: string };
  const rest = /^[a-z-]*?(?=\s|-->|$)/.exec(after)?.[0].length ?? 0;
  const closed = after.includes('-->');
  return VERBS.map((verb, rank) => {
    const name = `inspection-drafts-${verb}`;
    const behind = after.slice(rest).startsWith(' ') ? ' ${1}' : ' ${1} ';
    const text = `${blank ? '' : ' '}${name}${closed ? behind : ' ${1} -->'}`;
    return {
      label: name,
      kind: 'comment',
      span: { from: offset - typed.length, to: offset + rest },
      text,
      snippet: true,
      continues: true,
      documentation: SUPPRESSION_NOTES[verb],
      rank,
    };
  });
}

/** The rules, in a comment that silences some: those with something to say there first, those it names already left out. */
export function completeSuppressedRule(subject: Subject, place: Place, { problems }: Asking): Completion[] {
  const naming = isComment(place) ? NAMING.exec(place.before)?.groups : undefined;
  if (!naming || /\s--\s/.test(naming['named']!)) return [];
  const { offset, after } = place;
  const typed = naming['typed']!;
  const rest = /^[a-z]*(?:-[a-z]+)*/.exec(after)![0].length;
  const named = new Set(`${naming['named']!} ${after.slice(rest).split(/--/, 1)[0]!}`.split(/[\s,]+/));
  const range = rangeOf(naming['verb'] as SuppressionVerb, place, subject.draft.text);
  const speaking = new Set((problems?.() ?? []).filter(({ span }) => span.from >= range.from && span.from <= range.to).map(({ rule }) => rule));
  return subject.ruleIds
    .filter((id) => !named.has(id))
    .sort((a, b) => Number(speaking.has(b)) - Number(speaking.has(a)))
    .map((id, rank) => ({
      label: id,
      kind: 'rule',
      span: { from: offset - typed.length, to: offset + rest },
      text: id,
      ...(speaking.has(id) ? { detail: say`has something to say there` } : {}),
      documentation: ruleNote(id, subject)!,
      rank,
    }));
}

/** Whether the cursor may stand in a comment, as opposed to code. */
function isComment({ block, before }: Place): boolean {
  return block?.block.kind !== 'code' && before.split('`').length % 2 === 1;
}

/** The part of the draft that the comment at the place speaks of. */
function rangeOf(verb: SuppressionVerb, { line, offset }: Place, text: string): Span {
  if (verb === 'disable-line') return line;
  if (verb !== 'disable-next-line') return { from: offset, to: text.length };
  const next = /\S/g;
  next.lastIndex = Math.min(text.length, line.to);
  const found = next.exec(text);
  return found ? lineAt(text, found.index) : { from: text.length, to: text.length };
}

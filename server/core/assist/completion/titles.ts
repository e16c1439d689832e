// The title of a report: the body and the programme.

import type { Subject } from '../../rules/rule';
import type { Completion } from './completion';
import { lineAt } from '../place';
import type { Place } from '../place';

const HEADING = /^ {0,3}#[ \t]+(?<typed>.*)$/;

/** The title that reports of this programme have, in the first heading of a report. */
export function completeTitle({ kind, claims, lexicon, framework, draft }: Subject, { before, offset, line, block }: Place): Completion[] {
  const typed = block?.block.kind === 'heading' ? HEADING.exec(before)?.groups!['typed'] : undefined;
  const { name } = lexicon.body;
  if (typed === undefined || kind !== 'report' || !name || !framework.name) return [];
  const first = claims.sections.find(({ level }) => level === 1);
  if (first && first.line.from !== lineAt(draft.text, offset).from) return [];
  const title = `${name}: ${framework.name}`;
  return [{ label: title, kind: 'section', span: { from: offset - typed.length, to: line.to }, text: title, rank: 0 }];
}

// The heading of a report that the cursor stands in.

import { ancestors } from '../../claims';
import type { Section } from '../../claims';
import type { Subject } from '../../rules/rule';
import type { Span } from '../../span';
import { lineAt } from '../place';
import type { Place } from '../place';

/** A heading below the title, and where it stands. */
export interface HeadingLine {
  /** Its words, from behind the number to the end of the line. */
  readonly span: Span;
  /** The section it heads; undefined while the parser sees none. */
  readonly own: Section | undefined;
  /** The sections around it, innermost first. */
  readonly parents: readonly Section[];
  /** What stands on the line directly below. */
  readonly below: string;
}

const HEADING = /^ {0,3}#{2,6}[ \t]+(?:\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+)?(?<typed>.*)$/;

/** The heading at the place; undefined elsewhere, in press releases and in titles. */
export function headingAt({ draft, claims, kind }: Subject, { before, offset, block, line }: Place): HeadingLine | undefined {
  const typed = kind === 'report' && block?.block.kind === 'heading' ? HEADING.exec(before)?.groups!['typed'] : undefined;
  if (typed === undefined) return undefined;
  const own = claims.sections.find((section) => section.line.from === block!.at);
  const next = lineAt(draft.text, Math.min(line.to + 1, draft.text.length));
  return {
    span: { from: offset - typed.length, to: line.to },
    own,
    parents: ancestors(own?.parent),
    below: next.from > line.to ? draft.text.slice(next.from, next.to) : '',
  };
}

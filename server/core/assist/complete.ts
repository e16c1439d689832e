// What the editor offers to write at the cursor: the one way in, to one file for each kind of position.

import { isDraft } from '../draft/draft';
import { findFrontMatter } from '../draft/frontMatter';
import type { Subject } from '../rules/rule';
import { completeAreaCell } from './areaCells';
import { completeGerund } from './areaGerunds';
import { completeAreaHeading } from './areaHeadings';
import type { Completion } from './completion';
import { completeKey } from './frontMatterKeys';
import { completeValue } from './frontMatterValues';
import { completeGradeCell } from './gradeCells';
import { completeGradeLine } from './gradeLines';
import { completeMarked } from './gradeMarks';
import { completeStatement } from './gradeStatements';
import { lineAt, placeAt } from './place';
import type { Place } from './place';

export type { Completion, CompletionKind } from './completion';

/** The first of these that has something to offer is the one whose position it is. */
const POSITIONS: readonly ((subject: Subject, place: Place) => Completion[])[] = [
  completeGradeCell,
  completeAreaCell,
  completeGradeLine,
  completeAreaHeading,
  completeMarked,
  completeGerund,
  completeStatement,
];

/**
 * What may be written at `offset`, the best first; nothing in a text that is no draft, and nothing in quotations,
 * code and comments. An offset outside the draft is taken as its start or end. Never throws.
 */
export function complete(subject: Subject, offset: number): Completion[] {
  const { draft } = subject;
  if (!isDraft(draft)) return [];
  const at = Math.max(0, Math.min(offset, draft.text.length));
  return completeFrontMatter(subject, at) ?? completeBody(subject, at);
}

/** Undefined where the cursor is not in the front matter, or on a line that may become part of it. */
function completeFrontMatter(subject: Subject, offset: number): Completion[] | undefined {
  const { text } = subject.draft;
  const found = findFrontMatter(text);
  if (!found || (found.closed && offset >= found.span.to)) return undefined;
  const line = lineAt(text, offset);
  if (line.from < found.yaml.from) return [];
  if (line.from < found.yaml.to) {
    const keys = completeKey(subject, offset, line, found.yaml);
    return keys.length ? keys : completeValue(subject, offset, line);
  }
  if (found.closed) return [];
  // The line directly below, blank or with the first letters of a key, may become the next of front matter not closed yet.
  const next = line.from === found.yaml.to && /^[\w-]*$/.test(text.slice(line.from, line.to));
  return next ? completeKey(subject, offset, line, found.yaml) : undefined;
}

function completeBody(subject: Subject, offset: number): Completion[] {
  const place = placeAt(subject, offset);
  for (const position of POSITIONS) {
    const offers = position(subject, place);
    if (offers.length) return offers;
  }
  return [];
}

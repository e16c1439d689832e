// What the editor offers to write at the cursor: the one way in, to one file for each kind of position.

import { isDraft } from '../../draft/draft';
import { findFrontMatter } from '../../draft/frontMatter';
import type { Subject } from '../../rules/rule';
import { completeAreaCell } from './areaCells';
import { completeGerund } from './areaGerunds';
import { completeAreaHeading } from './areaHeadings';
import { completeAttribution } from './attributionLines';
import { completeBodyName } from './bodyNames';
import type { Asking, Completion } from './completion';
import { completeCounts, completeJudgedCounts, completeMarkedCounts, completeStatedCounts } from './countSentences';
import { completeDeadline, completeDeadlineDate } from './deadlines';
import { completeFindingHeading, completeFindingLeadIn } from './findingHeadings';
import { completeAreas } from './frontMatterAreas';
import { completeKey } from './frontMatterKeys';
import { completeRule } from './frontMatterRules';
import { completeValue } from './frontMatterValues';
import { completeGradeCell } from './gradeCells';
import { completeBoldGrade, completeGradeLine } from './gradeLines';
import { completeMarked } from './gradeMarks';
import { completeJudged, completeStatement } from './gradeStatements';
import { completePersonName } from './personNames';
import { lineAt, placeAt } from '../place';
import type { Place } from '../place';
import { completeQuotation } from './reportQuotations';
import { completeSectionHeading } from './sectionHeadings';
import { completeSuppression, completeSuppressedRule } from './suppressions';
import { completeTitle } from './titles';

export type { Asking, Completion, CompletionKind, KnownReport } from './completion';

/** A kind of position: what may be written there, each with its file. */
interface Position {
  readonly offers: readonly ((subject: Subject, place: Place, asking: Asking) => Completion[])[];
  /** Whether nothing else can be meant there, so that the list may open while somebody types. */
  readonly certain: boolean;
}

/** The first of these that has something to offer is the one whose position it is. */
const POSITIONS: readonly Position[] = [
  { offers: [completeSuppressedRule], certain: true },
  { offers: [completeSuppression], certain: false },
  { offers: [completeGradeCell], certain: true },
  { offers: [completeAreaCell], certain: true },
  { offers: [completeGradeLine], certain: true },
  { offers: [completeTitle], certain: true },
  { offers: [completeAreaHeading, completeSectionHeading], certain: true },
  { offers: [completeFindingHeading], certain: false },
  { offers: [completeBoldGrade, completeFindingLeadIn], certain: false },
  { offers: [completeMarkedCounts, completeMarked], certain: true },
  { offers: [completeGerund], certain: true },
  { offers: [completeJudgedCounts, completeJudged], certain: true },
  { offers: [completeDeadlineDate], certain: true },
  { offers: [completeStatedCounts, completeStatement], certain: false },
  { offers: [completeDeadline], certain: false },
  { offers: [completeCounts, completeQuotation, completeAttribution, completePersonName, completeBodyName], certain: false },
];

/**
 * What may be written at `offset`, the best first; nothing in a text that is no draft, and nothing in quotations, code
 * and comments, but for comments that silence rules. An offset outside the draft is taken as its start or end. Never throws.
 */
export function complete(subject: Subject, offset: number, asking: Asking = {}): Completion[] {
  const { draft } = subject;
  if (!isDraft(draft)) return [];
  const at = Math.max(0, Math.min(offset, draft.text.length));
  return completeFrontMatter(subject, at, asking) ?? completeBody(subject, at, asking);
}

/** Undefined where the cursor is not in the front matter, or on a line that may become part of it. */
function completeFrontMatter(subject: Subject, offset: number, asking: Asking): Completion[] | undefined {
  const { text } = subject.draft;
  const found = findFrontMatter(text);
  if (!found || (found.closed && offset >= found.span.to)) return undefined;
  const line = lineAt(text, offset);
  if (line.from < found.yaml.from) return [];
  if (line.from < found.yaml.to) {
    const keys = completeKey(subject, offset, line, found.yaml);
    if (keys.length) return keys;
    return completeRule(subject, offset, line, found.yaml) ?? completeAreas(subject, offset, line, found.yaml) ?? completeValue(subject, offset, line, asking);
  }
  if (found.closed || line.from !== found.yaml.to) return found.closed ? [] : undefined;
  // The line directly below, blank or with the first letters of a key, may become the next of front matter not closed yet.
  const next = /^[\w-]*$/.test(text.slice(line.from, line.to));
  return next ? completeKey(subject, offset, line, found.yaml) : completeRule(subject, offset, line, found.yaml);
}

function completeBody(subject: Subject, offset: number, asking: Asking): Completion[] {
  const place = placeAt(subject, offset);
  for (const { offers, certain } of POSITIONS) {
    const found = offers.flatMap((offer) => offer(subject, place, asking));
    if (found.length) return asking.byItself && !certain ? [] : found.map((each, rank) => ({ ...each, rank }));
  }
  return [];
}

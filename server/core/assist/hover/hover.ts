// What the editor shows when the mouse rests on a controlled term, or on a problem: the one way in, to one file for each kind.

import { isDraft } from '../../draft/draft';
import type { Problem, Subject } from '../../rules/rule';
import { join, say } from '../../text/message';
import { hoverArea } from './areaHovers';
import { hoverFinding } from './findingHovers';
import { hoverFrontMatter } from './frontMatterHovers';
import { hoverGrade } from './gradeHovers';
import type { Hover } from './hovering';
import { hoverBody, hoverPerson } from './nameHovers';
import type { Link } from '../notes';
import { placeAt } from '../place';
import { covers } from './pointed';
import { whyNote } from '../settingNotes';
import { hoverSuppression } from './suppressionHovers';

export type { Hover } from './hovering';
export type { Link } from '../notes';

/** What is known besides the draft. */
export interface Pointing {
  /** Writes where a place is. */
  readonly link: Link;
  /** The problems of the draft. */
  problems(): readonly Problem[];
}

/** The first of these that knows the words is the one that speaks of them. */
const TERMS = [hoverSuppression, hoverGrade, hoverFinding, hoverArea, hoverPerson, hoverBody];

/** What there is to say about the words at `offset`; undefined for plain words, and for a text that is no draft. Never throws. */
export function hover(subject: Subject, offset: number, pointing: Pointing): Hover | undefined {
  const { draft } = subject;
  if (!isDraft(draft)) return undefined;
  const at = Math.max(0, Math.min(offset, draft.text.length));
  const term = at < draft.frontMatter.span.to ? hoverFrontMatter(subject, at) : hoverTerm(subject, at, pointing.link);
  const why = hoverProblems(subject, at, pointing.problems());
  if (!term || !why) return term ?? why;
  return { span: term.span, markdown: join([term.markdown, why.markdown], '\n\n---\n\n') };
}

function hoverTerm(subject: Subject, offset: number, link: Link): Hover | undefined {
  const place = placeAt(subject, offset);
  for (const term of TERMS) {
    const found = term(subject, place, link);
    if (found) return found;
  }
  return undefined;
}

/** Why the rules that speak here are there; what is wrong the editor shows by itself. */
function hoverProblems(subject: Subject, offset: number, problems: readonly Problem[]): Hover | undefined {
  const here = problems.filter(({ span }) => covers(span, offset));
  const reasons = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
    const why = whyNote(rule, subject);
    return why ? [say`**${rule}**: ${why}`] : [];
  });
  return reasons.length ? { span: here[0]!.span, markdown: join(reasons, '\n\n') } : undefined;
}

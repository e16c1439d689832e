// What the editor may show between the words: how many areas have which grade, and the grade of an area that is mentioned.

import { gradedAreas, gradeOf, graderOf } from '../compare/gradedAreas';
import type { Graded } from '../compare/gradedAreas';
import { areaSection, outsideQuotations } from '../claims';
import type { PlacedBlock } from '../draft/draft';
import { isDraft } from '../draft/draft';
import { everyGrade } from '../framework/scales';
import type { Subject } from '../rules/rule';
import { contains, shift } from '../span';
import type { Span } from '../span';
import { mentionedAreas } from './areaNames';
import type { AreaName } from './areaNames';

/** A few words shown behind the offset `at`, which are not in the draft. */
export interface Hint {
  readonly at: number;
  readonly text: string;
  /** Whose grades they tell. */
  readonly from: 'draft' | 'report';
}

/**
 * What the grades of the draft, or of the report that a release announces, add to its words: the counts behind a total
 * that has none with it, and an area’s grade where a paragraph names the area and does not grade it. In the order of the
 * draft; nothing in quotations, headings and tables, nothing in the area’s own section, and none for a text that is no draft.
 */
export function hints(subject: Subject): Hint[] {
  if (!isDraft(subject.draft)) return [];
  const grader = graderOf(subject);
  const from = grader === subject ? 'draft' : 'report';
  return [...countHints(subject, grader), ...gradeHints(subject, grader)].map((hint) => ({ ...hint, from }) as const).sort((a, b) => a.at - b.at);
}

type Shown = Omit<Hint, 'from'>;

function countHints({ claims }: Subject, grader: Graded): Shown[] {
  const counts = countsOf(grader);
  if (counts === undefined) return [];
  const isCounted = new Set(claims.tallies.map(({ total }) => total));
  const bare = claims.totals.filter((total) => !total.inspected && !isCounted.has(total));
  return bare.map(({ span, noun }) => ({ at: Math.max(span.to, noun.to), text: `: ${counts}` }));
}

/** “1 good, 2 adequate”; undefined until every area has a grade, and only one. */
function countsOf({ claims, framework }: Graded): string | undefined {
  const given = gradedAreas(claims, framework).map((area) => gradeOf(area, claims)?.grade);
  if (!given.length || given.includes(undefined)) return undefined;
  const counts = everyGrade(framework).map((grade) => ({ grade, count: given.filter((each) => each === grade).length }));
  return counts.flatMap(({ grade, count }) => (count ? [`${count} ${grade.term}`] : [])).join(', ');
}

function gradeHints(subject: Subject, grader: Graded): Shown[] {
  const { claims, draft } = subject;
  const paragraphs = draft.blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list').flatMap(passagesOf);
  return outsideQuotations(claims.quotations, mentionedAreas(subject)).flatMap((name): Shown[] => {
    const grade = gradeOf(name.area, grader.claims)?.grade;
    const paragraph = paragraphs.find((span) => contains(span, name.span));
    if (!grade || !paragraph || isGraded(name, paragraph, subject) || isAtHome(name, subject)) return [];
    return [{ at: name.span.to, text: `(${grade.term})` }];
  });
}

/** The paragraphs and items of the author’s own. */
function passagesOf({ block, at }: PlacedBlock): Span[] {
  return block.passages.filter(({ quoted }) => !quoted).map(({ span }) => shift(span, at));
}

function isGraded({ area }: AreaName, paragraph: Span, { claims }: Subject): boolean {
  return claims.grades.some((claim) => claim.area === area && contains(paragraph, claim.span));
}

function isAtHome({ area, span }: AreaName, { claims }: Subject): boolean {
  const around = claims.sections.findLast((section) => contains(section.span, span));
  return areaSection(around)?.named?.area === area;
}

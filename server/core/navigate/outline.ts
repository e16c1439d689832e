// The outline of a draft: its headings as a tree, with the grades of areas, and its findings by their numbers.

import { gradesOf } from '../assist/notes';
import type { Finding, Section } from '../claims';
import { isDraft } from '../draft/draft';
import type { FindingKind } from '../framework/schema';
import type { Subject } from '../rules/rule';
import { contains } from '../span';
import type { Span } from '../span';
import { join, say } from '../text/message';
import type { Message } from '../text/message';
import { findingExtents } from './extents';

/** A heading of the draft, or a finding without one of its own, and those below it. */
export interface OutlineItem {
  /**
   * What it is called in a list of its own: the words of the heading; with an area its grade, or “no grade yet”; with a
   * finding its number among those of its kind.
   */
  readonly name: Message;
  /** The first words of a finding; or nothing. */
  readonly detail: string;
  readonly kind: 'title' | 'area' | 'section' | 'finding';
  /** The heading and all that stands below it. */
  readonly span: Span;
  /** The words of the heading; of a finding without one, its first paragraph. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The headings and findings of the draft; none for a text that is no draft. */
export function outline(subject: Subject): OutlineItem[] {
  const { draft, claims } = subject;
  if (!isDraft(draft)) return [];
  const roots: Branch[] = [];
  const branches = new Map<Section, Branch>();
  const numbered = numberFindings(claims.findings);
  const alone = new Set(claims.sections.filter(({ finding }) => finding?.plural === false).map(({ heading }) => heading.from));
  const headed = new Map(numbered.filter(({ finding }) => alone.has(finding.heading.from)).map((each) => [each.finding.heading.from, each]));
  for (const section of claims.sections) {
    const branch = headingBranch(section, headed.get(section.heading.from), subject);
    branches.set(section, branch);
    childrenOf(section.parent, branches, roots).push(branch);
  }
  const extents = findingExtents(claims);
  for (const each of numbered) {
    if (headed.get(each.finding.heading.from) === each) continue;
    const span = extents.get(each.finding)!;
    const around = claims.sections.findLast((section) => contains(section.span, span));
    childrenOf(around, branches, roots).push(findingBranch(each, span));
  }
  return inOrder(roots);
}

type Branch = OutlineItem & { readonly children: Branch[] };

function headingBranch(section: Section, finding: Numbered | undefined, subject: Subject): Branch {
  return {
    name: withNote(titleOf(section), section.isArea ? gradeOf(section, subject) : finding && numberOf(finding)),
    detail: finding ? excerptOf(finding) : '',
    kind: kindOf(section, subject),
    span: section.span,
    selection: section.heading,
    children: [],
  };
}

function findingBranch(numbered: Numbered, span: Span): Branch {
  const { kind, passages } = numbered.finding;
  const selection = { from: span.from, to: passages[0]?.span.to ?? span.to };
  return { name: withNote(say`${kind.singular}`, numberOf(numbered)), detail: excerptOf(numbered), kind: 'finding', span, selection, children: [] };
}

function childrenOf(parent: Section | undefined, branches: ReadonlyMap<Section, Branch>, roots: Branch[]): Branch[] {
  return (parent && branches.get(parent)?.children) ?? roots;
}

function inOrder(branches: readonly Branch[]): OutlineItem[] {
  return branches.map((branch) => ({ ...branch, children: inOrder(branch.children) })).sort((a, b) => a.span.from - b.span.from);
}

/** A finding, and which it is of how many of its kind. */
interface Numbered {
  readonly finding: Finding;
  readonly number: number;
  readonly of: number;
}

function numberFindings(findings: readonly Finding[]): Numbered[] {
  const counts = new Map<FindingKind, number>();
  const numbered = findings.map((finding) => {
    const number = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, number);
    return { finding, number };
  });
  return numbered.map((each) => ({ ...each, of: counts.get(each.finding.kind)! }));
}

const LONGEST_EXCERPT = 60;

function excerptOf({ finding: { passages, leadIn } }: Numbered): string {
  const words = [leadIn, passages[0]?.text].filter(Boolean).join(' ').trim();
  return words.length > LONGEST_EXCERPT ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_EXCERPT))} …` : words;
}

function numberOf({ number, of }: Numbered): Message {
  return say`${number} of ${of}`;
}

function titleOf({ title }: Section): Message {
  return title.trim() ? say`${title.trim()}` : say`Heading without words`;
}

/** An editor reads the name aloud and shows it whole to who points at it, but not the detail. */
function withNote(name: Message, note: Message | undefined): Message {
  return note ? join([name, note], ' · ') : name;
}

function kindOf(section: Section, { claims }: Subject): OutlineItem['kind'] {
  if (section.isArea) return 'area';
  if (section.finding) return 'finding';
  return claims.title?.span.from === section.heading.from ? 'title' : 'section';
}

/** The area’s grade, or its two; nothing where it is to have none. */
function gradeOf(section: Section, subject: Subject): Message | undefined {
  const { area } = section.named!;
  const terms = gradesOf(area, subject).map((grade) => grade.term);
  if (terms.length) return say`${terms.join(' / ')}`;
  return area.graded ? say`no grade yet` : undefined;
}

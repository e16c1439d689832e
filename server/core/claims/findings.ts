// Findings: areas for improvement, causes of concern, promising practice … each with its text. Read only when asked for.

import type { Draft, PlacedBlock } from '../draft/draft';
import { readProse } from '../draft/prose';
import type { Lexicon } from '../framework/lexicon';
import type { Area, FindingKind } from '../framework/schema';
import { shift } from '../span';
import type { Span } from '../span';
import { areaSection } from './sections';
import type { Claims, Section } from './types';

/** A paragraph or list item of a finding, as a reader sees it. */
export interface FindingPassage {
  readonly text: string;
  readonly isItem: boolean;
  readonly span: Span;
}

/** One finding of the report. */
export interface Finding {
  readonly kind: FindingKind;
  /** The area in whose section it stands. */
  readonly area: Area | undefined;
  /** The heading, or the bold words that stand for one. */
  readonly heading: Span;
  /** For one item of a list, the words above the list that it finishes: “Within three months, the force should:”. */
  readonly leadIn: string | undefined;
  /** What it says; none where only the heading is there. */
  readonly passages: readonly FindingPassage[];
}

/** The findings of a draft, in its order. Below a plural heading each list item, or else each paragraph, is one. */
export function readFindings(draft: Draft, claims: Claims, lexicon: Lexicon): Finding[] {
  return readGroups(draft, claims, lexicon).flatMap(({ kind, plural, area, heading, passages }): Finding[] => {
    if (!plural) return [{ kind, area, heading, leadIn: undefined, passages }];
    const items = passages.filter((passage) => passage.isItem);
    return (items.length ? items : passages).map((passage) => ({ kind, area, heading, leadIn: leadInOf(passage, passages), passages: [passage] }));
  });
}

function leadInOf(item: FindingPassage, passages: readonly FindingPassage[]): string | undefined {
  const above = item.isItem ? passages.slice(0, passages.indexOf(item)).findLast(({ isItem }) => !isItem) : undefined;
  return above?.text.endsWith(':') ? above.text : undefined;
}

/** The passages of the draft’s prose that stand in `section` itself or below it, but in no finding. */
export function proseOutsideFindings(draft: Draft, claims: Claims, lexicon: Lexicon, section: Section): FindingPassage[] {
  const found = new Set(readGroups(draft, claims, lexicon).flatMap(({ heading, passages }) => [heading.from, ...passages.map(({ span }) => span.from)]));
  return draft.blocks
    .filter(({ at, block }) => at >= section.line.to && at < section.span.to && block.kind !== 'blockquote')
    .flatMap(passagesOf)
    .filter(({ span }) => !found.has(span.from));
}

interface Group {
  readonly kind: FindingKind;
  readonly plural: boolean;
  readonly area: Area | undefined;
  readonly heading: Span;
  readonly passages: FindingPassage[];
}

function readGroups(draft: Draft, claims: Claims, lexicon: Lexicon): Group[] {
  const groups: Group[] = [];
  const sections = new Map(claims.sections.map((section) => [section.line.from, section]));
  let section: Section | undefined;
  let group: Group | undefined;
  const open = (finding: { kind: FindingKind; plural: boolean }, heading: Span): Group => {
    const made: Group = { ...finding, area: areaSection(section)?.named?.area, heading, passages: [] };
    groups.push(made);
    return made;
  };
  for (const placed of draft.blocks) {
    if (placed.block.kind === 'heading') {
      section = sections.get(placed.at) ?? section;
      // A subheading inside a finding (“What the force should do”) belongs to it.
      const inside = group && section?.parent && !section.finding && !section.isArea && section.parent.heading === group.heading;
      if (!inside) group = section?.finding && open(section.finding, section.heading);
      continue;
    }
    for (const passage of passagesOf(placed)) {
      const lead = boldLead(passage, draft.text, lexicon);
      if (lead) {
        group = open(lead.finding, lead.heading);
        if (lead.rest.text) group.passages.push(lead.rest);
      } else if (group) group.passages.push(passage);
    }
  }
  return groups;
}

const BOLD_LEAD = /^(?:\*\*|__)(?<title>[^*_\n]{1,60}?)[\s:.–—-]*(?:\*\*|__)\s*[:–—-]?\s*/;

/** “**Area for improvement:** The force should …”, or the bold words alone. */
function boldLead(passage: FindingPassage, text: string, lexicon: Lexicon): { finding: { kind: FindingKind; plural: boolean }; heading: Span; rest: FindingPassage } | undefined {
  const raw = text.slice(passage.span.from, passage.span.to);
  const match = BOLD_LEAD.exec(raw);
  const finding = match && lexicon.finding(match.groups!['title']!);
  if (!finding) return undefined;
  const from = passage.span.from + match[0].length;
  const heading = { from: passage.span.from, to: from - (match[0].length - match[0].trimEnd().length) };
  return { finding, heading, rest: { ...passage, text: wordsOf(readProse(raw.slice(match[0].length), 0).text), span: { from, to: passage.span.to } } };
}

function passagesOf({ block, at }: PlacedBlock): FindingPassage[] {
  if (block.kind === 'heading') return [];
  return block.passages.map(({ prose, kind, span }) => ({ text: wordsOf(prose.text), isItem: kind === 'item', span: shift(span, at) }));
}

/** Prose without the stand-ins for code and addresses. */
function wordsOf(text: string): string {
  return text.replace(/\uFFFC/g, '').replace(/ {2,}/g, ' ').trim();
}

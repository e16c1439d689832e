// Findings: areas for improvement, causes of concern, promising practice … each with its text.

import type { Block } from '../../draft/blocks';
import type { Draft } from '../../draft/draft';
import { partOf } from '../../draft/prose';
import type { Prose } from '../../draft/prose';
import type { Lexicon } from '../../framework/lexicon';
import type { Area, FindingKind } from '../../framework/schema';
import { shift } from '../../span';
import type { Span } from '../../span';
import { ancestors } from '../sections';
import { shownWords } from '../shownWords';
import type { Claims, Finding, FindingPassage, Section } from '../types';

/** A passage as a part of findings; spans count from the block’s start. */
export interface FindingPart extends FindingPassage {
  /** Whether it begins an item of its list, and is not a part of one. */
  readonly begins: boolean;
  readonly quoted: boolean;
  /** What it opens, and its words behind that: “**Area for improvement:** The force should …”. */
  readonly lead: { readonly finding: NonNullable<Section['finding']>; readonly heading: Span; readonly rest: FindingPassage } | undefined;
}

/** The passages of a block as parts of findings, where it starts, and whether it is a heading. */
export interface PlacedParts {
  readonly at: number;
  readonly isHeading: boolean;
  readonly parts: readonly FindingPart[];
}

/** What a heading or bold lead-in opens. */
interface Group {
  readonly kind: FindingKind;
  readonly plural: boolean;
  readonly area: Area | undefined;
  readonly heading: Span;
  readonly section: Section | undefined;
  /** Whether the heading is one of the draft’s, and not words in bold. */
  readonly isSection: boolean;
  readonly passages: Part[];
  /** How many headings of no kind stand inside. */
  subheadings: number;
}

type Part = Omit<FindingPart, 'lead'>;

/**
 * The findings of a draft, in its order, and the kinds that it has in a way that cannot be counted. Below a plural heading
 * each list item, or else each paragraph, is one.
 */
export function readFindings(
  placed: readonly PlacedParts[],
  sections: readonly Section[],
  lexicon: Lexicon,
): { findings: Finding[]; unclear: Set<FindingKind> } {
  const groups = readGroups(placed, sections);
  const unclear = new Set<FindingKind>();
  const opened = new Set(
    groups.flatMap(({ kind, section, isSection }) => ancestors(isSection ? section?.parent : section).map((each) => `${each.span.from} ${kind.id}`)),
  );
  const findings = groups.flatMap((group) => {
    const { kind, plural, heading, section, isSection } = group;
    // “Areas for improvement” may only head those that have a heading each.
    if (plural && isSection && opened.has(`${section!.span.from} ${kind.id}`)) return [];
    const found = plural ? several(group, lexicon) : [single(group)];
    if (!found.length) unclear.add(kind);
    return found.map((finding) => ({ ...finding, heading }));
  });
  return { findings, unclear };
}

function single({ kind, area, heading, passages }: Group): Finding {
  const items = passages.filter(({ begins }) => begins).length;
  return { kind, area, heading, leadIn: undefined, passages, otherwise: Math.max(1, items) };
}

/** The items of a list with all that stands in them, or else the paragraphs. */
function several({ kind, area, heading, passages, subheadings }: Group, lexicon: Lexicon): Finding[] {
  const own = passages.filter(({ quoted }) => !quoted || passages[0]!.quoted);
  const items: { leadIn: string | undefined; passages: Part[] }[] = [];
  const paragraphs: Part[] = [];
  for (const passage of own) {
    if (!passage.isItem) paragraphs.push(passage);
    else if (passage.begins || !items.length) {
      const above = paragraphs.at(-1)?.text;
      items.push({ leadIn: above?.endsWith(':') ? above : undefined, passages: [passage] });
    } else items.at(-1)!.passages.push(passage);
  }
  const [first, ...rest] = paragraphs;
  // “We have identified two areas for improvement.” leads into those that follow.
  const leads = rest.length > 0 && lexicon.pattern('{finding}').test(first!.text);
  const each = items.length ? items : (leads ? rest : paragraphs).map((passage) => ({ leadIn: undefined, passages: [passage] }));
  const otherwise = subheadings || paragraphs.length || each.length;
  return each.map((part, index) => ({ kind, area, heading, ...part, otherwise: index === 0 ? otherwise : 0 }));
}

/** The passages of the draft’s prose that stand in `section` itself or below it, but in no finding. */
export function proseOutsideFindings(draft: Draft, claims: Claims, lexicon: Lexicon, section: Section): FindingPassage[] {
  const placed = draft.blocks.map(({ block, at }) => ({ block, at, isHeading: block.kind === 'heading', parts: readParts(block, lexicon) }));
  const found = new Set(readGroups(placed, claims.sections).flatMap(({ heading, passages }) => [heading.from, ...passages.map(({ span }) => span.from)]));
  return placed
    .filter(({ at, block }) => at >= section.line.to && at < section.span.to && block.kind !== 'blockquote')
    .flatMap(({ at, parts }) => parts.map(({ text, isItem, level, span }) => ({ text, isItem, level, span: shift(span, at) })))
    .filter(({ span }) => !found.has(span.from));
}

function readGroups(placed: readonly PlacedParts[], sections: readonly Section[]): Group[] {
  const groups: Group[] = [];
  const byPlace = new Map(sections.map((section) => [section.line.from, section]));
  let section: Section | undefined;
  let group: Group | undefined;
  const open = (finding: { kind: FindingKind; plural: boolean }, heading: Span, isSection: boolean): Group => {
    const area = ancestors(section).find((each) => each.isArea)?.named?.area;
    const made: Group = { ...finding, area, heading, section, isSection, passages: [], subheadings: 0 };
    groups.push(made);
    return made;
  };
  for (const { at, isHeading, parts } of placed) {
    if (isHeading) {
      section = byPlace.get(at) ?? section;
      // A subheading inside a finding (“What the force should do”) belongs to it.
      const inside = group && section?.parent && !section.finding && !section.isArea && section.parent.heading === group.heading;
      if (inside) group!.subheadings++;
      else group = section?.finding && open(section.finding, section.heading, true);
      continue;
    }
    for (const part of parts) {
      const { lead, begins, quoted } = part;
      if (lead) group = open(lead.finding, shift(lead.heading, at), false);
      if (!group || lead?.rest.text === '') continue;
      const { text, isItem, level, span } = lead?.rest ?? part;
      group.passages.push({ text, isItem, level, span: shift(span, at), begins, quoted });
    }
  }
  return groups;
}

interface Lead {
  readonly finding: { readonly kind: FindingKind; readonly plural: boolean };
  /** Offsets into the prose: where its words end, and where those behind it begin. */
  readonly to: number;
  readonly rest: number;
}

const LONGEST_LEAD = 100;
const SIGNS_BEHIND = /[\s:.–—-]*$/;
const LABEL = /^(?<title>[^:]{1,60}):\s+/;
const ALONE = /^(?<title>[^:]{1,60}?):?$/;
/** “Recommendations: none”, “Areas for improvement: 4”. */
const NUMBER_ONLY = /^\W*(?:\d{1,2}|\p{L}{2,6})\W*$/u;

/** “**Area for improvement:** The force should …”, “Recommendation 2: By …”, or the words alone. */
function leadOf(prose: Prose, isItem: boolean, lexicon: Lexicon): Lead | undefined {
  const { text } = prose;
  const bold = prose.emphasis().find(({ from, to, bold: isBold }) => isBold && from === 0 && to <= LONGEST_LEAD);
  const label = bold ? undefined : (LABEL.exec(text) ?? (isItem ? null : ALONE.exec(text)));
  const title = bold ? text.slice(0, bold.to).replace(SIGNS_BEHIND, '') : label?.groups!['title'];
  const finding = title === undefined ? undefined : lexicon.finding(title);
  if (!finding) return undefined;
  const to = bold ? bold.to + /^\s*[:–—-]?/.exec(text.slice(bold.to))![0].trimEnd().length : label![0].trimEnd().length;
  const rest = bold ? to + /^\s*/.exec(text.slice(to))![0].length : label![0].length;
  if (text.length > rest && NUMBER_ONLY.test(text.slice(rest, rest + 20))) return undefined;
  // In a list of what comes, “Recommendations: page 9”.
  if (isItem && finding.plural && !bold) return undefined;
  return { finding, to, rest };
}

/** Comments and tags before the words of an item. */
const UNSEEN = /<!--[^]*?-->\s*|<[^<>]*>/g;
const ITEM = /^(?<indent>[ \t]*)(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;

/** The passages of a block as parts of findings; none for a heading, or a footnote. */
export function readParts(block: Block, lexicon: Lexicon): FindingPart[] {
  if (block.kind === 'heading' || block.kind === 'footnote') return [];
  let top: number | undefined;
  const outer: number[] = [];
  return block.passages.map(({ prose, kind, span, quoted }) => {
    const isItem = kind === 'item';
    const marker = isItem ? ITEM.exec(block.text.slice(block.text.lastIndexOf('\n', span.from - 1) + 1, span.from).replace(UNSEEN, '')) : null;
    const indent = marker?.groups!['indent']!.replace(/\t/g, '    ').length;
    top ??= indent;
    const level = indent === undefined ? 0 : levelAt(indent, outer);
    const lead = leadOf(prose, isItem, lexicon);
    return {
      text: shownWords(prose),
      isItem,
      level,
      span,
      begins: indent !== undefined && indent <= top! + 1,
      quoted,
      lead: lead && {
        finding: lead.finding,
        heading: withMarks(prose, prose.source(0, lead.to)),
        rest: {
          text: shownWords(partOf(prose, lead.rest, prose.text.length)),
          isItem,
          level,
          span: { from: prose.source(lead.rest, lead.rest).from, to: span.to },
        },
      },
    };
  });
}

/** How deep an item stands that is indented by so much; `outer` are the indents of those around it, and is brought up to date. */
function levelAt(indent: number, outer: number[]): number {
  // A letter further in is still the same list.
  while (outer.length && outer.at(-1)! >= indent - 1) outer.pop();
  return outer.push(indent);
}

/** A span with the marks of emphasis that touch it. */
function withMarks({ unseen }: Prose, { from, to }: Span): Span {
  const marks = unseen.filter(({ kind }) => kind === 'mark');
  const before = marks.find(({ span }) => span.to === from)?.span.from ?? from;
  return { from: before, to: marks.find(({ span }) => span.from === to)?.span.to ?? to };
}

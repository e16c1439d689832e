// What a draft claims, as plain data for a program that cannot ask further: names and words instead of objects.

import { gradedAreas } from '../compare/gradedAreas';
import type { CountClaim, GradeSource, Quotation } from '../claims';
import type { Draft } from '../draft/draft';
import type { GradeReading } from '../framework/gradeTerms';
import type { Area } from '../framework/schema';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';

/** The claims of a draft, each with its place in it. */
export interface ClaimsSummary {
  readonly kind: Subject['kind'];
  /** The framework’s name. */
  readonly framework: string;
  readonly body?: string;
  readonly published?: string;
  readonly title?: string;
  /** The areas that the draft must grade or does grade, in the framework’s order; `grades` is empty for one without a grade. */
  readonly areas: readonly { readonly area: string; readonly grades: readonly StatedGrade[] }[];
  /** “‘good’ in two areas”. */
  readonly counts: readonly { readonly grade: string; readonly areas: number | 'the rest'; readonly named: readonly string[]; readonly span: Span }[];
  /** “graded across five areas”. */
  readonly totals: readonly { readonly areas: number; readonly span: Span }[];
  /** What is quoted, with the words that say who speaks. */
  readonly quotations: readonly { readonly words: string; readonly attribution?: string; readonly span: Span }[];
  readonly findings: readonly { readonly finding: string; readonly area?: string; readonly text: string; readonly span: Span }[];
}

/** A place that grades an area: the grade of the scale, if it is one, and the words as written. */
export interface StatedGrade {
  readonly grade?: string;
  readonly written: string;
  readonly where: GradeSource;
  readonly span: Span;
}

/** The claims of a draft in the order of the draft. Without a framework that is known, little is claimed. */
export function claimsSummary(subject: Subject): ClaimsSummary {
  const { claims, draft, framework, kind } = subject;
  const { body, published } = draft.frontMatter.values;
  const { title } = claims;
  return {
    kind,
    framework: framework.name,
    ...(body !== undefined && { body }),
    ...(published !== undefined && { published }),
    ...(title && { title: title.text }),
    areas: areasOf(subject).map((area) => ({ area: area.name, grades: statedGrades(area, subject) })),
    counts: claims.tallies.flatMap(({ items }) => items.map(countOf)),
    totals: claims.totals.map(({ value, span }) => ({ areas: value, span })),
    quotations: claims.quotations.map((quotation) => quoted(quotation, draft)),
    findings: claims.findings.map(({ kind: { singular }, area, heading, leadIn, passages }) => ({
      finding: singular,
      ...(area && { area: area.name }),
      text: [leadIn, ...passages.map(({ text }) => text)].filter(Boolean).join('\n'),
      span: heading,
    })),
  };
}

/** A release need not speak of every area; a report must grade those that are required. */
function areasOf({ claims, framework, kind }: Subject): Area[] {
  const wanted = new Set(kind === 'report' ? gradedAreas(claims, framework) : []);
  for (const { area } of claims.grades) if (area) wanted.add(area);
  return framework.areas.filter((area) => wanted.has(area));
}

function statedGrades(area: Area, { claims }: Subject): StatedGrade[] {
  const own = claims.grades.filter((claim) => claim.area === area);
  return own.map(({ reading, written, source, span }) => ({ ...termOf(reading), written, where: source, span }));
}

function termOf(reading: GradeReading): { grade?: string } {
  return reading.kind === 'grade' ? { grade: reading.grade.term } : {};
}

function countOf({ reading, written, quantity, areas, span }: CountClaim): ClaimsSummary['counts'][number] {
  return {
    grade: termOf(reading).grade ?? written,
    areas: quantity.kind === 'number' ? quantity.least : 'the rest',
    named: areas.map(({ area }) => area.name),
    span,
  };
}

function quoted({ paragraphs, attribution }: Quotation, { text }: Draft): ClaimsSummary['quotations'][number] {
  const words = paragraphs.map((paragraph) => text.slice(paragraph.words.from, paragraph.words.to)).join('\n\n');
  return {
    words,
    ...(attribution && { attribution: text.slice(attribution.span.from, attribution.span.to) }),
    span: { from: paragraphs[0]!.span.from, to: paragraphs.at(-1)!.span.to },
  };
}

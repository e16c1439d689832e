// Sections of a draft: which headings head an area, a part the framework names, or a finding.

import type { Draft } from '../draft/draft';
import type { Lexicon } from '../framework/lexicon';
import type { Area } from '../framework/schema';
import { shift } from '../span';
import { CONTINUED } from '../text/patterns';
import type { HeadingIn } from './grades/blockClaims';
import type { Section } from './types';

/** A heading of the draft and where its block starts and ends. */
export interface PlacedHeading {
  readonly heading: HeadingIn;
  readonly level: number;
  readonly at: number;
  readonly to: number;
}

/** The sections that the headings make, in order. */
export function readSections(headings: readonly PlacedHeading[], draft: Draft, lexicon: Lexicon): Section[] {
  const { ends, parents } = nest(headings, draft.text.length);
  const kinds = headings.map(({ heading }) => lexicon.section(heading.title));
  const areas = areaHeadings(headings, kinds, parents);
  const sections: Section[] = [];
  headings.forEach(({ heading, level, at, to }, index) => {
    sections.push({
      level,
      title: heading.title,
      heading: shift(heading.span, at),
      line: { from: at, to },
      span: { from: at, to: ends[index]! },
      parent: sections[parents[index]!],
      kind: kinds[index],
      finding: lexicon.finding(heading.title),
      named: heading.named,
      name: shift(heading.name, at),
      isArea: areas.has(index),
      continued: CONTINUED.test(heading.title),
    });
  });
  return sections;
}

/** Where each section ends, at the next heading of its level or a higher one, and the index of the section around it, or -1. */
function nest(headings: readonly PlacedHeading[], end: number): { ends: number[]; parents: number[] } {
  const ends = headings.map(() => end);
  const parents: number[] = [];
  const open: number[] = [];
  headings.forEach(({ level, at }, index) => {
    while (open.length && headings[open.at(-1)!]!.level >= level) ends[open.pop()!] = at;
    parents.push(open.at(-1) ?? -1);
    open.push(index);
  });
  return { ends, parents };
}

/**
 * The headings that head an area’s section. Areas share one level: the one where most of them stand. Elsewhere, in a
 * summary and below another area a name is a mention, except a long name that has no section among the others.
 */
function areaHeadings(headings: readonly PlacedHeading[], kinds: readonly Section['kind'][], parents: readonly number[]): Set<number> {
  const above = (index: number, is: (each: number) => boolean): boolean => {
    for (let each = parents[index]!; each >= 0; each = parents[each]!) if (is(each)) return true;
    return false;
  };
  const areaOf = (index: number) => headings[index]!.heading.named?.area;
  const title = titleIndex(headings);
  const named = headings
    .map((_, index) => index)
    .filter((index) => areaOf(index) && index !== title && !kinds[index] && !above(index, (each) => kinds[each] !== undefined));
  const atLevel = new Map<number, Set<Area>>();
  for (const index of named) {
    if (above(index, (each) => each !== title && areaOf(each) !== undefined)) continue;
    const { level } = headings[index]!;
    atLevel.set(level, (atLevel.get(level) ?? new Set()).add(areaOf(index)!));
  }
  const [main, present] = [...atLevel].sort(([levelA, a], [levelB, b]) => b.size - a.size || levelA - levelB)[0] ?? [0, new Set<Area>()];
  const atMain = named.filter((index) => headings[index]!.level === main);
  const exact = new Set(atMain.flatMap((index) => (headings[index]!.heading.named!.near ? [] : [areaOf(index)])));
  return new Set([
    // “Investigations” beside the section of that area is a heading of its own.
    ...atMain.filter((index) => !headings[index]!.heading.named!.near || !exact.has(areaOf(index))),
    ...named.filter((index) => headings[index]!.heading.named!.full && !present.has(areaOf(index)!)),
  ]);
}

/** The section and those around it, innermost first. */
export function ancestors(section: Section | undefined): Section[] {
  const chain: Section[] = [];
  for (let each = section; each; each = each.parent) chain.push(each);
  return chain;
}

/** The area whose section the place lies in; in a summary, the one that the nearest heading names. Its grade lines grade that area. */
export function areaSection(section: Section | undefined): Section | undefined {
  return ancestors(section).find((each) => each.isArea || (each.named && !each.named.near && each.parent?.kind));
}

/** The index of the draft’s title, if its first heading stands above all others: it names the report, not an area. */
function titleIndex(headings: readonly PlacedHeading[]): number {
  return headings.length > 1 && headings.slice(1).every((each) => each.level > headings[0]!.level) ? 0 : -1;
}

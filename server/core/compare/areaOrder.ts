// Which areas’ sections stand out of the framework’s order, and where they belong.

import type { Framework } from '../framework/schema';
import type { Claims, Section } from '../claims';

/** The section behind or before which another belongs; one of the two is there. */
export interface Place {
  readonly behind?: Section;
  readonly before?: Section;
}

/** A section that stands out of order. */
export interface Misplaced {
  readonly section: Section;
  readonly place: Place;
  /** Whether it can be moved as it is: not where the sections lie in different parts of the report. */
  readonly movable: boolean;
}

/**
 * The sections out of order: the fewest that must move so that all are in order. Of two neighbours that changed places it
 * is the later one. Areas without a grade, and those that not every report has, may stand anywhere.
 */
export function outOfOrder({ sections }: Claims, framework: Framework): Misplaced[] {
  const seen = new Set<unknown>();
  const inOrder = sections.filter(({ isArea, continued, named }) => {
    if (!isArea || continued || !named!.area.graded || !named!.area.required || seen.has(named!.area)) return false;
    seen.add(named!.area);
    return true;
  });
  const rank = (section: Section) => framework.areas.indexOf(section.named!.area);
  const kept = longestInOrder(inOrder, rank);
  const isContinued = (section: Section) => sections.some((each) => each.isArea && each.continued && each.named!.area === section.named!.area);
  return inOrder.flatMap((section): Misplaced[] => {
    if (kept.includes(section)) return [];
    const behind = kept.findLast((each) => rank(each) < rank(section));
    const place = behind ? { behind } : { before: kept[0]! };
    const next = behind ?? kept[0]!;
    return [{ section, place, movable: next.parent === section.parent && next.level === section.level && !isContinued(section) && !isContinued(next) }];
  });
}

/** The longest run of sections whose ranks rise; of several as long, the one that keeps the earlier sections. */
function longestInOrder(sections: readonly Section[], rank: (section: Section) => number): Section[] {
  const lengths: number[] = [];
  for (let at = sections.length - 1; at >= 0; at--) {
    lengths[at] = 1;
    for (let next = at + 1; next < sections.length; next++) {
      if (rank(sections[next]!) > rank(sections[at]!)) lengths[at] = Math.max(lengths[at]!, lengths[next]! + 1);
    }
  }
  const kept: Section[] = [];
  for (let left = Math.max(0, ...lengths); left > 0; left--) {
    const last = kept.at(-1);
    kept.push(sections.find((section, at) => lengths[at] === left && (!last || (rank(section) > rank(last) && at > sections.indexOf(last))))!);
  }
  return kept;
}

// The paragraphs of a finding with the lists below them, and their items with the lists in those.

import type { FindingPassage } from '../../claims';

/** A paragraph or an item, and what is listed below it. */
export interface Point {
  readonly words: string;
  readonly below: readonly Point[];
}

/** The points of the first level. Further paragraphs of an item are left out. */
export function outlineOf(passages: readonly FindingPassage[]): Point[] {
  const root: Open = { level: -1, words: '', below: [] };
  const open = [root];
  for (const { text, isItem, level } of passages) {
    if (isItem && level === 0) continue;
    while (open.at(-1)!.level >= level) open.pop();
    const point: Open = { level, words: text, below: [] };
    open.at(-1)!.below.push(point);
    open.push(point);
  }
  return root.below;
}

interface Open extends Point {
  readonly level: number;
  readonly below: Open[];
}

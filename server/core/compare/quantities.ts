// A quantity of areas held against how many there are: yes, no and what would be right, or open.

import type { CountClaim } from '../claims';
import type { Quantity } from '../reading';

/** How many there are: `most` is more than `least` where some are not known yet. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What the quantity says in numbers where `total` areas are graded; undefined where nobody can tell, as for “most” and “the rest”. */
export function inNumbers(quantity: Quantity, total: number): Range | undefined {
  switch (quantity.kind) {
    case 'number':
      return quantity;
    case 'allBut':
      return { least: total - quantity.value, most: total - quantity.value };
    case 'share': {
      if (!quantity.exact) return undefined;
      const share = (quantity.over * total) / quantity.under;
      // A third of ten areas is said of three, and may be of four.
      return { least: Math.floor(share), most: Math.ceil(share) };
    }
    case 'rest':
      return quantity.value === undefined ? undefined : { least: quantity.value, most: quantity.value };
    case 'open':
      return undefined;
  }
}

/** How many areas are named beside a number that is meant to count them, where that is another number. */
export function wrongNumberOfNames({ quantity, areas, listsAll }: CountClaim): { readonly said: number; readonly named: number } | undefined {
  if (!listsAll || quantity.kind !== 'number' || quantity.least !== quantity.most) return undefined;
  const named = new Set(areas.map(({ area }) => area)).size;
  return named === quantity.least ? undefined : { said: quantity.least, named };
}

/** Whether what is said and what there is may both be so. */
export function mayAgree(said: Range, there: Range): boolean {
  return said.least <= there.most && there.least <= said.most;
}

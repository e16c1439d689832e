// Where a quotation mark is written: outside the emphasis, the link or the tag that is around the words at its edge.

import type { Draft } from '../draft/draft';
import type { Unseen } from '../draft/prose';
import { proseAround } from '../draft/wordsAt';

/** The place of an opening mark before the letter at `place`. */
export function openingPlace(draft: Draft, place: number): number {
  const opens = ({ kind, written }: Unseen) => kind === 'mark' || (kind === 'link' && written === '[') || (kind === 'tag' && /^<[A-Za-z]/.test(written));
  let from = place;
  for (const each of unseenAt(draft, place).toReversed()) if (each.span.to === from && opens(each)) ({ from } = each.span);
  return from;
}

/** The place of a closing mark behind the letter that ends at `place`. */
export function closingPlace(draft: Draft, place: number): number {
  const closes = ({ kind, written }: Unseen) => kind === 'mark' || (kind === 'link' && written !== '[') || (kind === 'tag' && written.startsWith('</'));
  let to = place;
  for (const each of unseenAt(draft, place)) if (each.span.from === to && closes(each)) ({ to } = each.span);
  return to;
}

function unseenAt(draft: Draft, place: number): readonly Unseen[] {
  return proseAround(draft, place)?.prose.unseen ?? [];
}

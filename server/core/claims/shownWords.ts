// What readers see of a prose: its words, with the code and the addresses in it, which are none of the draft’s.

import { OPAQUE } from '../draft/prose';
import type { Prose } from '../draft/prose';

/** The words with that code and those addresses, without the signs around them. */
export function shownWords({ text, unseen }: Prose): string {
  if (!text.includes(OPAQUE)) return text.trim();
  const seen = unseen.filter(({ kind }) => kind === 'code' || kind === 'address');
  let next = 0;
  return text.replaceAll(OPAQUE, () => seen[next++]?.written.replace(/^[<`]+\s?|\s?[>`]+$/g, '').replace(/\s+/g, ' ') ?? '').trim();
}

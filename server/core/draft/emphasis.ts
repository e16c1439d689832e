// Marks of emphasis: which signs are one, and, in pairs, which words are bold and which in italics.

import type { Span } from '../span';
import type { Piece } from './markup';

const PUNCTUATION_OR_SYMBOL = /[\p{P}\p{S}]/u;

/** Words in bold, or in italics. */
export interface Stretch extends Span {
  readonly bold: boolean;
}

/** The signs at `at`, up to the last like it, and whether they may open or close a stretch; neither where they are only signs. */
export function markAt(raw: string, at: number): { readonly to: number; readonly opens: boolean; readonly closes: boolean } {
  const sign = raw[at]!;
  let to = at + 1;
  while (raw[to] === sign) to++;
  const [before, behind] = [kindOf(raw[at - 1]), kindOf(raw[to])];
  const isWord = sign === '_' && before === 'letter' && behind === 'letter';
  if (isWord || (sign === '~' && to - at !== 2)) return { to, opens: false, closes: false };
  return { to, opens: behind !== 'blank' && (behind === 'letter' || before !== 'letter'), closes: before !== 'blank' && (before === 'letter' || behind !== 'letter') };
}

/** What stands beside a mark; the ends of the text count as blanks. */
function kindOf(sign: string | undefined): 'blank' | 'sign' | 'letter' {
  if (sign === undefined || /\s/.test(sign)) return 'blank';
  return !/[A-Za-z]/.test(sign) && PUNCTUATION_OR_SYMBOL.test(sign) ? 'sign' : 'letter';
}

/** The stretches between marks that belong together, offsets into `raw`; in the order of their starts. */
export function findStretches(raw: string, pieces: readonly Piece[]): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<string, { readonly to: number; left: number }[]>();
  for (const { kind, from, to, opens, closes } of pieces) {
    const sign = raw[from]!;
    if (kind !== 'mark' || sign === '~') continue;
    const waiting = open.get(sign) ?? [];
    open.set(sign, waiting);
    let left = to - from;
    const closed = closes ? waiting : [];
    while (left && closed.length) {
      const opener = closed.at(-1)!;
      const bold = left >= 2 && opener.left >= 2;
      found.push({ from: opener.to, to: from, bold });
      left -= bold ? 2 : 1;
      opener.left -= bold ? 2 : 1;
      if (!opener.left) closed.pop();
    }
    if (opens && left) waiting.push({ to, left });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

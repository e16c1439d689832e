// The inspected body’s name where it is nearly right: “West Midland Police”.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import type { Words } from '../words';
import { isOfAnother } from './otherBodies';

/** The body’s name nearly right; its span counts from the block’s start. */
export interface MisspeltBodyIn {
  readonly span: Span;
  readonly written: string;
  /** The name as it should stand there. */
  readonly right: string;
  /** Whether only letters are wrong, so that nothing else can have been meant. */
  readonly sure: boolean;
}

/** The slips in the body’s name among some words of the author’s. */
export function readMisspeltBody({ prose, own, quoted }: Words, lexicon: Lexicon): MisspeltBodyIn[] {
  if (quoted) return [];
  return lexicon.nearBody(own).flatMap(({ from, to, name, slip }): MisspeltBodyIn[] => {
    if (isOfAnother(own, to) || inOtherName(own, from, to, lexicon)) return [];
    const written = own.slice(from, to);
    return [{ span: prose.source(from, to), written, right: written === written.toUpperCase() ? name.toUpperCase() : name, sure: slip.kind === 'letters' }];
  });
}

/** In letters: how far around a name another’s may reach. */
const REACH = 80;

/** Whether the words are part of another body’s name. */
function inOtherName(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const start = Math.max(0, from - REACH);
  const names = text.slice(start, to + REACH).matchAll(lexicon.pattern('{otherBody}', 'gu'));
  return [...names].some(({ 0: name, index }) => start + index < to && from < start + index + name.length);
}

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
    if (isOfAnother(own, to, lexicon)) return [];
    const written = own.slice(from, to);
    return [{ span: prose.source(from, to), written, right: written === written.toUpperCase() ? name.toUpperCase() : name, sure: slip.kind === 'letters' }];
  });
}

// Runs of paragraphs in marks, one below the other: one quotation, or several that each stand alone.

import type { Voice } from './attributions';
import type { Attribution, Quotation, QuotedParagraph } from '../types';

/** Somebody who speaks, where that is said, and in what words. */
export interface Speaker {
  readonly attribution: Attribution;
  readonly voice: Voice;
  readonly words: string;
}

/** Paragraphs in marks with nothing between them, under one speaker. */
export interface Run {
  readonly paragraphs: QuotedParagraph[];
  speaker: Speaker | undefined;
  /** Whether its last paragraph ends in a colon, so that a list below belongs to it. */
  leadsIn: boolean;
}

/**
 * The quotations of a run. One speaker makes one of it, and a closing mark inside it is a fault. Several speakers
 * (“Officers told us:”), or nobody in particular, may be quoted one by one: what most of the paragraphs do decides.
 */
export function settleRun({ paragraphs, speaker }: Run): Quotation[] {
  const attribution = speaker?.attribution;
  const inner = paragraphs.slice(0, -1);
  const closed = inner.filter(({ closing }) => closing).length;
  const apart = closed > 0 && closed * 2 >= inner.length && (!speaker || speaker.voice === 'several');
  return apart ? paragraphs.map((paragraph) => ({ paragraphs: [paragraph], attribution })) : [{ paragraphs, attribution }];
}

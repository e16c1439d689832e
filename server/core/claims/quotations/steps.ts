// What follows a passage: whether a quotation goes on below, and who signs it there.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { sameSpeaker } from './attributions';
import type { Run, Speaker } from './quotationRuns';
import { speakerAt } from './quotedParagraphs';
import type { Spoken } from './quotedParagraphs';
import { isSentence, isWhole } from './speech';
import type { Speech, Stretch } from './speech';

/** A passage in the order of the draft, or what no quotation crosses: a heading with its words, or a table, a rule and so on. */
export type Step = Spoken | { readonly heading: string; readonly level: number; readonly span: Span } | 'break';

const LOOK_AHEAD = 3;

/** Whether a paragraph without marks must belong to a quotation, because what follows goes on with it. */
export function continuesBelow(steps: readonly Step[], index: number, quoted: boolean, lexicon: Lexicon, run?: Run): boolean {
  let left = LOOK_AHEAD;
  for (let ahead = index + 1; ahead < steps.length && left > 0; ahead++) {
    const step = steps[ahead]!;
    if (!isSpoken(step) || step.passage.kind === 'item' || step.passage.quoted !== quoted) return false;
    const { speech } = step;
    if (speech.aside === 'sure') continue;
    if (speech.before) return false;
    if (speech.closesFirst) return true;
    if (speech.opens) return run ? !isForeign(speech, run, lexicon) && !(run.speaker && signatureBelow(steps, ahead)) : !isNamed(speech) && !signatureBelow(steps, ahead);
    if (!isPlain(speech)) return false;
    left--;
  }
  return false;
}

/** Whether the passage is an aside within a quotation: a picture anywhere, a caption only right before words in marks. */
export function isAside(steps: readonly Step[], index: number, inQuotation: boolean, lexicon: Lexicon, run?: Run): boolean {
  const step = steps[index]!;
  if (!isSpoken(step) || !step.speech.aside || step.passage.kind === 'item') return false;
  if (step.speech.aside === 'sure') return true;
  if (!inQuotation || step.speech.before) return false;
  for (let ahead = index + 1; ahead < steps.length; ahead++) {
    const next = steps[ahead]!;
    if (!isSpoken(next) || next.passage.kind === 'item') return false;
    if (next.speech.aside && !next.speech.before) continue;
    if (next.speech.before) return false;
    return next.speech.opens || next.speech.closesFirst || (isPlain(next.speech) && continuesBelow(steps, ahead, next.passage.quoted, lexicon, run));
  }
  return false;
}

/** The speaker whom the line below the passage names, pictures, links and a caption left aside. */
export function signatureBelow(steps: readonly Step[], index: number): Speaker | undefined {
  let captions = 0;
  for (let ahead = index + 1; ahead < steps.length; ahead++) {
    const step = steps[ahead]!;
    if (!isSpoken(step)) return undefined;
    if (step.speech.signature) return speakerAt(step, step.speech.signature);
    if (step.speech.aside !== 'sure' && (step.speech.aside !== 'likely' || captions++)) return undefined;
  }
  return undefined;
}

/** The speaker who is named where the quotation that begins with the passage ends: right behind its last paragraph, or below. */
export function speakerAhead(steps: readonly Step[], index: number): Speaker | undefined {
  for (let ahead = index; ahead < steps.length; ahead++) {
    const step = steps[ahead]!;
    if (!isSpoken(step) || step.passage.kind === 'item' || step.speech.before) return undefined;
    const { speech } = step;
    if (!speech.stretches.length && speech.aside) continue;
    if (!speech.opens && !speech.closesFirst) return undefined;
    if (speech.within?.close) return speakerAt(step, speech.within);
    if (speech.stretches.at(-1)!.closing) return signatureBelow(steps, ahead);
  }
  return undefined;
}

/** Whether the passage names, right beside its quotation, a person who speaks. */
function isNamed({ within }: Speech): boolean {
  return within !== undefined && within.close && within.voice === 'person';
}

/** Whether the passage names, right beside its quotation, another speaker than the run has. */
export function isForeign({ within }: Speech, { speaker }: Run, lexicon: Lexicon): boolean {
  return within !== undefined && within.close && speaker !== undefined && !sameSpeaker(within, speaker.words, lexicon);
}

/** Whether the stretch is a quotation, and not a term in marks within somebody’s prose. */
export function isQuotation(speech: Speech, index: number): boolean {
  const stretch = speech.stretches[index]!;
  if (!stretch.opening || !stretch.closing) return true;
  if (index === 0 && (speech.opens || speech.before)) return true;
  return (speech.opens && stretch.goesOn) || (isSentence(speech.prose.text, stretch) && (Boolean(speech.within ?? speech.before) || standsAlone(speech.prose.text, stretch)));
}

/** Whether the words in marks are a sentence between sentences: a term never is. */
function standsAlone(text: string, { from, to }: Stretch): boolean {
  return /[.!?]\s+$/.test(text.slice(Math.max(0, from - 3), from)) && /^\s*(?:$|\p{Lu})/u.test(text.slice(to, to + 3));
}

/** Whether the passage is words of its own, with nothing in marks but whole terms. */
export function isPlain(speech: Speech): boolean {
  return !speech.before && !speech.signature && speech.stretches.every((stretch, index) => stretch.opening && stretch.closing && !isQuotation(speech, index));
}

/** Whether words in marks that are only a term fill the passage: after “X said:” that is a quotation all the same. */
export function startsWithMarks({ stretches, prose }: Speech): boolean {
  const [first] = stretches;
  return first !== undefined && first.from < 3 && isWhole(prose.text, first);
}

/** Whether the step is a passage. */
export function isSpoken(step: Step): step is Spoken {
  return step !== 'break' && !('heading' in step);
}

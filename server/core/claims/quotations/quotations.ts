// Quotations: which paragraphs belong together, who speaks, and where a mark is missing or one too many.
//
// House style, and the rule of all printing: every paragraph of a quotation opens with a mark, only the last one closes.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { sameSpeaker, SPEAKING } from './attributions';
import type { AttributionIn } from './attributions';
import { settleRun } from './quotationRuns';
import type { Run, Speaker } from './quotationRuns';
import { extended, headingSpeaker, paragraphOf, speakerAt, wholeOf } from './quotedParagraphs';
import type { Spoken } from './quotedParagraphs';
import { isSentence, isWhole } from './speech';
import type { Speech, Stretch } from './speech';
import type { Attribution, Quotation, QuotedParagraph } from '../types';

/** A passage in the order of the draft, or what no quotation crosses: a heading with its words, or a table, a rule and so on. */
export type Step = Spoken | { readonly heading: string; readonly span: Span } | 'break';

/** “X said:” just above, its quotation still to come; `kept` once a list below it has shown quotations. */
interface Pending extends Speaker {
  readonly promises: boolean;
  kept: boolean;
}

const ASIDE = '(?:also|further|then|later|recently|today|yesterday|has|have|had|again)';
const HEADING_SPEAKS = /\b(?:said|say|says|told|tell|words|voices?|views?|feedback|comments|heard|testimon(?:y|ies))\b/i;

/** The quotations of a draft, and the attributions that promise one in vain. */
export function readQuotations(steps: readonly Step[], lexicon: Lexicon): { quotations: Quotation[]; unkept: Attribution[] } {
  const inspectorate = new RegExp(`(?:${lexicon.inspectoratePattern})\\)?(?: ${ASIDE}){0,2} (?:${SPEAKING})\\b[^:]{0,100}:?$`, 'iu');
  const runs: Run[] = [];
  const unkept: Attribution[] = [];
  let pending: Pending | undefined;
  let current: Run | undefined; // the run that the paragraph just above belongs to
  let section: Speaker | undefined; // “What parents told us” heads the section

  const promise = (step: Spoken, found: AttributionIn) => {
    pending = { ...speakerAt(step, found), promises: found.promises && !(found.voice !== 'person' && inspectorate.test(found.speaker)), kept: false };
  };
  const giveUp = (silently = false) => {
    if (pending?.promises && !pending.kept && !silently) unkept.push(pending.attribution);
    pending = undefined;
  };
  const begin = (paragraph: QuotedParagraph, speaker: Speaker | undefined): Run => {
    const run: Run = { paragraphs: [paragraph], speaker, leadsIn: false };
    runs.push(run);
    return run;
  };
  /** Adds the stretches from `first` on; the last one may go on in the next paragraph. */
  const beginAll = (step: Spoken, first: number, speaker: Speaker | undefined, expected: boolean) => {
    const { speech } = step;
    speech.stretches.forEach((stretch, index) => {
      if (index < first || !isQuotation(speech, index)) return;
      const run = begin(paragraphOf(step, stretch, index === 0 && expected), speaker);
      if (stretch === speech.stretches.at(-1)) goOn(step, run, stretch);
    });
  };
  const goOn = (step: Spoken, run: Run, stretch: Stretch) => {
    const { text } = step.speech.prose;
    const ends = stretch.closing ? isWhole(text, stretch) : stretch.to >= text.trimEnd().length;
    const isTerm = !step.speech.opens && !step.speech.closesFirst && !step.speech.before && !/^.[‘'…]?\p{Lu}/u.test(text.slice(stretch.from, stretch.from + 4));
    current = step.passage.kind === 'item' || !ends || isTerm ? undefined : run;
    run.leadsIn = !stretch.closing && text.trimEnd().endsWith(':');
  };

  const join = (run: Run, step: Spoken) => {
    const { speech } = step;
    const [first] = speech.stretches;
    const own = speech.within && speakerAt(step, speech.within);
    run.speaker ??= own;
    if (!first || !(speech.opens || speech.closesFirst)) {
      run.paragraphs.push(wholeOf(step, 0));
      return;
    }
    run.paragraphs.push(paragraphOf(step, first, true));
    if (speech.stretches.length === 1) goOn(step, run, first);
    else {
      current = undefined;
      beginAll(step, 1, own ?? run.speaker, false);
    }
    if (speech.after) {
      current = undefined;
      promise(step, speech.after);
    }
  };

  const readItem = (step: Spoken) => {
    const { speech } = step;
    if (current?.leadsIn) {
      // A list inside a quotation: its items need no marks but the last one’s closing mark.
      if (speech.closesFirst || !speech.stretches.length) {
        current.paragraphs.push(extended(current.paragraphs.pop()!, step));
        if (speech.closesFirst) current = undefined;
        return;
      }
    }
    current = undefined;
    if (!speech.stretches.length) {
      if (pending && (speech.single || pending.voice !== 'person')) pending.kept = true;
      if (speech.before?.promises) {
        giveUp();
        promise(step, speech.before);
      }
      return;
    }
    const speaker = (speech.before && speakerAt(step, speech.before)) ?? pending ?? (speech.within && speakerAt(step, speech.within)) ?? section;
    if (pending && (speech.opens || speech.closesFirst || startsWithMarks(speech))) pending.kept = true;
    // An item in marks without a speaker may be a term, a title, a line of a form: only a fault in its marks is worth a word.
    const whole = speech.stretches.every(({ opening, closing }) => opening && closing);
    if (speaker || !whole) beginAll(step, 0, speaker, speaker !== undefined);
    current = undefined;
  };

  const readUnmarked = (step: Spoken, index: number) => {
    const { speech, passage } = step;
    const { before } = speech;
    const rest = before ? speech.prose.text.slice(before.to).trim() : '';
    if (before) {
      giveUp();
      promise(step, before);
      if (!rest) return;
    }
    if (!pending) return;
    if (pending.promises && !speech.single && continuesBelow(steps, index, passage.quoted)) {
      current = begin(wholeOf(step, before?.to ?? 0), pending);
      giveUp(true);
      return;
    }
    // A blockquote needs no marks, and some write single ones; “the officers said: no” may be anything.
    giveUp(speech.single || passage.quoted || (before !== undefined && pending.voice !== 'person'));
  };

  steps.forEach((step, index) => {
    if (step === 'break' || 'heading' in step) {
      giveUp(step === 'break' && pending?.voice !== 'person');
      current = undefined;
      section = step !== 'break' && HEADING_SPEAKS.test(step.heading) ? headingSpeaker(step) : undefined;
      return;
    }
    const { speech, passage } = step;
    if (passage.kind === 'item') return readItem(step);
    if (pending?.kept) giveUp();

    if (current && !speech.before?.introduces && !isForeign(speech, current)) {
      const isOpen = !current.paragraphs.at(-1)!.closing;
      const joins = isOpen
        ? speech.opens || speech.closesFirst || (isPlain(speech) && continuesBelow(steps, index, passage.quoted, current))
        : (speech.opens || (speech.closesFirst && current.speaker?.voice === 'several')) && !speech.within && !signatureBelow(steps[index + 1]);
      if (joins) return join(current, step);
    }
    current = undefined;
    if (!speech.stretches.length) return readUnmarked(step, index);

    const expected = pending !== undefined || speech.before !== undefined;
    const atStart = speech.opens || speech.closesFirst;
    const own = speech.before ?? (speech.within?.close && pending && !sameSpeaker(speech.within, pending.words) && speech.within.voice === 'person' ? speech.within : undefined);
    const served = pending !== undefined && !own && (atStart || startsWithMarks(speech));
    const speaker = (own && speakerAt(step, own)) ?? (served ? pending : undefined) ?? (speech.within && speakerAt(step, speech.within)) ?? signatureBelow(steps[index + 1]) ?? section;
    giveUp(served);
    beginAll(step, 0, speaker, expected);
    if (speech.after) {
      current = undefined;
      promise(step, speech.after);
    }
  });
  giveUp();
  return { quotations: runs.flatMap(settleRun), unkept };
}

/** Whether the stretch is a quotation, and not a term in marks within somebody’s prose. */
function isQuotation(speech: Speech, index: number): boolean {
  const stretch = speech.stretches[index]!;
  if (!stretch.opening || !stretch.closing) return true;
  if (index === 0 && (speech.opens || speech.before)) return true;
  const split = index > 0 && speech.opens && speech.within?.close;
  return Boolean(split) || (isSentence(speech.prose.text, stretch) && (Boolean(speech.within ?? speech.before) || standsAlone(speech.prose.text, stretch)));
}

const WORDS_OF_SPEECH = 6;

/** Whether the words in marks are a sentence between sentences: a term never is. */
function standsAlone(text: string, { from, to }: Stretch): boolean {
  return /[.!?]\s$/.test(text.slice(Math.max(0, from - 2), from)) && text.slice(from, to).split(' ').length >= WORDS_OF_SPEECH;
}

/** Whether the passage is words of its own, with nothing in marks but whole terms. */
function isPlain(speech: Speech): boolean {
  return !speech.before && !speech.signature && speech.stretches.every((stretch, index) => stretch.opening && stretch.closing && !isQuotation(speech, index));
}

/** Whether words in marks that are only a term fill the passage: after “X said:” that is a quotation all the same. */
function startsWithMarks({ stretches, prose }: Speech): boolean {
  const [first] = stretches;
  return first !== undefined && first.from < 3 && isWhole(prose.text, first);
}

const LOOK_AHEAD = 3;

/** Whether a paragraph without marks must belong to a quotation, because what follows goes on with it. */
function continuesBelow(steps: readonly Step[], index: number, quoted: boolean, run?: Run): boolean {
  for (let ahead = index + 1; ahead <= Math.min(index + LOOK_AHEAD, steps.length - 1); ahead++) {
    const step = steps[ahead]!;
    if (step === 'break' || 'heading' in step || step.passage.kind === 'item' || step.passage.quoted !== quoted) return false;
    const { speech } = step;
    if (speech.before) return false;
    if (speech.closesFirst) return true;
    if (speech.opens) return !(run ? isForeign(speech, run) : speech.within?.close && speech.within.voice === 'person') && !signatureBelow(steps[ahead + 1]);
    if (!isPlain(speech)) return false;
  }
  return false;
}

/** Whether the passage names, right beside its quotation, another speaker than the run has. */
function isForeign({ within }: Speech, { speaker }: Run): boolean {
  return within !== undefined && within.close && speaker !== undefined && !sameSpeaker(within, speaker.words);
}

function signatureBelow(step: Step | undefined): Speaker | undefined {
  if (!step || step === 'break' || 'heading' in step || !step.speech.signature) return undefined;
  return speakerAt(step, step.speech.signature);
}

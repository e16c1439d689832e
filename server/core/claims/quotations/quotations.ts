// Quotations: which paragraphs belong together, who speaks, and where a mark is missing or one too many.
//
// House style, and the rule of all printing: every paragraph of a quotation opens with a mark, only the last one closes.

import type { Lexicon } from '../../framework/lexicon';
import { sameSpeaker } from './attributions';
import type { AttributionIn } from './attributions';
import { fragmentsOf } from './fragments';
import { settleRun } from './quotationRuns';
import type { Run, Speaker } from './quotationRuns';
import { extended, headingSpeaker, paragraphOf, speakerAt, wholeOf } from './quotedParagraphs';
import type { Spoken } from './quotedParagraphs';
import { inspectorateSays } from './sayings';
import { isWhole } from './speech';
import type { Stretch } from './speech';
import { continuesBelow, isAside, isForeign, isPlain, isQuotation, isSpoken, signatureBelow, speakerAhead, startsWithMarks } from './steps';
import type { Step } from './steps';
import type { Attribution, Quotation, QuotedFragment, QuotedParagraph } from '../types';

/** “X said:” just above, its quotation still to come; `kept` once a list below it has shown quotations. */
interface Pending extends Speaker {
  readonly promises: boolean;
  kept: boolean;
}

/** The quotations of a draft, single words of somebody within sentences, and the attributions that promise a quotation in vain. */
export function readQuotations(steps: readonly Step[], lexicon: Lexicon): { quotations: Quotation[]; fragments: QuotedFragment[]; unkept: Attribution[] } {
  const runs: Run[] = [];
  const fragments: QuotedFragment[] = [];
  const unkept: Attribution[] = [];
  let pending: Pending | undefined;
  let current: Run | undefined; // the run that the paragraph just above belongs to
  let above: Speaker | undefined; // who spoke last in the paragraph just above, and may go on
  let section: Speaker | undefined; // “What parents told us” heads the section

  const promise = (step: Spoken, found: AttributionIn) => {
    pending = { ...speakerAt(step, found), promises: found.promises && (found.voice === 'person' || !inspectorateSays(found.speaker, lexicon)), kept: false };
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
    fragments.push(...fragmentsOf(step, speech.stretches.filter((_, index) => index >= first && !isQuotation(speech, index)), lexicon));
    speech.stretches.forEach((stretch, index) => {
      if (index < first || !isQuotation(speech, index)) return;
      const run = begin(paragraphOf(step, stretch, index === 0 && expected), speaker);
      if (stretch === speech.stretches.at(-1)) goOn(step, run, stretch);
    });
  };
  const goOn = (step: Spoken, run: Run, stretch: Stretch) => {
    const { text } = step.speech.prose;
    const ends = stretch.closing ? isWhole(text, stretch) : stretch.to >= text.trimEnd().length;
    const { opens, closesFirst, before } = step.speech;
    const isTerm = !opens && !closesFirst && !before && !/^.[‘'…]?\p{Lu}/u.test(text.slice(stretch.from, stretch.from + 4));
    current = step.passage.kind === 'item' || !ends || isTerm ? undefined : run;
    run.leadsIn = !stretch.closing && text.trimEnd().endsWith(':');
  };

  const join = (run: Run, step: Spoken, index: number) => {
    const { speech } = step;
    const [first] = speech.stretches;
    const own = speech.within && speakerAt(step, speech.within);
    run.speaker ??= own ?? signatureBelow(steps, index);
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
    endWith(step, own ?? run.speaker);
  };
  /** What the passage leaves to the one below: “Y said:” at its end, or the speaker who may go on. */
  const endWith = (step: Spoken, speaker: Speaker | undefined) => {
    const { after } = step.speech;
    if (after) {
      current = undefined;
      promise(step, after);
    } else above = speaker;
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
    above = speech.tells && speakerAt(step, speech.tells);
    if (speech.signature?.introduces) {
      const named = speakerAt(step, speech.signature);
      if (runs.at(-1)?.speaker?.attribution.span.from !== named.attribution.span.from) above = named;
    }
    const rest = before ? speech.prose.text.slice(before.to).trim() : '';
    if (before) {
      giveUp();
      promise(step, before);
      if (!rest) return;
    }
    if (!pending) return;
    if (pending.promises && !speech.single && continuesBelow(steps, index, passage.quoted, lexicon)) {
      current = begin(wholeOf(step, before?.to ?? 0), pending);
      giveUp(true);
      return;
    }
    // A blockquote needs no marks, and some write single ones; “the officers said: no” may be anything.
    giveUp(speech.single || passage.quoted || (before !== undefined && pending.voice !== 'person'));
  };

  /** Whether the step stands where words are still to come: not a signature below those that are closed. */
  const isWithin = (step: Step) => {
    const signs = isSpoken(step) && step.speech.signature !== undefined;
    return pending !== undefined || (current !== undefined && !(current.paragraphs.at(-1)!.closing && signs));
  };

  steps.forEach((step, index) => {
    if (isAside(steps, index, isWithin(step), lexicon, current)) return;
    const last = above;
    above = undefined;
    if (step === 'break' || 'heading' in step) {
      giveUp(step === 'break' && pending?.voice !== 'person');
      current = undefined;
      section = step === 'break' ? undefined : headingSpeaker(step, lexicon);
      return;
    }
    const { speech, passage } = step;
    if (passage.kind === 'item') return readItem(step);
    if (pending?.kept) giveUp();

    if (current && !speech.before?.introduces && !isForeign(speech, current, lexicon)) {
      const isOpen = !current.paragraphs.at(-1)!.closing;
      const joins = isOpen
        ? speech.opens || speech.closesFirst || (isPlain(speech) && continuesBelow(steps, index, passage.quoted, lexicon, current))
        : (speech.opens || (speech.closesFirst && current.speaker?.voice === 'several')) && !speech.within && !speakerAhead(steps, index);
      if (joins) return join(current, step, index);
    }
    current = undefined;
    if (!speech.stretches.length) return readUnmarked(step, index);

    const expected = pending !== undefined || speech.before !== undefined;
    const atStart = speech.opens || speech.closesFirst;
    const another = speech.within?.close && speech.within.voice === 'person' && pending && !sameSpeaker(speech.within, pending.words, lexicon);
    const own = speech.before ?? (another ? speech.within : undefined);
    const served = pending !== undefined && !own && (atStart || startsWithMarks(speech));
    const named = (found: AttributionIn | undefined) => found && speakerAt(step, found);
    const nearby = atStart ? (speakerAhead(steps, index) ?? last) : signatureBelow(steps, index);
    const speaker = named(own) ?? (served ? pending : undefined) ?? named(speech.within) ?? nearby ?? named(speech.after) ?? section;
    giveUp(served);
    beginAll(step, 0, speaker, expected);
    endWith(step, own || served || speech.within?.close ? speaker : named(speech.tells));
  });
  giveUp();
  return { quotations: runs.flatMap(settleRun), fragments, unkept };
}

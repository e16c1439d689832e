// Verbs of speech in a stretch of prose: where somebody says something, and where the same letters are a noun or a set phrase.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { blot } from '../words';

/** Verbs after which somebody’s own words may follow, wherever they stand. */
export const SAYS = '(?:{words:saying}|{words:speaking})';
/** The same, and those that only do so right beside the marks. */
export const SAYS_BESIDE = '(?:{words:saying}|{words:speaking}|{words:quoting})';

const REACH = 80;
const NOUN_BEFORE = '(?:[’\']s?|\\p{N}|(?:{words:determiner}|{words:oneSpeaker}|{words:in}|{words:of}|{words:adjective}|{words:further}))\\s+$';
const SENTENCE_BEFORE = /(?:^|[.!?:;])\s*$/;

/** The verbs of speech in `text`, in order; offsets into it. */
export function sayings(text: string, lexicon: Lexicon, verbs = SAYS): Span[] {
  if (!lexicon.pattern(verbs).test(text)) return [];
  const plain = withoutPhrases(text, lexicon);
  return [...plain.matchAll(lexicon.pattern(verbs, 'giu'))]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter((verb) => !isNoun(plain, verb, lexicon));
}

/** Whether somebody says something in `text`. */
export function speaks(text: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('{words:attributing}').test(text) || sayings(text, lexicon).length > 0;
}

/** Whether `text` speaks of somebody’s words or opinion at all: “They describe it as slow.” */
export function voices(text: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('{words:voicing}').test(withoutPhrases(text, lexicon)) || speaks(text, lexicon);
}

function withoutPhrases(text: string, lexicon: Lexicon): string {
  return blot(text, text.matchAll(lexicon.pattern('{words:notSaying}', 'giu')));
}

const PASSIVE = '{words:being}\\s+(?:{words:adverb}\\s+)?$';
/** “(HMICFRS) also said”: the subject right before the verb. */
const BY_INSPECTORATE = '{inspectorate}\\)?(?:\\s+{words:aside}){0,2}\\s+$';

/** Whether somebody else than the inspectorate, whose findings are no quotations, says something in `text`. */
export function othersSpeak(text: string, lexicon: Lexicon): boolean {
  if (lexicon.pattern('{words:attributing}').test(text)) return true;
  return sayings(text, lexicon).some((verb) => !isByInspectorate(text, verb, lexicon) && !lexicon.pattern(PASSIVE).test(leadOf(text, verb)));
}

/** Whether it is the inspectorate that says what follows `text`: “HMICFRS also said:”. */
export function inspectorateSays(text: string, lexicon: Lexicon): boolean {
  const last = sayings(text, lexicon).at(-1);
  return last !== undefined && isByInspectorate(text, last, lexicon);
}

function isByInspectorate(text: string, verb: Span, lexicon: Lexicon): boolean {
  return lexicon.pattern(BY_INSPECTORATE).test(leadOf(text, verb));
}

function leadOf(text: string, { from }: Span): string {
  return text.slice(Math.max(0, from - REACH), from);
}

/** “Officers’ comments”, “in a report”: a form of a verb that is a noun where it stands. */
function isNoun(text: string, verb: Span, lexicon: Lexicon): boolean {
  if (!lexicon.pattern('^{words:speechNoun}$').test(text.slice(verb.from, verb.to))) return false;
  const lead = leadOf(text, verb);
  return SENTENCE_BEFORE.test(lead) || lexicon.pattern(NOUN_BEFORE).test(lead);
}

// Whether a sentence of the report can be understood in a release, without those around it and without what only the report has.

import type { Lexicon } from '../../framework/lexicon';

/** Somebody’s initials, which a release would have to explain; those in brackets behind the name are explained. */
const INITIALS = /(?<!\()\b\p{Lu}{3,}\b(?!\))/gu;

/** Whether a sentence cannot be understood without those before it. */
export function leansOnContext(sentence: string, lexicon: Lexicon): boolean {
  const pointing = sentence.replace(lexicon.pattern('{words:selfExplaining}', 'giu'), '');
  if (lexicon.pattern('^{words:goingOn}|{words:somebody}').test(sentence) || lexicon.pattern('{words:pointingBack}').test(pointing)) return true;
  const several = lexicon.pattern('{words:several}').exec(sentence);
  // What “they” may mean can stand before it in the same sentence.
  return several !== null && !lexicon.pattern('\\b\\p{L}{3,}s\\b|{words:people}').test(sentence.slice(0, several.index));
}

/** Whether a sentence adds to something said before: “also”. */
export function addsToContext(sentence: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('{words:addingTo}').test(sentence);
}

/** Whether a sentence points at something that stands in the report and not in the release, or uses initials that it does not explain. */
export function needsTheReport(sentence: string, { pattern, framework: { inspectorate } }: Lexicon): boolean {
  return pattern('{words:pointing}').test(sentence) || (sentence.match(INITIALS) ?? []).some((initials) => initials !== inspectorate.abbreviation);
}

/** “It is clear that …”, where “it” is nobody. */
export function isImpersonal(sentence: string, { pattern }: Lexicon): boolean {
  return pattern('^it {words:impersonal} (?:[\\p{L}-]+ ){0,4}(?:that|to|{words:inquiring})(?!\\p{L})').test(sentence);
}

/** Whether a passage ends as a sentence does, or leads into a list. */
export function isEnded(passage: string): boolean {
  return /[.!?:]["”’)]?$/.test(passage);
}

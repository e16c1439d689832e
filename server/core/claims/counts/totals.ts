// Declared totals: “graded across five areas”, “of the five areas inspected, …”, “four of these five areas”.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { isElsewhere } from './countForms';
import type { Token } from './countTokens';

/** A declared total found in a sentence; spans count from the sentence’s start. */
export interface TotalIn {
  readonly value: number;
  readonly span: Span;
  readonly noun: Span;
  readonly inspected: boolean;
}

const GRADING = /\b(?:grad(?:es?|ed|ing)|rat(?:ed|ings?)|judged|judge?ments?|scor(?:ed|es))\b/i;
const INSPECTING = '\\b(?:assess(?:ed|es|ing|ment)?|inspect(?:ed|s|ing|ion)?|examin(?:ed|es|ing)|evaluat(?:ed|es|ing))\\b';
const GRADING_VERB = '\\b(?:graded|grades|grading|rated|rates|judged|judges|scored)\\b';

/** Whether the sentence has a word of grading in it. */
export function speaksOfGrading(text: string): boolean {
  return GRADING.test(text);
}

/** Whether the text ends in “across five areas –” or “of the five areas, ”, behind which the counts follow. */
export function endsWithTotal(text: string, tokens: readonly Token[]): boolean {
  const noun = tokens.findLastIndex((token) => token.kind === 'noun');
  if (noun < 0 || totalBefore(tokens, noun) === undefined) return false;
  const behind = text.slice(tokens[noun]!.span.to);
  return AFTER_NOUN.test(behind);
}

const AFTER_NOUN = new RegExp(`^(?:\\s(?:(?:that|which)\\s)?(?:(?:we|it|they|inspectors|inspected|graded|assessed|examined|have|had|has|in total|were|are)\\s?)+)?[\\s,:;–—(-]*$`, 'i');

/** The declared totals of a sentence; `items` says how many counts it has, `isUsed` which tokens they took. */
export function readTotals(text: string, tokens: readonly Token[], counts: { items: number; isUsed: (index: number) => boolean }, lexicon: Lexicon): TotalIn[] {
  const totals: TotalIn[] = [];
  const looseGrade = tokens.findIndex((token, index) => token.kind === 'grade' && token.reading.kind === 'grade' && !counts.isUsed(index));
  tokens.forEach((noun, index) => {
    const at = noun.kind === 'noun' ? totalBefore(tokens, index) : undefined;
    const number = at === undefined ? undefined : tokens[at];
    if (number?.kind !== 'number' || (isElsewhere(tokens, index, lexicon) && !lexicon.pattern(OF_ITS_WORK).test(text.slice(noun.span.to)))) return;
    const found = { value: number.value, span: number.span, noun: noun.span, inspected: isInspected(text, number.span, noun.span, lexicon) };
    const preposition = tokens[wordBefore(tokens, at!)]?.text.toLowerCase() ?? '';
    if (counts.isUsed(at!)) {
      if (preposition === 'of' && isPart(tokens, at!)) totals.push(found);
      return;
    }
    const described = /^(?:inspected|graded)$/i.test(tokens[index - 1]!.text);
    const governed = /^(?:across|of|against|graded|rated|judged|inspected|assessed)$/.test(preposition) || described;
    const before = text.slice(0, number.span.from);
    // “How good the force is” gives no grade.
    if (lexicon.pattern(ASSESSES_HOW).test(before) && ENDS_PHRASE.test(text.slice(noun.span.to))) return void totals.push(found);
    if (looseGrade >= 0 && looseGrade < at! && preposition !== 'of') return;
    if (counts.items && governed && startsTail(tokens[index + 1])) totals.push(found);
    else if (declares(before, preposition, text, lexicon) || asks(before, preposition, text.slice(number.span.to, noun.span.to), lexicon)) totals.push(found);
  });
  return totals;
}

/** Whether the areas are those that were inspected: so said behind the noun, or else by the last such word before the number. */
function isInspected(text: string, number: Span, noun: Span, lexicon: Lexicon): boolean {
  const behind = DESCRIBED_BEHIND.exec(text.slice(noun.to));
  if (behind) return behind[1] === undefined;
  const words = [...text.slice(0, number.from).matchAll(lexicon.pattern(`(${GRADING.source})|${INSPECTING}`, 'gi'))];
  const last = words.at(-1);
  return last !== undefined && last[1] === undefined;
}

const DESCRIBED_BEHIND = /^\s(?:(?:that|which)\s)?(?:(?:we|it|they|inspectors|have|had|has|were|are)\s)*(?:(graded|rated|judged|(?:inspected|assessed|examined)\sand\s(?:graded|rated|judged))|inspected|assessed|examined)\b/i;

/** What may follow the noun of a total; “five areas the force covers” is none. */
function startsTail(token: Token | undefined): boolean {
  return !token || token.kind === 'mark' || /^(?:and|but|while|we|it|that|which|inspected|graded|assessed|examined|inspectors|they|in|with|for|as|the|of)$/i.test(token.text);
}

/** “in four of these five areas”, but not “in two of the three cases”. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const of = wordBefore(tokens, at);
  return tokens[of - 1]?.kind === 'number' || tokens[of - 1]?.text.toLowerCase() === 'out';
}

const FILLERS = /^(?:each|of|the|these|those|its|all|key|single)$/i;
const ADJECTIVES = /^(?:key|inspected|graded|inspection|different|main)$/i;

/** The token of the number before “areas”. */
function totalBefore(tokens: readonly Token[], noun: number): number | undefined {
  let at = noun - 1;
  while (tokens[at]?.kind === 'word' && ADJECTIVES.test(tokens[at]!.text)) at--;
  const number = tokens[at];
  return number?.kind === 'number' && number.value >= 2 && number.text.toLowerCase() !== 'both' ? at : undefined;
}

/** The word that governs the number, “each of the” left out but for the last “of”. */
function wordBefore(tokens: readonly Token[], number: number): number {
  let at = number - 1;
  while (tokens[at] && FILLERS.test(tokens[at]!.text)) {
    if (tokens[at]!.text.toLowerCase() === 'of' && !/^(?:each|all|across|in)$/i.test(tokens[at - 1]?.text ?? '')) return at;
    at--;
  }
  return at;
}

const OBJECT = '\\b(?:we|inspectors|{inspectorate})\\b[^,;]*$';
const BODY = '(?:{body}|\\bits\\b|performance)';
const GIVEN = '\\b(?:makes?|made|gives?|gave|given|received?|receives|awarded)\\b[^,;]*\\b(?:grades|gradings|ratings|graded|judge?ments)\\b';
const ITSELF = '(?:{subject}|(?:{body}[’\']s?|\\bits)\\s(?:overall\\s)?(?:performance|work)|\\bperformance)';
const gradesBody = (body: string) => `${GRADING_VERB}.*?${body}|${body}.*?\\b(?:is|was|were|are|been|being)\\s(?:also\\s)?(?:graded|rated|judged|scored)\\b|${GIVEN}`;
const INSPECTS_BODY = `${INSPECTING}.*?${BODY}|${BODY}.*?\\b(?:is|was|were|are|been|being)\\s(?:also\\s)?(?:inspected|assessed|examined|evaluated)\\b`;
const BODY_INSPECTS = `${BODY}\\s(?:also\\s|then\\s|now\\s)?${INSPECTING}`;
// “Our inspection assessed how good the force is in ten areas”, but not “how well it records crime in three areas”.
const ASSESSES_HOW = '\\b(?:assess(?:ed|es)|inspect(?:ed|s)|examin(?:ed|es)|looked\\sat)\\s(?:how\\s(?:good|well|effective|effectively|efficient)\\s)?(?:(?!it\\b){body})(?:\\s[\\p{Ll}’-]+){0,10}?\\sin\\s(?:(?:each|of|the|these|all|key)\\s)*$';
/** What ends the phrase: “assessed how well the force protects children in five areas.” */
const ENDS_PHRASE = /^\s*(?:[.;:,]|$|and\sgraded\b|of\s)/;
/** “five areas of the force’s work”. */
const OF_ITS_WORK = '^\\sof\\s(?:{body}[’\']s?|its)\\s(?:work|performance)\\b';
const OPENS_SENTENCE = /^\W*(?:across|in|for)\s(?:(?:each|of|the|these|all)\s)*$/i;
const IS_GRADED = `{body}.*?\\b(?:was|were|is)\\s(?:also\\s)?(?:graded|rated|judged)\\b|${GRADING_VERB}.*?{body}`;

/** “We asked five key questions”: each of the body, and so a total; “asked people two key questions” is none. */
function asks(before: string, verb: string, described: string, lexicon: Lexicon): boolean {
  return verb === 'asked' && /\skey\s/.test(described) && lexicon.pattern(OBJECT).test(before);
}

/** Whether what stands before the number declares a total: the body was graded or inspected in so many areas. */
function declares(before: string, preposition: string, text: string, lexicon: Lexicon): boolean {
  if (/^(?:graded|rated|judged|inspected|assessed)$/.test(preposition)) return lexicon.pattern(OBJECT).test(before);
  if (!/^(?:across|against|covering|in|on|for)$/.test(preposition)) return false;
  const wide = /^(?:across|against|covering)$/.test(preposition);
  // “rated the force’s progress in two areas” is no declaration, “graded the force’s response across five areas” is.
  if (lexicon.pattern(gradesBody(wide ? BODY : ITSELF)).test(before)) return true;
  if (OPENS_SENTENCE.test(before)) return lexicon.pattern(IS_GRADED).test(text);
  return wide && lexicon.pattern(INSPECTS_BODY).test(before) && !lexicon.pattern(BODY_INSPECTS).test(before);
}

// Counts of areas: “‘good’ in two areas”, “one ‘good’ rating”, “adequate in the others”, and the declared total.

import type { Lexicon } from '../../framework/lexicon';
import { abbreviationsOf } from '../../framework/wording';
import { readCandidates } from './countForms';
import type { Candidate, CountIn } from './countForms';
import { countsOtherThings, readTokens } from './countTokens';
import type { Token } from './countTokens';
import type { Sentence } from '../sentences';
import { endsWithTotal, readTotals, speaksOfGrading } from './totals';
import type { TotalIn } from './totals';

/** What a sentence counts. */
export interface Counts {
  readonly items: readonly CountIn[];
  readonly totals: readonly TotalIn[];
  /** Whether the items are a claim only where areas have just been counted: “Two were good.”, or a bullet “good in one”. */
  readonly needsMention: boolean;
  /** Whether a grade of the sentence is counted in a way that is not understood, so that the items may not be all. */
  readonly partial: boolean;
}

/** The counts of a sentence without any. */
export const NO_COUNTS: Counts = { items: [], totals: [], needsMention: false, partial: false };

/** A pattern without which no sentence counts anything. */
export const MAY_COUNT = '{areaNoun}|{grade}|[‘\'’](?=\\p{L})';

/** The counts of one sentence; the same empty object where it has none. */
export function readCounts({ text }: Sentence, lexicon: Lexicon): Counts {
  if (text.length > LONGEST_SENTENCE || !lexicon.pattern(MAY_COUNT).test(text) || isOfAnotherInspection(text, lexicon)) return NO_COUNTS;
  const tokens = readTokens(text, lexicon);
  const other = countsOtherThings(tokens);
  const all = readCandidates(tokens, lexicon);
  const understood = all.filter((each) => isGrade(each, all) && !(each.form === 'before' && other && !each.noun && !each.rated));
  const support = understood.length ? supportOf(text, tokens, understood, lexicon) : undefined;
  const items = support && !(support === 'mention' && other) ? understood : [];
  const isUsed = (index: number) => items.some((each) => index >= each.start && index < each.end);
  const totals = readTotals(text, tokens, { isUsed, items: items.length }, lexicon);
  if (!items.length && !totals.length) {
    // “In the remaining three areas, we graded it inadequate.” belongs to the counts above, which need not add up without it.
    const rest = tokens.some((token) => token.kind === 'rest') && tokens.some((token) => token.kind === 'grade' && token.reading.kind === 'grade');
    return rest ? { ...NO_COUNTS, partial: true } : NO_COUNTS;
  }
  const partial = items.length > 0 && tokens.some((token, index) => token.kind === 'grade' && token.marked && token.reading.kind === 'grade' && !isUsed(index));
  return { items, totals, needsMention: support === 'mention', partial };
}

/** Whether a paragraph leads into a list of counts: “The grades were:”, “It was:”. */
export function leadsIntoCounts(text: string, lexicon: Lexicon): boolean {
  if (!/:\s*$/.test(text)) return false;
  const last = text.slice(text.search(/[^.!?]*$/));
  return speaksOfGrading(last) || statesOfBody(last, lexicon) || lexicon.pattern(NOUN_AT_END).test(last);
}

const NOUN_AT_END = '{areaNouns}[^:]{0,40}:\\s*$';
const LONGEST_SENTENCE = 2000;

/** Whether the words are a grade: of the scale, or another inspectorate’s among grades of the scale. */
function isGrade({ reading, marked }: Candidate, all: readonly Candidate[]): boolean {
  if (reading.kind === 'grade') return true;
  return reading.kind === 'unknown' && (reading.foreign || marked) && all.some((each) => each.reading.kind === 'grade' && (each.marked || each.noun !== undefined));
}

/**
 * Why the candidates of a sentence are counts of areas and not plain English: by its own words (`itself`), or, should
 * areas have just been counted, by the sentence above (`mention`); undefined where nothing speaks for it.
 */
function supportOf(text: string, tokens: readonly Token[], items: readonly Candidate[], lexicon: Lexicon): 'itself' | 'mention' | undefined {
  const first = items[0]!;
  const before = text.slice(0, tokens[first.start]!.span.from);
  const marked = items.some((each) => each.marked);
  if (statesOfBody(before, lexicon) || endsWithTotal(before, tokens.slice(0, first.start))) return isAside(first, items, tokens) ? undefined : 'itself';
  if (first.form === 'behind' && statesOfSomethingElse(before)) return undefined;
  if (marked && items.length > 1 && (first.form === 'behind' || items.some((each) => each.rated || each.noun) || speaksOfGrading(text))) return 'itself';
  if (marked && speaksOfGrading(text) && lexicon.pattern('{body}').test(before)) return 'itself';
  if (first.form === 'before') {
    if (first.noun && (first.graded || marked || lexicon.pattern(WE_GRADED).test(before))) return 'itself';
    if (first.rated && (marked || lexicon.pattern('{body}').test(before))) return 'itself';
    if (first.graded && !first.noun && items.some((each) => each.noun)) return 'itself';
  }
  const several = marked && items.length > 1;
  return several || OPENING.test(before) ? 'mention' : undefined;
}

const OTHER_INSPECTION = /\b(?:another|separate|different)\s(?:\S+\s){0,2}(?:inspection|programme|inspectorate)\b/i;
const ABBREVIATED = /\b(\p{Lu}{3,})\b(?:\s\S+){0,3}?\s(?:inspections?|assessments?|reports?|programmes?)\b/gu;

/** “In its PEEL inspection, …”: an inspection with a name that is not this one’s. */
export function isOfAnotherInspection(text: string, { framework }: Lexicon): boolean {
  if (OTHER_INSPECTION.test(text)) return true;
  const own = abbreviationsOf(framework);
  return [...text.matchAll(ABBREVIATED)].some(([, name]) => !own.includes(name!));
}

const OPENING = /^(?:\W|\d{1,2}[.)]\s|and\s|but\s|however\s|of\s(?:these|those|them|which)\b)*$/i;

/** “It requires improvement in two areas: how officers record risk and …”: matters within an area, not areas. */
function isAside(first: Candidate, items: readonly Candidate[], tokens: readonly Token[]): boolean {
  if (items.length > 1 || first.marked || first.areas.length) return false;
  const next = tokens[first.end];
  return next?.kind === 'mark' && /[:–—(-]/.test(next.text) && tokens[first.end + 1] !== undefined && tokens[first.end + 1]!.kind !== 'grade';
}

const GRADED = '(?:graded|rated|judged|assessed|found)';
const ADVERB = '(?:\\s(?:also|still|now|only|again|therefore|currently))*';
const BE = '(?:\\s(?:is|was|were|as|to be|has been|had been|received|achieved|got|given|awarded))*';
const BODY = '(?:{body}|\\bits)(?:[’\']s?)?(?:\\s(?:overall\\s)?(?:performance|work))?';
const BODY_IS = `${BODY}${ADVERB}${BE}${ADVERB}(?:\\s${GRADED})?(?:\\s(?:as|to be))?(?:\\s(?:a|an))?[\\s:]*$`;
/** How much of what stands before a count is looked at. */
const WINDOW = 200;

const WE_GRADED = '\\b(?:we|inspectors|{inspectorate})\\s(?:\\p{L}+\\s)?(?:graded|rated|judged)\\s*$';
const OTHER_IS = /\b(?:is|was|were|are|been|be)(?:\s(?:graded|rated|judged|assessed|found))?(?:\s(?:as|to be))?\s*$/i;
const GRADED_OTHER = /\b(?:graded|rated|judged|assessed|found)\s(?:the|a|an|its|their)\s(?:\p{L}+\s){1,3}(?:as\s|to be\s)?$/iu;

/** “A school was rated ”, “judged the council ”, where it is not the body’s. */
function statesOfSomethingElse(before: string): boolean {
  const end = before.slice(-WINDOW);
  return OTHER_IS.test(end) || GRADED_OTHER.test(end);
}

/** “The force was ”, “we graded its performance as ”: the grade behind it is the body’s. */
function statesOfBody(before: string, lexicon: Lexicon): boolean {
  return lexicon.pattern(BODY_IS).test(before.slice(-WINDOW));
}

// The forms a count of areas takes: “‘good’ in two areas”, “one ‘good’ rating”, “two areas were graded good”.

import type { GradeReading } from '../../framework/gradeTerms';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { apposition, appositionBefore, namesFrom } from './countedNames';
import type { NamedHere } from './countedNames';
import { AND, isWord, skip } from './countTokens';
import type { Token } from './countTokens';
import type { Amount } from '../types';

/** A count found in a sentence; spans count from the sentence’s start. */
export interface CountIn {
  readonly reading: GradeReading;
  readonly grade: Span;
  readonly marked: boolean;
  readonly opensSentence: boolean;
  readonly amount: Amount;
  readonly span: Span;
  readonly noun: Span | undefined;
  readonly areas: readonly NamedHere[];
}

/** What may be a count; whether it is one, the sentence decides. `start` and `end` count tokens, spans offsets. */
export interface Candidate extends CountIn {
  readonly form: 'behind' | 'before';
  /** Whether “graded”, “rated” or “judged” joins number and grade. */
  readonly graded: boolean;
  /** Whether “rating” or “grade” follows the grade. */
  readonly rated: boolean;
  readonly start: number;
  readonly end: number;
}

type GradeToken = Extract<Token, { kind: 'grade' }>;
type NumberToken = Extract<Token, { kind: 'number' }>;

/** Everything in a sentence that has the form of a count, in order and without overlap. */
export function readCandidates(tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'grade' || token.reading.kind === 'blank' || isQualified(tokens, at)) return;
    const found = countBehind(tokens, at, token, lexicon) ?? countBefore(tokens, at, token, lexicon);
    if (!found || found.start < (candidates.at(-1)?.end ?? 0)) return;
    candidates.push(found);
  });
  // “It was good in both” speaks of two areas named above, which need not be all.
  return candidates.length > 1 ? candidates : candidates.filter(({ span }) => !tokens.some((token) => token.span === span && isBoth(token)));
}

const LESS_THAN_SURE = new Set(['least', 'most', 'or', 'not', 'than', 'below', 'above', 'nearly', 'almost', 'never', 'either', 'neither', 'nor', 'between', 'from', 'no']);

/** “at least adequate”, “good or outstanding”, “good and adequate”: not one grade. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word' && LESS_THAN_SURE.has(before.text.toLowerCase())) return true;
  return isWord(before, AND) && tokens[at - 2]?.kind === 'grade';
}

const PREPOSITIONS = new Set(['in', 'across', 'for', 'at', 'on']);
const FILLERS = new Set(['just', 'only', 'another', 'a', 'further', 'each', 'of', 'the', 'these', 'those', 'its', 'their', 'single', 'key']);
const RATINGS = /^(?:ratings?|grades?|gradings?|judge?ments?)$/i;

/** “‘good’ in two [of the five] [areas] [, name]”, “good in all the others”, “‘good’ at <area>”, “Good: two areas”. */
function countBehind(tokens: readonly Token[], at: number, grade: GradeToken, lexicon: Lexicon): Candidate | undefined {
  const rated = isRating(tokens[at + 1]);
  // “three ‘adequate’ ratings across five areas”: the number before it counts.
  if (rated && tokens[at - 1]?.kind === 'number') return undefined;
  const joint = at + (rated ? 2 : 1);
  const isLabel = at === 0 && tokens[joint]?.kind === 'mark' && /^[:–—-]$/.test(tokens[joint]!.text);
  if (!isLabel && !isWord(tokens[joint], PREPOSITIONS)) return undefined;
  const next = skip(tokens, joint + 1, FILLERS);
  const what = tokens[next];
  const base = { form: 'behind', grade, rated, graded: false, start: at } as const;
  if (what?.kind === 'rest') return candidate({ ...base, amount: restOf(what), span: what.span, end: next + 1 });
  if (what?.kind === 'all') {
    const counted = skip(tokens, next + 1, FILLERS);
    if (tokens[counted]?.kind === 'noun') return candidate({ ...base, amount: { kind: 'rest' }, span: what.span, end: counted + 1 });
    const number = tokens[counted];
    return number?.kind === 'number' ? numbered(tokens, base, counted, number, lexicon) : undefined;
  }
  if (what?.kind === 'number' && !(isBoth(what) && tokens[next + 1]?.kind === 'area')) {
    const found = numbered(tokens, base, next, what, lexicon);
    return isLabel && !found?.noun ? undefined : found;
  }
  return isLabel ? undefined : named(tokens, base, isBoth(what) ? next + 1 : next);
}

type Base = Pick<Candidate, 'form' | 'rated' | 'graded' | 'start'> & { readonly grade: GradeToken };

/** The names of areas in place of a number, and “and two other areas” behind them. */
function named(tokens: readonly Token[], base: Base, at: number): Candidate | undefined {
  const { areas, end } = namesFrom(tokens, at);
  if (!areas.length) return undefined;
  const span = { from: areas[0]!.span.from, to: areas.at(-1)!.span.to };
  const behind = end + (tokens[end]?.kind === 'mark' && isWord(tokens[end + 1], AND) ? 1 : 0);
  const more = isWord(tokens[behind], AND) ? tokens[behind + 1] : undefined;
  const noun = more?.kind === 'number' && isWord(tokens[behind + 2], OTHER) ? tokens[behind + 3] : undefined;
  if (more?.kind === 'number' && noun?.kind === 'noun') {
    return candidate({ ...base, amount: numberOf(areas.length + more.value), span: { from: span.from, to: more.span.to }, areas, end: behind + 4 });
  }
  return candidate({ ...base, amount: numberOf(areas.length), span, areas, end });
}

const OTHER = new Set(['other', 'further', 'more']);
const ADJECTIVES = new Set(['other', 'others', 'key', 'further', 'more', 'inspected', 'graded', 'different', 'such']);
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'with', 'whereas', 'although', 'though', 'as', 'overall', 'respectively']);
const OUT = new Set(['out']);
const OF = new Set(['of']);
const THEM = new Set(['them', 'these', 'those', 'which']);

function numbered(tokens: readonly Token[], base: Base, index: number, number: NumberToken, lexicon: Lexicon): Candidate | undefined {
  let next = isWord(tokens[index + 1], OUT) ? index + 2 : index + 1;
  let counted = tokens[next];
  if (isWord(counted, OF)) {
    const total = skip(tokens, next + 1, FILLERS);
    if (tokens[total]?.kind === 'number') next = total + 1;
    else if (tokens[total]?.kind === 'noun') next = total;
    else if (isWord(tokens[next + 1], THEM)) next += 2;
    else return undefined;
  }
  while (isWord(tokens[next], ADJECTIVES)) next++;
  counted = tokens[next];
  const noun = counted?.kind === 'noun' ? counted : undefined;
  if (noun && isElsewhere(tokens, next, lexicon)) return undefined;
  if (noun) next++;
  // Without the noun the number must end its phrase, or it counts something else (“good in two reports”).
  else if (counted && counted.kind !== 'mark' && counted.kind !== 'number' && !isWord(counted, CONJUNCTIONS)) return undefined;
  const { areas, end } = apposition(tokens, next);
  return candidate({ ...base, amount: numberOf(number.value), span: number.span, noun: noun?.span, areas, end });
}

/** “in three areas of Kent”, “in four areas of its work”: not areas of an inspection. */
export function isElsewhere(tokens: readonly Token[], noun: number, lexicon: Lexicon): boolean {
  if (!isWord(tokens[noun + 1], OF)) return false;
  const behind = tokens.slice(noun + 2, noun + 2 + FURTHEST_FIELD);
  if (behind[skip(behind, 0, ITS)]?.kind === 'number') return false;
  return !lexicon.pattern(OF_INSPECTION).test(behind.map(({ text }) => text).join(' '));
}

const ITS = new Set(['its', 'the', 'this', 'our', 'their', 'these', 'those']);
const OF_INSPECTION = '^(?:(?:(?:its|the|this|our|their)|(?:{body})[’\']s?)\\s)*{field}';
/** How many words behind “areas of” may come before what they are areas of is named: the body’s name is among them. */
const FURTHEST_FIELD = 14;

const JOINING = new Set(['is', 'are', 'was', 'were', 'as', 'being', 'been', 'have', 'has', 'found', 'to', 'be', 'received', 'achieved', 'got', 'a', 'inspected', 'assessed', 'now', 'also']);
const GRADED = new Set(['graded', 'rated', 'judged']);

/** “one ‘good’ rating, three ‘adequate’”, “two areas were graded ‘good’”, “two of these were good and three as adequate”. */
function countBefore(tokens: readonly Token[], at: number, grade: GradeToken, lexicon: Lexicon): Candidate | undefined {
  const rated = isRating(tokens[at + 1]);
  const direct = tokens[at - 1];
  if (direct?.kind === 'number') {
    const noun = tokens[at + 1]?.kind === 'noun' ? tokens[at + 1]! : undefined;
    if (noun && isElsewhere(tokens, at + 1, lexicon)) return undefined;
    const { areas, end } = apposition(tokens, rated || noun ? at + 2 : at + 1);
    if (!rated && !noun && tokens[end]?.kind === 'word' && !isWord(tokens[end], CONJUNCTIONS)) return undefined;
    return candidate({ form: 'before', grade, rated, graded: false, start: at - 1, amount: numberOf(direct.value), span: direct.span, noun: noun?.span, areas, end });
  }
  let before = at - 1;
  let graded = false;
  for (; isWord(tokens[before], JOINING) || isWord(tokens[before], GRADED) || (graded && isWord(tokens[before], AND)); before--) graded ||= isWord(tokens[before], GRADED);
  const joined = before < at - 1;
  const { areas, end: head } = appositionBefore(tokens, before);
  before = head;
  const base = { form: 'before', grade, rated, graded, areas, end: at + (rated ? 2 : 1) } as const;
  const rest = tokens[before];
  if (rest?.kind === 'rest' && (joined || rest.value !== undefined || grade.marked)) return candidate({ ...base, amount: restOf(rest), span: rest.span, start: before });
  const noun = rest?.kind === 'noun' ? rest : undefined;
  if (noun) before--;
  while (isWord(tokens[before], ADJECTIVES) || isWord(tokens[before], THEM) || (isWord(tokens[before], OF) && isWord(tokens[before + 1], THEM))) before--;
  const number = tokens[before];
  if (number?.kind !== 'number' || (!noun && !joined)) return undefined;
  // “In three areas, the …” and “in one, good in two”: the number belongs to what stands before it.
  if (isWord(tokens[before - 1], PREPOSITIONS)) return undefined;
  const from = tokens[before - 1]?.kind === 'all' ? before - 1 : before;
  return candidate({ ...base, amount: numberOf(number.value), span: number.span, noun: noun?.span, start: from });
}

function candidate({ grade, ...rest }: Base & Pick<Candidate, 'amount' | 'span' | 'end'> & Partial<Pick<Candidate, 'noun' | 'areas'>>): Candidate {
  return { noun: undefined, areas: [], ...rest, reading: grade.reading, grade: grade.words, marked: grade.marked, opensSentence: grade.span.from === 0 };
}

function numberOf(value: number): Amount {
  return { kind: 'number', value };
}

function restOf({ value }: { readonly value: number | undefined }): Amount {
  return value === undefined ? { kind: 'rest' } : numberOf(value);
}

function isBoth(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.toLowerCase() === 'both';
}

function isRating(token: Token | undefined): boolean {
  return token !== undefined && RATINGS.test(token.text);
}

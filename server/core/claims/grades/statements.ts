// Statements of grade: “The force is good at …”, “It requires improvement at …”, “… was graded adequate”.

import type { Area } from '../../framework/schema';
import type { GradeReading } from '../../framework/gradeTerms';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import type { Sentence } from '../sentences';

/** A statement found in a sentence; the span of the grade counts from the sentence’s start. */
export interface Statement {
  readonly areas: readonly Area[];
  readonly reading: GradeReading;
  readonly grade: Span;
}

/** Areas named one after another, and the words of the sentence on either side of them. */
interface AreaList {
  readonly areas: readonly Area[];
  /** Whether one of the names is a word or three of everyday English, such as “leadership”. */
  readonly short: boolean;
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly tail: string;
  /** Whether the sentence made a statement before, whose subject this one may share. */
  readonly following: boolean;
  readonly opensWithSubject: boolean;
}

type FoundGrade = { readonly reading: GradeReading; readonly grade: Span };

/** How much of a sentence is looked at on either side of an area, so that a line without end costs no more than its length. */
const WINDOW = 300;

const ADVERB = '(?:\\s(?:also|still|now|currently|therefore|however|generally|consistently|overall|again|clearly))*';
const BE = `(?:\\s(?:is|was|are|were|remains|remained|has been|have been))${ADVERB}`;
// “One team in the force”, “the culture of the force”: the force is not what is spoken of.
const SUBJECT = `(?:^|(?<!\\b(?:of|in|across|within|by|for|with|from|to|inside|around|outside|between|than|like))[\\s,;(:–—])(?:{subject})${ADVERB}`;
const GRADED = '(?:graded|rated|judged|assessed|found)';
const AS = '(?:\\s(?:as|to be|being))?';
const TERM = '[‘\'"]?(?<term>{grade})[’\'"]?';
/** What may follow a grade that ends its clause: “graded good and …”, but not “graded good by supervisors”. */
const CLAUSE_END = '(?=\\s*(?:$|[.,;:!?)(–—])|\\s(?:and|but|while|whilst|although|though|yet|whereas|overall|because|this)\\s)';

const OPENING = '^\\W*(?:(?:while|whilst|although|though|overall|however|but|and|so|also),?\\s)?(?:{subject}|{inspectorate})';

/** The statements of one sentence. A sentence that is not of a known form makes none. */
export function readStatements({ text }: Sentence, lexicon: Lexicon): Statement[] {
  const statements: Statement[] = [];
  const pattern = lexicon.pattern('{area}', 'giu');
  let opensWithSubject: boolean | undefined;
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return statements;
    const { areas, short, to } = readList(text, match, lexicon);
    at = to;
    const from = match.index;
    opensWithSubject ??= lexicon.pattern(OPENING).test(text.slice(0, WINDOW));
    const list: AreaList = {
      areas, short, from, to, opensWithSubject,
      // A letter in place of what is cut off: the window’s start is not the sentence’s.
      head: from > WINDOW ? `x${text.slice(from - WINDOW, from)}` : text.slice(0, from),
      tail: text.slice(to, to + WINDOW),
      following: statements.length > 0,
    };
    const found = gradeBefore(list, lexicon) ?? gradeBehind(list, lexicon);
    if (found) statements.push({ areas, ...found });
  }
}

const EVERYDAY_WORDS = 3;

/** The areas named one after another from `match` on: “A, B and C”. */
function readList(text: string, match: RegExpExecArray, lexicon: Lexicon): { areas: Area[]; short: boolean; to: number } {
  const areas: Area[] = [];
  const next = lexicon.pattern('(?:,?\\s(?:and|as well as)\\s(?:at\\s)?|[,;]\\s(?:at\\s)?)({area})', 'iuy');
  let short = false;
  let to = match.index;
  for (let name = match[0]; ; ) {
    const area = lexicon.exactArea(name);
    if (area) areas.push(area);
    to += name.length;
    short ||= name.split(/[\s-]/).length <= EVERYDAY_WORDS;
    next.lastIndex = to;
    const more = next.exec(text);
    if (!more) return { areas, short, to };
    name = more[1]!;
    to += more[0].length - name.length;
  }
}

// “Responding to children at risk of exploitation” is more than the area “responding to children at risk”.
const NAME_ENDS = /^\s*(?:$|[.,;:!?)(–—])|^\s(?:and|but|while|whilst|although|though|yet|whereas|overall|because|this|as|is|was)\s/i;
// “Good at leadership and training”: an everyday word must be all that the grade is for.
const SHORT_NAME_ENDS = /^\s*(?:$|[.;:!?)(–—])|^,\sit\s|^,?\s(?:but|while|whilst|although|though|yet|whereas|and\s(?:it|is|was|requires?|required))\s/i;

/** “<subject> is good at ” before an area. */
function gradeBefore(list: AreaList, lexicon: Lexicon): FoundGrade | undefined {
  const preposition = /\s(?:at|for|in|on)\s(?:(?:its|the|both)\s)?$/i.exec(list.head);
  if (!preposition) return undefined;
  const clause = list.head.slice(0, preposition.index);
  const found = termBefore(clause, list, lexicon);
  if (!found || isHedged(clause.slice(0, found.grade.from), lexicon) || list.tail.includes('?')) return undefined;
  const gradedNext = lexicon.pattern('^,?\\sand\\s[‘\'"]?(?:{grade})').test(list.tail);
  if (!(list.short ? SHORT_NAME_ENDS : NAME_ENDS).test(list.tail) && !gradedNext) return undefined;
  const moved = list.from - list.head.length;
  return { reading: found.reading, grade: { from: found.grade.from + moved, to: found.grade.to + moved } };
}

function termBefore(clause: string, list: AreaList, lexicon: Lexicon): FoundGrade | undefined {
  const term = lexicon.pattern('(?<marks>[‘\'"]?)(?<term>{grade})[’\'"]?$').exec(clause);
  const marked = term ? undefined : /\b(?:graded|rated)\s[^‘’.;]{0,60}‘(?<term>[^‘’]{1,40})’$/i.exec(clause);
  const words = (term ?? marked)?.groups!['term'];
  if (words === undefined) return slipBefore(clause, list, lexicon);
  const from = clause.lastIndexOf(words);
  const before = clause.slice(0, term ? term.index : from - 1);
  return govern(before, { reading: lexicon.readGrade(words), grade: { from, to: from + words.length } }, words, list, lexicon);
}

/** The grade, if the words before it say that the body has it. */
function govern(before: string, said: FoundGrade, words: string, list: AreaList, lexicon: Lexicon): FoundGrade | undefined {
  const { reading, grade } = said;
  // Other inspectorates’ terms of two words and more may be verbs as well: “needs attention”.
  const verbal = reading.kind === 'grade' ? reading.grade.verb : words.includes(' ');
  const withBe = lexicon.pattern(`${SUBJECT}(?<be>${BE})\\s$`).exec(before);
  if (withBe && ownsIt(before, withBe.index, list)) {
    if (reading.kind !== 'grade' || !reading.grade.verb) return said;
    // “is requires improvement at”: the verb “is” is part of what is wrong.
    return { reading: { ...reading, form: 'slip' }, grade: { from: before.length - withBe.groups!['be']!.length, to: grade.to } };
  }
  const direct = verbal ? lexicon.pattern(`${SUBJECT}\\s$`).exec(before) : null;
  if (direct && ownsIt(before, direct.index, list)) return said;
  if (lexicon.pattern(`${SUBJECT}(?:${BE})?\\s${GRADED}${AS}\\s$`).test(before)) return said;
  if (lexicon.pattern(`\\b${GRADED}(?:\\sthat)?\\s(?:{subject})(?:\\s(?:as|to be|is|was))?\\s$`).test(before)) return said;
  if (lexicon.pattern(`(?:{subject})\\s(?:a\\s)?(?:grade|rating|judge?ment)\\sof\\s$`).test(before)) return said;
  const coordinated = COORDINATED.test(before);
  const carries = list.following || (list.opensWithSubject && (verbal || /\b(?:is|was)\s$/i.test(before)));
  return coordinated && carries ? said : undefined;
}

const COORDINATED = /(?:[,;:–—]|\b(?:and|but|while|whilst|yet|although|though|whereas))(?:\s(?:it|is|was|also|still|now))*\s*$/i;

/** In the middle of a sentence “it” is the body only if the sentence is about the body, or says what was found. */
function ownsIt(before: string, at: number, { opensWithSubject, following }: AreaList): boolean {
  return opensWithSubject || following || !/^\W?it\b/i.test(before.slice(at)) || /^\W*$/.test(before.slice(0, at));
}

/** “The force is adequat at ”: a word in the place of a grade that is nearly one. */
function slipBefore(clause: string, list: AreaList, lexicon: Lexicon): FoundGrade | undefined {
  for (const [source, verb] of [
    [`${SUBJECT}${BE}(?:\\s${GRADED}${AS})?\\s[‘']?(?<words>[\\p{L}-]+(?:\\s[\\p{L}-]+)?)[’']?$`, false],
    [`${GRADED}\\s(?:{subject})${AS}\\s[‘']?(?<words>[\\p{L}-]+(?:\\s[\\p{L}-]+)?)[’']?$`, undefined],
    [`${SUBJECT}(?:${BE}\\s${GRADED}${AS})?\\s[‘']?(?<words>[\\p{L}-]+[\\s-][\\p{L}-]+)[’']?$`, true],
  ] as const) {
    const match = lexicon.pattern(source).exec(clause);
    if (!match || !ownsIt(clause, match.index, list)) continue;
    const words = match.groups!['words']!;
    const reading = lexicon.readGrade(words);
    if (reading.kind !== 'grade' || (verb !== undefined && reading.grade.verb !== verb)) continue;
    const from = clause.lastIndexOf(words);
    return { reading, grade: { from, to: from + words.length } };
  }
  return undefined;
}

const RECOMMENDED = /\b(?:should|must|ought|recommend\w*|if|unless|whether|until|once|needs?|wants?|aims?|hopes?|plans?|how)\b/i;
const HEDGED = /\b(?:could|would|might|may|can|cannot|will|not|never|neither|nor|hardly|when|whenever)\b|n[’']t\b/i;
const OPINION = /\b(?:believ\w+|think\w*|thought|feels?|felt|said|says?|told|tells?|claim\w*|consider\w*|accept\w*|agree\w*|admit\w*|argue\w*|recognis\w*|acknowledg\w*|hears?|heard|self-\w+|itself)\b/i;

/** Whether what comes before a grade makes it a wish, a condition, a denial or somebody else’s opinion. */
function isHedged(before: string, lexicon: Lexicon): boolean {
  if (RECOMMENDED.test(before) || HEDGED.test(before.slice(before.search(/[^,;:–—]*$/)))) return true;
  // What the inspectorate said is no opinion.
  const ours = lexicon.pattern('(?:{inspectorate})(?:\\s(?:has|have|also))*\\s(?:said|says?|considers?)', 'giu');
  return OPINION.test(before) && OPINION.test(before.replace(ours, ''));
}

const ABOUT = '(?:\\b(?:performance|effectiveness|work|grade|rating|judge?ment)\\s(?:in|at|for|on)|\\bits|(?:{body})[’\']s)\\s$';

/** “<area> was graded good”, “we graded <area> good”, and “<area> is good.” as a whole sentence. */
function gradeBehind(list: AreaList, lexicon: Lexicon): FoundGrade | undefined {
  const { head, tail, short } = list;
  const match = lexicon.pattern(`^,?(?<subject>\\s(?:{subject}))?(?<be>${BE})?(?<graded>\\s${GRADED})?${AS}\\s${TERM}${CLAUSE_END}`).exec(tail);
  if (!match || isHedged(head, lexicon)) return undefined;
  const { subject, be, graded, term } = match.groups as Record<string, string | undefined> & { term: string };
  const from = list.to + match[0].lastIndexOf(term);
  const reading = lexicon.readGrade(term);
  const found = { reading, grade: { from, to: from + term.length } };
  const verbal = reading.kind === 'grade' && reading.grade.verb;

  if (subject) return /(?:^\W*|[,;]\s|\b(?:and|but)\s)(?:in|at|for|on)\s(?:(?:its|the)\s)?$/i.test(head) && (be || verbal) ? found : undefined;
  const about = lexicon.pattern(ABOUT).test(head);
  if (be && graded) return about || opensClause(list) ? found : undefined;
  if (be && (about || /\bextent to which\b/i.test(head))) return found;
  if (!be && !graded && isGradedObject(list, lexicon)) return found;
  const alone = !short && /^\W*$/.test(head) && /^\W*$/.test(tail.slice(match[0].length));
  return alone && !graded && (be !== undefined) !== verbal ? found : undefined;
}

/** Whether an area opens its clause; everyday words must open the sentence, or “this investigation was graded good” would count. */
function opensClause({ head, short }: AreaList): boolean {
  return /^\W*$/.test(head) || (!short && /(?:[,;:–—]|\b(?:and|but|while|whilst|although|though|that|found))\s$/.test(head));
}

/** “we graded <area> …”, and the areas behind it in the same sentence. */
function isGradedObject({ head, tail, short, following }: AreaList, lexicon: Lexicon): boolean {
  // “We found effective, good and timely care” names no area.
  if (short && tail.startsWith(',')) return false;
  if (following && /(?:[,;]|\band)\s$/.test(head)) return true;
  return lexicon.pattern(`${short ? '(?:{inspectorate})(?:\\s\\w+)?\\s' : '\\b'}${GRADED}\\s(?:(?:its|(?:{body})[’']s)\\s)?$`).test(head);
}

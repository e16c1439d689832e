// Places where a draft speaks of another body as if it were its own: a copy-and-paste slip from another report.

import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { readCounts } from '../counts/counts';
import { readSentences, speaksOfEarlier } from '../sentences';
import type { Sentence } from '../sentences';
import { readStatements } from '../grades/statements';
import type { Words } from '../words';

/** Another body’s name where this one’s should stand; its span counts from the block’s start. */
export interface OtherBodyIn {
  readonly span: Span;
  readonly name: string;
  readonly place: 'title' | 'grade' | 'recommendation';
}

const OF_COMMISSIONER = /^(?:,? (?:police, )?(?:fire )?and crime| fire and rescue| federation| authority| college| museum)/i;

interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The other bodies that some words grade or make recommendations to. */
export function readOtherBodies({ prose, quoted }: Words, lexicon: Lexicon, published: string | undefined): OtherBodyIn[] {
  if (quoted || !lexicon.pattern(MAY_ADDRESS).test(prose.text)) return [];
  return readSentences(prose).flatMap((sentence): OtherBodyIn[] => {
    const { text, at } = sentence;
    if (text.length > LONGEST_SENTENCE || !lexicon.pattern(MAY_ADDRESS).test(text)) return [];
    const named = namesIn(text, lexicon);
    if (!named.length || isComparison(text, named, lexicon) || speaksOfEarlier(text, published, lexicon)) return [];
    const place = (name: Named | undefined, kind: OtherBodyIn['place']) => (name ? [{ span: prose.source(at + name.from, at + name.to), name: name.name, place: kind }] : []);
    const graded = gradedBody(sentence, named, lexicon);
    return graded ? place(graded, 'grade') : namesNoun(text, lexicon) ? [] : place(addressedBody(text, named), 'recommendation');
  });
}

const WITH = /\b(?:with|like|unlike|than|and|between|alongside|joins?|by both|near|neighbouring|or|via)\s(?:the\s)?$|[,&]\s$/i;

/** The other body that a title is about; none where it names this one as well, or several. */
export function otherInTitle({ prose }: Words, lexicon: Lexicon): OtherBodyIn | undefined {
  const { text } = prose;
  if (text.length > LONGEST_SENTENCE || namesOwn(text, lexicon)) return undefined;
  const named = namesIn(text, lexicon);
  const [first] = named;
  const several = new Set(named.map(({ name }) => name)).size > 1 || /^\s(?:and|&)\s\p{Lu}/u.test(text.slice(first?.to));
  if (!first || several || WITH.test(text.slice(0, first.from))) return undefined;
  return { span: prose.source(first.from, first.to), name: first.name, place: 'title' };
}

const LONGEST_SENTENCE = 2000;
/** Cheaper to look for than two hundred names. */
const MAY_ADDRESS = '\\b(?:should|must|ought to|needs? to)\\b|\\bhow (?:good|well|effective|efficient)|{grade}|{areaNouns}';

function namesIn(text: string, lexicon: Lexicon): Named[] {
  // A name such as “the Met” may open a sentence.
  return [...text.replace(/\bThe (?=\p{Lu})/gu, 'the ').matchAll(lexicon.pattern('{rivalBody}', 'gu'))].flatMap((match): Named[] => {
    const to = match.index + match[0].length;
    return isOfAnother(text, to) ? [] : [{ from: match.index, to, name: match[0] }];
  });
}

/** Whether a body’s name that ends at `end` is only the start of somebody else’s: “Kent Police Federation”. */
export function isOfAnother(text: string, end: number): boolean {
  return OF_COMMISSIONER.test(text.slice(end, end + 40));
}

function namesOwn(text: string, { body, nearBody }: Lexicon): boolean {
  const lower = text.toLowerCase();
  return [body.name, ...body.variants].some((name) => name !== '' && lower.includes(name.toLowerCase())) || nearBody(text).length > 0;
}

const COMPARES = /\b(?:unlike|like|compared|whereas|in contrast|similarly|other (?:forces|services|police|bodies)|neighbouring|as well as|elsewhere|both|jointly|joint|shared|all (?:chief|forces|services)|each (?:force|service)|forces)\b/i;

/** Whether the sentence speaks of this body too, or of several: then it compares, or they work together. */
function isComparison(text: string, named: readonly Named[], lexicon: Lexicon): boolean {
  if (namesOwn(text, lexicon) || COMPARES.test(text) || new Set(named.map(({ name }) => name)).size > 1) return true;
  return namesNoun(text.slice(0, named[0]!.from), lexicon);
}

/** Whether the text speaks of “the force”. */
function namesNoun(text: string, { body }: Lexicon): boolean {
  return text.toLowerCase().includes(`the ${body.noun.toLowerCase()}`);
}

const HOW = 'how\\s(?:good|well|effective|efficient)(?:ly)?';
const OBJECT = new RegExp(`\\b(?:(?:graded|rated|judged|assessed|assessing|examined|inspected)(?:\\s(?:${HOW}|the performance of))?|${HOW})\\s$`, 'i');
const SUBJECT = '^(?:’s performance)?\\s(?:is|was|has been)\\s(?:\\w+\\s)?[‘\']?{grade}';

/** The other body that a statement grades, or whose areas are counted. */
function gradedBody(sentence: Sentence, named: readonly Named[], lexicon: Lexicon): Named | undefined {
  const { text } = sentence;
  const others = lexicon.ofOthers();
  const [statement] = readStatements(sentence, others);
  if (statement) return named.findLast(({ to }) => to <= statement.grade.from) ?? named[0];
  const first = named[0]!;
  const isObject = OBJECT.test(text.slice(0, first.from));
  const isSubject = /^\W*$/.test(text.slice(0, first.from)) && lexicon.pattern(SUBJECT).test(text.slice(first.to));
  if (!isObject && !isSubject) return undefined;
  const { items, totals } = readCounts(sentence, others);
  const opensReport = isObject && /\b(?:this|our) inspection\b/i.test(text) && lexicon.pattern('{areaNouns}').test(text);
  return items.length || totals.length || opensReport ? first : undefined;
}

const LEAD = new RegExp(
  '^(?:\\W|\\d{1,3}[.)])*(?:(?:recommendation|area for improvement|cause of concern)\\s?\\d*[:.–—-]?\\s)?' +
    '(?:(?:with immediate effect|immediately|by|within|from|at|in|as|before|no later than|following|on)\\b[^.:;]{0,90},\\s|with immediate effect\\s|' +
    '(?:however|therefore|in addition|also|first(?:ly)?|second(?:ly)?|finally),?\\s)*$',
  'i',
);
const RECOMMENDS = new RegExp(
  '\\b(?:recommend(?:s|ed)?(?:\\sthat)?|(?:inspectorate|inspectors|we)(?:\\salso)?\\s(?:say|said)(?:\\sthat)?),?\\s(?:(?:by|within)\\b[^.:;]{0,60},\\s)?$', 'i',
);
const CHIEF = /(?:the\s)?chief\s(?:constable|officers?|fire officer|executive)s?\sof\s$/i;
const ACTS = new RegExp(
  '^(?:[’\']s?\\s(?:the\\s)?(?:chief\\s(?:constable|officers?|fire officer)|senior\\sleaders|leaders|supervisors|senior\\sofficers))?' +
    '(?:,\\s[^,.;]{1,90},)?\\s(?:(?:also|therefore|now|still|urgently)\\s)?' +
    '(?:should(?!\\s(?:be\\s(?:proud|commended|congratulated)|have\\b))|must(?!\\shave\\b)|ought\\sto(?!\\shave)|needs?\\sto)\\b',
  'i',
);

/** The other body that the sentence says should act. */
function addressedBody(text: string, named: readonly Named[]): Named | undefined {
  return named.find(({ from, to }) => {
    const before = text.slice(Math.max(0, from - 200), from).replace(CHIEF, '');
    return ACTS.test(text.slice(to, to + 160)) && (LEAD.test(before) || RECOMMENDS.test(before));
  });
}

// Places where a draft speaks of another body as if it were its own: a copy-and-paste slip from another report.

import type { Lexicon } from '../../framework/lexicon';
import { readSentence } from '../../reading';
import type { Dictionary } from '../../reading';
import type { Span } from '../../span';
import { readSentences, speaksOfEarlier } from '../sentences';
import type { Sentence } from '../sentences';
import type { Words } from '../words';

/** Another body’s name where this one’s should stand; its span counts from the block’s start. */
export interface OtherBodyIn {
  readonly span: Span;
  readonly name: string;
  readonly place: 'title' | 'grade' | 'recommendation';
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The other bodies that some words grade or make recommendations to. */
export function readOtherBodies({ prose, quoted }: Words, lexicon: Lexicon, others: Dictionary, published: string | undefined): OtherBodyIn[] {
  if (quoted || !lexicon.pattern(MAY_ADDRESS).test(prose.text)) return [];
  return readSentences(prose).flatMap((sentence): OtherBodyIn[] => {
    const { text, at } = sentence;
    if (text.length > LONGEST_SENTENCE || !lexicon.pattern(MAY_ADDRESS).test(text)) return [];
    const named = namesIn(text, lexicon);
    if (!named.length || isComparison(text, named, lexicon) || speaksOfEarlier(text, published, lexicon)) return [];
    const place = (name: Named | undefined, kind: OtherBodyIn['place']) =>
      name ? [{ span: prose.source(at + name.from, at + name.to), name: name.name, place: kind }] : [];
    const graded = gradedBody(sentence, named, lexicon, others);
    return graded ? place(graded, 'grade') : namesNoun(text, lexicon) ? [] : place(addressedBody(text, named, lexicon), 'recommendation');
  });
}

const BESIDE = '(?:{words:besideBody})\\s(?:the\\s)?$|[,&]\\s$';

/** The other body that a title is about; none where it names this one as well, or several. */
export function otherInTitle({ prose }: Words, lexicon: Lexicon): OtherBodyIn | undefined {
  const { text } = prose;
  if (text.length > LONGEST_SENTENCE || namesOwn(text, lexicon)) return undefined;
  const named = namesIn(text, lexicon);
  const [first] = named;
  const several = new Set(named.map(({ name }) => name)).size > 1 || /^\s(?:and|&)\s\p{Lu}/u.test(text.slice(first?.to));
  if (!first || several || lexicon.pattern(BESIDE).test(text.slice(0, first.from))) return undefined;
  return { span: prose.source(first.from, first.to), name: first.name, place: 'title' };
}

const LONGEST_SENTENCE = 2000;
/** Cheaper to look for than two hundred names. */
const MAY_ADDRESS = '{words:obliging}|{words:howWell}|{grade}|{areaNouns}';
/** A name of one word, such as Wells, is a place behind “in”. */
const PLACED = '(?:{words:placedIn})\\s$';

function namesIn(text: string, lexicon: Lexicon): Named[] {
  // A name such as “the Met” may open a sentence.
  return [...text.replace(/\bThe (?=\p{Lu})/gu, 'the ').matchAll(lexicon.pattern('{rivalBody}', 'gu'))].flatMap((match): Named[] => {
    const to = match.index + match[0].length;
    const isPlace = /^\p{Lu}\p{Ll}+$/u.test(match[0]) && lexicon.pattern(PLACED).test(text.slice(0, match.index));
    return isPlace || isOfAnother(text, to, lexicon) ? [] : [{ from: match.index, to, name: match[0] }];
  });
}

/** Whether a body’s name that ends at `end` is only the start of somebody else’s: “Kent Police Federation”. */
export function isOfAnother(text: string, end: number, { pattern }: Lexicon): boolean {
  return pattern('^,? (?:{words:somebodyElses})').test(text.slice(end, end + 40));
}

function namesOwn(text: string, { body, nearBody }: Lexicon): boolean {
  const lower = text.toLowerCase();
  return [body.name, ...body.variants].some((name) => name !== '' && lower.includes(name.toLowerCase())) || nearBody(text).length > 0;
}

/** Whether the sentence speaks of this body too, or of several: then it compares, or they work together. */
function isComparison(text: string, named: readonly Named[], lexicon: Lexicon): boolean {
  if (namesOwn(text, lexicon) || lexicon.pattern('{words:comparing}').test(text) || new Set(named.map(({ name }) => name)).size > 1) return true;
  return namesNoun(text.slice(0, named[0]!.from), lexicon);
}

/** Whether the text speaks of “the force”. */
function namesNoun(text: string, { body }: Lexicon): boolean {
  return text.toLowerCase().includes(`the ${body.noun.toLowerCase()}`);
}

const OBJECT = '(?:(?:{words:bodyVerb})(?:\\s(?:{words:howWell}|the performance of))?|{words:howWell})\\s$';
const SUBJECT = '^(?:’s performance)?\\s(?:{words:being})\\s(?:\\w+\\s)?[‘\']?{grade}';

/** The other body that a statement grades, or whose areas are counted. */
function gradedBody(sentence: Sentence, named: readonly Named[], lexicon: Lexicon, others: Dictionary): Named | undefined {
  const { text } = sentence;
  const said = readSentence(text, [], others, { year: undefined }).propositions.filter(({ standing }) => standing === 'ours');
  const statement = said.find((each) => each.kind === 'graded');
  if (statement) return named.findLast(({ to }) => to <= statement.grade.from) ?? named[0];
  const first = named[0]!;
  const isObject = lexicon.pattern(OBJECT).test(text.slice(0, first.from));
  const isSubject = /^\W*$/.test(text.slice(0, first.from)) && lexicon.pattern(SUBJECT).test(text.slice(first.to));
  if (!isObject && !isSubject) return undefined;
  const opensReport = isObject && lexicon.pattern('{words:thisInspection}').test(text) && lexicon.pattern('{areaNouns}').test(text);
  return said.some(({ kind }) => kind === 'counted' || kind === 'total') || opensReport ? first : undefined;
}

const LEAD =
  '^(?:\\W|\\d{1,3}[.)])*(?:(?:{finding})\\s?\\d*[:.–—-]?\\s)?' +
  '(?:(?:{words:openingDemand})(?:\\b[^.:;]{0,90})?,\\s|(?:{words:numberingDemand}),?\\s)*$';
const RECOMMENDS =
  '(?:(?:{words:recommends})(?:\\sthat)?|(?:{inspectorate})(?:\\s(?:{words:adverb}))?\\s(?:{words:saying})(?:\\sthat)?),?\\s' +
  '(?:(?:{words:openingDemand})\\b[^.:;]{0,60},\\s)?$';
const CHIEF = '(?:the\\s)?(?:{words:chief})\\sof\\s$';
const ACTS =
  '^(?:[’\']s?\\s(?:the\\s)?(?:{words:leader}))?(?:,\\s[^,.;]{1,90},)?\\s(?:(?:{words:urging})\\s)?(?:{words:obliging})(?!\\s(?:{words:commended}))';

/** The other body that the sentence says should act. */
function addressedBody(text: string, named: readonly Named[], { pattern }: Lexicon): Named | undefined {
  return named.find(({ from, to }) => {
    const before = text.slice(Math.max(0, from - 200), from).replace(pattern(CHIEF), '');
    return pattern(ACTS).test(text.slice(to, to + 160)) && (pattern(LEAD).test(before) || pattern(RECOMMENDS).test(before));
  });
}

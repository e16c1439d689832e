// Who is said to speak: “X said:”, “said X”, “according to X”, and whether that is a person, one of many, or several.

import type { Lexicon } from '../../framework/lexicon';
import { splitSentences } from '../sentences';
import { sayings, SAYS, SAYS_BESIDE, voices } from './sayings';

/** A person by name, somebody unnamed, or several; only several may speak in separate quotations without a word between them. */
export type Voice = 'person' | 'one' | 'several';

/** An attribution in a passage; offsets into its prose. */
export interface AttributionIn {
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
  /** Whether it ends in a colon, or in the verb at the end of the passage. */
  readonly introduces: boolean;
  /** Whether a quotation must follow: “X said:”, but not “X said the force should:”. */
  readonly promises: boolean;
  /** Whether it stands right behind the quotation’s closing mark and so can only be of that quotation. */
  readonly close: boolean;
  /** The words that name the speaker. */
  readonly speaker: string;
}

const LEAD = 600;
/** In letters: more than any “… yesterday in a statement to the committee” behind the verb. */
const LONGEST_TAIL = 100;
const LONGEST_SUBJECT = 160;
const LONGEST_BRIEF = 200;
const LONGEST_HONORIFIC = 12;
/** “said yesterday”, “told us last week”: the words that may stand between the verb and the end of the line. */
const FEW_WORDS = /^(?:\s\p{Ll}+){0,3}\s*[,–—-]?\s*$/u;

/** The attribution in which `lead`, what stands before a quotation or is a whole passage, ends; any other words that end in a colon count as a weak one. */
export function introduction(lead: string, whole: boolean, lexicon: Lexicon): AttributionIn | undefined {
  const end = lead.trimEnd().length;
  const colon = lead[end - 1] === ':';
  if (!colon && !whole) return undefined;
  const from = sentenceStart(lead, lexicon);
  const clause = lead.slice(from, colon ? end - 1 : end);
  const verb = sayings(clause, lexicon, SAYS_BESIDE).at(-1);
  const tail = verb && clause.slice(verb.to);
  if (!colon) return tail !== undefined && FEW_WORDS.test(tail) ? attribution(lead, from, end, { introduces: true }, lexicon) : undefined;
  if (verb && tail !== undefined && tail.length <= LONGEST_TAIL && !/[.!?:“”"]/.test(tail)) {
    return attribution(lead, from, end, { introduces: true, promises: promisesQuotation(clause.slice(verb.from, verb.to), tail, lexicon) }, lexicon);
  }
  const names = lexicon.pattern('{words:attributing}').test(clause);
  return attribution(lead, from, end, { introduces: true, promises: names, weak: !names && !namesPerson(clause, lexicon) }, lexicon);
}

/** Indirect speech behind the verb: “X said that it is:”, “X told officers to:”. */
const CLAUSE = [
  '^\\s*{words:indirect}',
  '{words:modal}|{words:future}|{words:having}|{words:being}',
  '{words:to}(?!\\s+(?:{words:listener}|{words:determiner}|{words:role}|{words:group}))',
].join('|');
/** “X stated yesterday:”, but “X stated three aims:” has its object. */
const NO_OBJECT = '^(?:\\s+(?:{words:adverb}|{words:earlier}|{words:now}))*\\s*,?\\s*(?:$|{words:in}|{words:to}|{words:by}|{words:from})';

function promisesQuotation(verb: string, tail: string, lexicon: Lexicon): boolean {
  if (!lexicon.pattern(`^${SAYS}$`).test(verb) || lexicon.pattern(CLAUSE).test(tail) || counts(tail, lexicon)) return false;
  return !lexicon.pattern('^{words:stating}$').test(verb) || lexicon.pattern(NO_OBJECT).test(tail);
}

/** “X commented on three areas:” promises three points. */
function counts(tail: string, { languages }: Lexicon): boolean {
  return tail.split(/\s+/).some((word) => languages.some(({ numbers }) => Object.hasOwn(numbers, word)));
}

/** “X said:” at the start of a passage whose words go on behind it without an opening mark. */
export function runIn(text: string, lexicon: Lexicon): AttributionIn | undefined {
  const lead = /^[^“”":]{0,500}:(?=\s)/.exec(text)?.[0];
  const found = lead === undefined ? undefined : introduction(lead, false, lexicon);
  return found?.promises ? found : undefined;
}

/** What stands behind the closing mark at `to`, as far as it says who spoke: “said X”, “according to X”, “– a parent”, “(officer)”. */
export function behind(text: string, to: number, lexicon: Lexicon): AttributionIn | undefined {
  const rest = text.slice(to, to + LEAD);
  const said = rest.slice(0, sentenceEnd(rest, lexicon));
  const start = to + said.length - said.trimStart().length;
  if (saysBehind(said, /[,?!]["”’]*$/.test(text.slice(Math.max(0, to - 3), to)), rest[said.length], lexicon)) {
    return attribution(text, start, to + said.length, { close: true }, lexicon);
  }
  const short = /^\s*(?:[–—-]+\s*\p{L}[^“”"]{1,160}|\([^()“”"]{2,80}\)\.?|\p{L}[^.!?“”":]{1,80})$/u.test(rest);
  return short && text.length <= to + LEAD ? attribution(text, to, text.length, {}, lexicon) : undefined;
}

/** Whether the rest of a sentence names a speaker. Behind a comma it may go on for a while; else it only says that. */
function saysBehind(said: string, comma: boolean, next: string | undefined, lexicon: Lexicon): boolean {
  if (lexicon.pattern('^[\\s,–—-]*{words:attributing}').test(said)) return true;
  const verbs = sayings(said, lexicon, SAYS_BESIDE);
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (!first || !last) return false;
  if (comma) return first.from <= LONGEST_SUBJECT;
  const ends = next === undefined || next === '.' || /[,:]/.test(said.slice(last.to));
  if (!ends) return false;
  if (/^[\s,–—-]*$/.test(said.slice(0, first.from))) return said.length <= LONGEST_BRIEF;
  return last.from <= LONGEST_SUBJECT && /^(?:\s\p{L}+){0,2}\s*(?:$|[,:])/u.test(said.slice(last.to));
}

/**
 * Words outside the marks of a passage (`own`, the rest blotted out) that speak of somebody’s words: in the sentence of the
 * marks at one of `places` or the one before it, or anywhere if a person is named.
 */
export function around(own: string, places: readonly number[], lexicon: Lexicon): AttributionIn | undefined {
  const sentences = splitSentences(own);
  const holds = (index: number) => sentences[index] !== undefined && places.some((at) => sentences[index]!.at <= at && at < sentences[index]!.at + sentences[index]!.text.length);
  const speaking = sentences.some(({ text }, index) => (holds(index) || holds(index + 1)) && voices(text, lexicon));
  return speaking || namesPerson(own, lexicon) ? attribution(own, 0, own.length, {}, lexicon) : undefined;
}

const FORGOTTEN_REACH = 300;
const LONGEST_FORGOTTEN = 200;

/** Where an unclosed passage ends in “…, she said.”, so that the mark belongs before that; not `certain` if those may be words of the quotation. */
export function forgottenClose(text: string, lexicon: Lexicon): { readonly at: number; readonly certain: boolean } | undefined {
  const start = Math.max(0, text.length - FORGOTTEN_REACH);
  const found = [...text.slice(start).matchAll(/[,?!](?=["”]?\s)/g)].flatMap(({ index }) => {
    const at = start + index + 1;
    const words = text.slice(at).replace(/^["”]/, '').trim().replace(/\.$/, '');
    const place = text[at] === ' ' ? at : at + 1;
    if (words.length > LONGEST_FORGOTTEN || !onlyAttributes(words, lexicon, WORDS_BEHIND)) return [];
    return [{ at: place, certain: onlyAttributes(words, lexicon, lexicon.pattern(ASIDES)) }];
  });
  return found.find(({ certain }) => certain) ?? found[0];
}

const SUBJECT = '^(?:{words:speakerPronoun}|(?:\\p{Lu}[\\p{L}’\'.-]{0,40}\\s?){1,6}|(?:{words:oneSpeaker}|{words:determiner})(?:\\s\\p{L}+){1,3})\\s$';
const OBJECT = '^\\s(?:\\p{Lu}|(?:{words:oneSpeaker}|{words:determiner})\\s\\p{L}+)';
/** “said today”, “told us” */
const ASIDES = '^(?:\\s+(?:{words:aside}|{words:listener}|{words:adverb}|{words:now}))*\\s*$';
/** “told the Northampton Herald last week” */
const WORDS_BEHIND = /^(?:\s[\p{L}\p{N}’'-]+){0,8}$/u;

/** Whether words do nothing but name a speaker: “said the chief constable, who …”, “she told us”. */
export function onlyAttributes(words: string, lexicon: Lexicon, behind = FEW_WORDS): boolean {
  if (/[.!?“”"]/.test(words)) return false;
  const named = lexicon.pattern('^{words:attributing}').exec(words);
  const verb = named ? { from: 0, to: named[0].length } : sayings(words, lexicon)[0];
  if (!verb) return false;
  const tail = words.slice(verb.to);
  if (verb.from === 0) return lexicon.pattern(OBJECT, 'u').test(tail);
  const lead = words.slice(0, verb.from);
  const subject = lexicon.pattern(SUBJECT, 'u');
  return (subject.test(lead) || subject.test(lead[0]!.toLowerCase() + lead.slice(1))) && behind.test(tail) && !lexicon.pattern(CLAUSE).test(tail);
}

/** Whether an attribution that stands with a quotation can be of the one who spoke before: a pronoun, the same name, or the very same words. */
export function sameSpeaker(attribution: AttributionIn, before: string, lexicon: Lexicon): boolean {
  if (attribution.voice !== 'person' && lexicon.pattern('{words:speakerPronoun}').test(attribution.speaker)) return true;
  if (attribution.speaker === before) return true;
  const names = attribution.speaker.split(',')[0]!.match(/\p{Lu}[\p{L}’-]{2,40}/gu);
  const name = names?.at(-1);
  return name !== undefined && before.includes(name);
}

interface AttributionKind {
  readonly introduces?: boolean;
  readonly promises?: boolean;
  readonly close?: boolean;
  readonly weak?: boolean;
}

/** The attribution at those offsets of `text`. */
export function attribution(text: string, from: number, to: number, { introduces = false, promises = false, close = false, weak = false }: AttributionKind, lexicon: Lexicon): AttributionIn {
  const speaker = text.slice(from, Math.min(to, from + LEAD));
  return { from, to, voice: weak ? 'several' : voiceOf(speaker, lexicon), introduces, promises, close, speaker };
}

const NAME = "\\p{Lu}[\\p{L}’'.-]{0,40}\\s+\\p{Lu}[\\p{L}’'-]{1,40}";
const NAMED = [
  `(?<![\\p{L}\\p{N}])${NAME}(?:\\s(?:{words:of}|{words:in})\\s[^:,“”"]{1,80})?(?:,[^:“”"]{1,160},)?(?:\\s+\\p{Ll}{1,20}){0,4}?\\s+${SAYS_BESIDE}`,
  `${SAYS}\\s(?:\\p{Lu}[\\p{L}’'.-]{0,40}[\\s.,]|{words:of}\\s){2,12}`,
  `^${NAME}\\s*:?\\s*$`,
].join('|');

/** “One officer told us” is one voice, “officers from Kent Police told us” are several, “Jo Field, who leads staff, said” is a person. */
function voiceOf(speaker: string, lexicon: Lexicon): Voice {
  if (namesPerson(speaker, lexicon)) return 'person';
  const isOne = speaker.split(/,\s/).some((clause) => {
    const words = clause.trim();
    if (lexicon.pattern('^{words:severalSpeakers}').test(words)) return false;
    return lexicon.pattern('^{words:oneSpeaker}').test(words) || speaksAlone(words, lexicon);
  });
  if (isOne) return 'one';
  return lexicon.pattern('{words:group}').test(speaker) ? 'several' : 'one';
}

/** “The chief constable”, “The director of children’s services”: what one person is, before any word for several. */
function speaksAlone(words: string, lexicon: Lexicon): boolean {
  const lead = lexicon.pattern('^{words:determiner}\\s+').exec(words)?.[0];
  if (lead === undefined) return false;
  const subject = words.slice(lead.length, sayings(words, lexicon)[0]?.from);
  const [one, many] = [subject.search(lexicon.pattern('{words:role}')), subject.search(lexicon.pattern('{words:group}'))];
  return one >= 0 ? many < 0 || one < many : many < 0 && !/^(?:\p{L}+\s){0,2}\p{L}+s\s/u.test(subject);
}

function namesPerson(speaker: string, lexicon: Lexicon): boolean {
  const named = lexicon.pattern(NAMED, 'u').exec(`${speaker} `);
  if (!named) return false;
  const before = speaker.slice(0, named.index);
  const clause = before.slice(before.lastIndexOf(',') + 1);
  return !lexicon.pattern('{words:group}|{words:oneSpeaker}').test(clause);
}

/** Where the sentence that `lead` ends in begins. */
function sentenceStart(lead: string, lexicon: Lexicon): number {
  const near = Math.max(0, lead.length - LEAD);
  const ends = [...lead.trimEnd().slice(near, -1).matchAll(/[.!?”"] /g)].filter(({ index }) => !isShortForm(lead, near + index, lexicon));
  const last = ends.at(-1);
  return last ? near + last.index + last[0].length : near;
}

/** Where the sentence that `text` begins with ends, or marks open in it. */
function sentenceEnd(text: string, lexicon: Lexicon): number {
  const end = [...text.matchAll(/[.!?“”"]/g)].find(({ index }) => !isShortForm(text, index, lexicon));
  return end?.index ?? text.length;
}

/** “Mr.” */
function isShortForm(text: string, at: number, lexicon: Lexicon): boolean {
  return text[at] === '.' && lexicon.pattern('{words:honorific}$').test(text.slice(Math.max(0, at - LONGEST_HONORIFIC), at));
}

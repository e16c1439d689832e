// What the words of a finding are: a sentence, or only the name of a thing, of which a release has to make one.

import type { Lexicon } from '../../framework/lexicon';
import { beforeClauses, mainVerb } from './mainVerb';
import { createWordForms, tokensOf } from './wordForms';
import type { Token, WordForms } from './wordForms';

/**
 * A sentence; a `thing` (“The quality of its records”); a `manner` (“How it records calls”); an `activity` (“Answering
 * calls”); an `order` (“Answer calls”); a `purpose` (“To answer calls”); a `predicate` (“Should answer calls”); an `instruction`
 * (“Officers to answer calls”).
 */
export type Form = 'sentence' | 'thing' | 'manner' | 'activity' | 'order' | 'purpose' | 'predicate' | 'instruction';

/** The forms of words, by the words of a lexicon’s languages and the name of its body. */
export interface Forms {
  /** The form of words; undefined where nobody can be sure, and for a question. */
  of(words: string): Form | undefined;
  /** Whether the words may go on behind “should”. */
  mayBeOrder(words: string): boolean;
  /** Whether the words above a list need what stands in it: “The force should”, “make sure that”. */
  isUnfinished(words: string): boolean;
  /** Whether the words hang on those before them, whatever these are: “on the telephone”, “that officers come”. */
  hangsOn(words: string): boolean;
  /** What the name of a thing calls it, without what it is of: “The poor quality”, of records. */
  headOf(words: string): string;
  /** Whether that names people, who are nothing to improve. */
  isPeople(words: string): boolean;
  /** “Improving records” as “improve records”; undefined for any other activity. */
  orderOf(words: string): string | undefined;
}

/** In letters: no sentence that can be printed is longer. */
const LONGEST = 500;

/** Compiles them. In a language whose verbs nobody has listed, whatever is written is taken for a sentence. */
export function createForms(lexicon: Lexicon, language: string | undefined): Forms {
  const forms = createWordForms(lexicon);
  const isRead = language === undefined || lexicon.languages.some(({ code, classes }) => code === language && classes.finite.length > 0);
  const body = lexicon.pattern('^{subject} ');
  const asked = lexicon.pattern('^(?:{words:finite}|{words:asking})');
  const of: Forms['of'] = (words) => {
    if (!isRead) return 'sentence';
    const tokens = words.length > LONGEST ? [] : tokensOf(words);
    if (!tokens.length || /\?\W*$/.test(words)) return undefined;
    if (asked.test(words)) return 'predicate';
    if (isOrder(tokens, forms)) return 'order';
    const main = tellsOfBody(words.replace(body, ''), words, forms) ? 'sure' : mainVerb(tokens, forms);
    if (main === 'sure') return 'sentence';
    if (forms.is(tokens[0], 'to')) return 'purpose';
    if (forms.is(tokens[0], 'manner')) return forms.is(tokens[1], 'to') ? undefined : 'manner';
    if (isActivity(tokens, forms)) return 'activity';
    if (main !== 'none') return undefined;
    const asks = asksSomebody(tokens, forms);
    return asks === 'yes' ? 'instruction' : asks === 'no' && isThing(words, tokens, forms) ? 'thing' : undefined;
  };
  return {
    of,
    mayBeOrder(words) {
      if (!isRead) return true;
      const [first, second] = tokensOf(words);
      const verb = forms.ends(first, 'adverb') ? second : first;
      if (forms.isVerb(verb, 'base') || forms.isVerbOrNoun(verb, 'base')) return true;
      return !['thing', 'manner', 'activity', 'sentence'].includes(of(words) ?? '');
    },
    isUnfinished(words) {
      const last = tokensOf(words).at(-1);
      return forms.opensPhrase(last) || forms.is(last, 'manner') || forms.isVerb(last, 'base') || forms.isVerb(last, 'third') || forms.isVerb(last, 'ing');
    },
    hangsOn: (words) => forms.is(tokensOf(words)[0], 'preposition', 'subordinating', 'to'),
    isPeople: (words) => forms.is(headOf(tokensOf(words), forms).at(-1), 'people', 'agents'),
    headOf: (words) =>
      headOf(tokensOf(words), forms)
        .map(({ plain }) => plain)
        .join(' '),
    orderOf(words) {
      const [first = ''] = words.split(' ');
      const entry = lexicon.languages
        .flatMap(({ classes }) => classes.bettering)
        .find((each) => typeof each !== 'string' && each.at(-1) === first.toLowerCase());
      return entry && `${entry[0]!}${words.slice(first.length)}`;
    },
  };
}

/** “The force asks a group …”: what stands behind the body’s name and ends in -s is its verb, whatever it is. */
function tellsOfBody(behind: string, words: string, forms: WordForms): boolean {
  if (behind === words) return false;
  const [verb, next] = tokensOf(behind).filter((token) => !forms.isAdverb(token));
  if (forms.isVerb(verb, 'third') || (forms.isVerbOrNoun(verb, 'third') && next)) return true;
  return (
    verb !== undefined && !verb.isPossessive && /[^s]s$/.test(verb.plain) && next !== undefined && !next.afterMark && !forms.is(next, 'preposition', 'joining')
  );
}

/** “Answer every call”, “Promptly record what children say”, “Record calls promptly”. */
function isOrder(tokens: readonly Token[], forms: WordForms): boolean {
  const [verb, object, third] = forms.ends(tokens[0], 'adverb') ? tokens.slice(1) : tokens;
  if (forms.isVerb(verb, 'base')) return true;
  return (
    forms.isVerbOrNoun(verb, 'base') &&
    (forms.is(object, 'nounOpening', 'subjectPronoun', 'subordinating') || (forms.isPlural(object) && forms.ends(third, 'adverb')))
  );
}

/** “Answering calls”, “Identifying and assessing risk”, “Working with partners”, and not “Training for officers”, “Recording systems”. */
function isActivity(tokens: readonly Token[], forms: WordForms): boolean {
  const [first, second, third] = tokens;
  const isVerb = forms.isVerb(first, 'ing');
  if (!second || (!isVerb && !forms.isVerbOrNoun(first, 'ing'))) return false;
  if (forms.is(second, 'with') || (forms.is(second, 'to') && !isBase(third, forms))) return true;
  if (forms.is(second, 'preposition') || (forms.is(second, 'joining') && !forms.ends(third, 'activity'))) return false;
  return isVerb || forms.is(second, 'nounOpening') || forms.ends(tokens.at(-1), 'adverb');
}

function headOf(tokens: readonly Token[], forms: WordForms): readonly Token[] {
  const end = tokens.findIndex((token, index) => forms.opensPhrase(token) || forms.is(tokens[index - 1], 'way'));
  return end < 0 ? tokens : tokens.slice(0, end);
}

function isBase(token: Token | undefined, forms: WordForms): boolean {
  return forms.isVerb(token, 'base') || forms.isVerbOrNoun(token, 'base') || (forms.is(token, 'being') && !forms.is(token, 'finite'));
}

/**
 * “Officers to record calls” and “Every call to be recorded” do, and “its plans to record calls” and “missed opportunities to
 * protect” do not.
 */
function asksSomebody(tokens: readonly Token[], forms: WordForms): 'yes' | 'no' | 'perhaps' {
  const own = beforeClauses(tokens, forms);
  const at = own.findIndex((token, index) => index > 0 && forms.is(token, 'to') && isBase(tokens[index + 1], forms));
  if (at < 0) return 'no';
  const head = own.slice(0, at);
  const last = head.at(-1);
  const isPlain = !head.some((token) => forms.opensPhrase(token) || forms.is(token, 'lessening', 'faulting'));
  if (isPlain && (forms.is(last, 'agents') || forms.isBody(last) || forms.is(own[at + 1], 'being'))) return 'yes';
  const isNamed = head.some((token) => token.isPossessive || forms.is(token, 'faulting', 'possessive')) || forms.isVerb(last, 'past');
  return isNamed ? 'no' : 'perhaps';
}

/** Nobody names a thing in more words. */
const LONGEST_THING = 45;

/** Whether words that have no verb are the name of a thing, as far as one can see: no noun for several has another noun behind it. */
function isThing(words: string, tokens: readonly Token[], forms: WordForms): boolean {
  const [first, second] = tokens;
  // “Failing to protect children” is done, and “waiting times” are not.
  if (forms.ends(first, 'activity') && forms.is(first, 'faulting') && forms.is(second, 'to', 'nounOpening')) return false;
  if (tokens.length > LONGEST_THING || /[:;!?–—“”"]|^\(/.test(words) || forms.is(first, 'preposition', 'subordinating', 'subjectPronoun', 'joining'))
    return false;
  return beforeClauses(tokens, forms).every((token, index) => {
    const [next, afterNext] = tokens.slice(index + 1);
    if (!forms.isPlural(token) || !next || next.afterMark || forms.opensPhrase(next)) return true;
    // “Staff training in custody”, and not “children going missing”.
    return forms.is(token, 'people') && (!forms.ends(next, 'participle') || !afterNext || forms.opensPhrase(afterNext));
  });
}

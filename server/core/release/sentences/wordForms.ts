// The words of a sentence one by one, and what each of them can be.

import type { Lexicon } from '../../framework/lexicon';
import type { Language, WordClass } from '../../framework/language';

/** A word of a sentence. */
export interface Token {
  /** In small letters, with a curly apostrophe. */
  readonly plain: string;
  /** Whether it has a capital that its place does not give it. */
  readonly isName: boolean;
  readonly isPossessive: boolean;
  /** Whether a comma, a bracket or another mark stands before it. */
  readonly afterMark: boolean;
}

/** The forms of a verb as the file of a language lists them. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** What a word can be, by the classes of the language. A word that is not there is nothing. */
export interface WordForms {
  is(token: Token | undefined, ...classes: WordClass[]): boolean;
  /** Whether the two words together are an entry of the class: “needs to”. */
  isPair(token: Token, next: Token | undefined, name: WordClass): boolean;
  /** Whether it is that form of a verb which is no noun: “ensure”, “keeps”. */
  isVerb(token: Token | undefined, form: VerbForm): boolean;
  /** Whether it is that form of a verb which may as well be a noun: “record”, “answers”. */
  isVerbOrNoun(token: Token | undefined, form: VerbForm): boolean;
  /** Whether it ends as words of a kind do. */
  ends(token: Token | undefined, kind: keyof Language['wordEndings']): boolean;
  isAdverb(token: Token | undefined): boolean;
  /** Whether it names several: “officers”, “children”. */
  isPlural(token: Token | undefined): boolean;
  /** Whether it is what the body is called: “force”. */
  isBody(token: Token | undefined): boolean;
  /** Whether it is no part of the name of a thing, but opens a phrase or a clause behind it. */
  opensPhrase(token: Token | undefined): boolean;
}

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu), ({ 0: word, index }, place) => {
    const between = text.slice(end, index);
    end = index + word.length;
    return {
      plain: word.toLowerCase().replace(/'/g, '’'),
      isName: place > 0 && word.length > 1 && /\p{Lu}/u.test(word),
      isPossessive: /[’']s?$/.test(word),
      afterMark: place > 0 && /\S/.test(between),
    };
  });
}

/** Compiles the classes of a lexicon’s languages for words one by one. */
export function createWordForms({ languages, body, framework }: Lexicon): WordForms {
  const known = new Map<string, ReadonlySet<string>>();
  const isIn = (key: string, word: string, words: () => readonly string[]) => {
    const set = known.get(key) ?? new Set(words().map((each) => each.toLowerCase()));
    known.set(key, set);
    return set.has(word);
  };
  const entriesOf = (name: WordClass) => languages.flatMap(({ classes }) => classes[name]);
  const isForm = (name: WordClass, token: Token | undefined, form: VerbForm) =>
    token !== undefined && !token.isName && isIn(`${name} ${form}`, token.plain, () => entriesOf(name).flatMap((entry) => formsOf(entry, form)));

  const is: WordForms['is'] = (token, ...classes) =>
    token !== undefined && !token.isName && classes.some((name) => isIn(name, token.plain, () => entriesOf(name).flat()));
  const ends: WordForms['ends'] = (token, kind) =>
    token !== undefined && languages.some(({ wordEndings }) => wordEndings[kind].some((ending) => token.plain.endsWith(ending)));
  return {
    is,
    ends,
    isAdverb: (token) => ends(token, 'adverb') || is(token, 'often'),
    isPair: (token, next, name) => next !== undefined && !token.isName && isIn(name, `${token.plain} ${next.plain}`, () => entriesOf(name).flat()),
    isVerb: (token, form) => isForm('doing', token, form),
    isVerbOrNoun: (token, form) => isForm('doingOrThing', token, form),
    isPlural: (token) =>
      is(token, 'people') ||
      (token !== undefined && !token.isPossessive && /[^siu]s$/.test(token.plain) && !is(token, 'nounOpening', 'finite', 'preposition', 'often')),
    isBody: (token) => token !== undefined && !token.isPossessive && isIn('body', token.plain, () => [body.noun, ...framework.bodyNouns]),
    opensPhrase: (token) => is(token, 'preposition', 'joining', 'subordinating', 'subjectPronoun', 'finite', 'to'),
  };
}

/** An entry is the base, the third person, the forms of the past and the form in -ing. */
function formsOf(entry: string | readonly string[], form: VerbForm): readonly string[] {
  if (typeof entry === 'string') return [];
  if (form === 'base') return entry.slice(0, 1);
  if (form === 'third') return entry.slice(1, 2);
  return form === 'ing' ? entry.slice(-1) : entry.slice(2, -1);
}

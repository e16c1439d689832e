// Turns a sentence of the report into one that a press release may print: same words, another speaker.

import type { Lexicon } from '../../framework/lexicon';
import { inspectionStaff } from '../../framework/wording';
import { FIRST_PERSON, IMPERSONAL, isOrdinary, OPENS_WITH_ADVERBIAL, WE_FOUND } from './english';
import { lowerFirst, upperFirst } from './words';

/** How a release takes over the sentences of one report. */
export interface Turning {
  /** The sentence as it finishes “HMICFRS said …”, with its full stop; undefined where it cannot. */
  said(sentence: string): string | undefined;
  /** The sentence standing by itself; undefined where it speaks in the first person. */
  plain(sentence: string): string | undefined;
  /** The sentence as a second thing asked for behind `before`: “It should also …”, or else as `plain` has it. */
  also(sentence: string, before: string): string | undefined;
  /** The sentence with the body instead of “It” at its start. */
  named(sentence: string): string;
  /** Whether a sentence, turned or not, is about the body, so that “it” may go on from there. */
  isAboutBody(sentence: string): boolean;
  /** Whether it is about something of the body’s: “The force’s plan is …”. */
  isOfBody(sentence: string): boolean;
  /** The words with a small first letter, unless the first is or may be a name. */
  small(words: string): string;
}

/** Makes the turning for a report; `text` is the report, by which names are told from other words with a capital. */
export function createTurning(lexicon: Lexicon, text: string): Turning {
  const { name, variants, noun } = lexicon.body;
  const names = [name, ...variants].filter(Boolean).sort((a, b) => b.length - a.length);
  // “Kent Police Federation” is somebody else.
  const anyName = names.length ? `(?<![\\p{L}\\p{N}])(?:[Tt]he )?(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}]| \\p{Lu})` : '(?!)';
  const bodyName = new RegExp(`${anyName}([’']s?(?!\\p{L}))?`, 'gu');
  const withoutBody = text.replace(bodyName, '').replace(/^#.*$/gm, '');
  const ordinaryText = `${text} ${lexicon.framework.areas.flatMap(({ criteria }) => criteria).join(' ')}`;
  const aboutBody = new RegExp(`^(?:that )?(?:${OPENS_WITH_ADVERBIAL.source.slice(1)}[^,]{0,80}, )?(?:[Tt]he ${escaped(noun)}|${anyName}|[Ii]t)(?![’'\\p{L}])`, 'u');
  const ofBody = new RegExp(`^(?:[Tt]he ${escaped(noun)}|${anyName})[’']s?(?!\\p{L})`, 'u');
  const itself = new RegExp(`^(?:The ${escaped(noun)}|It) (should|must|needs to) (?!also\\b)`);

  /** After its first mention a release calls the body “the force”. */
  const secondMention = (sentence: string) => sentence.replace(bodyName, (_, possessive: string | undefined, at: number) => `${at === 0 ? 'The' : 'the'} ${noun}${possessive ? '’s' : ''}`);

  /**
   * What the first word is. A capital inside it, or in the middle of a sentence too, makes it a name, and so does one behind it. What longer
   * names are made of, such as “Inspector of Fire and Rescue Services”, shows nothing.
   */
  const opening = (words: string): 'name' | 'word' | 'unknown' => {
    const [, first, next] = /^([\p{L}’'-]+)(?: (\p{Lu}))?/u.exec(words) ?? [];
    const word = first?.replace(/[’']s?$/, '');
    if (word === undefined || /\p{Lu}/u.test(word.slice(1))) return 'name';
    if (new RegExp(`(?<=\\p{Ll},? )(?<!\\p{Lu}\\p{L}* (?:(?:and|of|&) )?)${escaped(word)}(?![\\p{L}\\p{N}]| (?:(?:and|of|&) )?\\p{Lu})`, 'u').test(withoutBody)) return 'name';
    if (isOrdinary(word, next === undefined ? ordinaryText : '')) return 'word';
    return next === undefined && !/[’']s$/.test(first!) ? 'unknown' : 'name';
  };
  const small = (words: string) => (opening(words) === 'word' ? lowerFirst(words) : words);
  const named = (sentence: string) => sentence.replace(/^It(?= )/, `The ${noun}`).replace(/^Its(?= )/, `The ${noun}’s`);
  const said = (sentence: string) => {
    const words = secondMention(finished(sentence.replace(WE_FOUND, '')));
    if (FIRST_PERSON.test(words) || IMPERSONAL.test(words) || opening(words) === 'unknown') return undefined;
    const lowered = small(named(words));
    return OPENS_WITH_ADVERBIAL.test(words) ? `that ${lowered}` : lowered;
  };
  const plain = (sentence: string) => {
    const found = WE_FOUND.test(sentence);
    const rest = found ? said(sentence) : secondMention(finished(sentence));
    if (rest === undefined || FIRST_PERSON.test(rest)) return undefined;
    return found ? `${upperFirst(inspectionStaff(lexicon.framework))} found ${rest.startsWith('that ') ? '' : 'that '}${rest}` : upperFirst(rest);
  };
  const isAboutBody = (sentence: string) => aboutBody.test(sentence);
  const isOfBody = (sentence: string) => ofBody.test(sentence);
  const also = (sentence: string, before: string) => {
    const words = plain(sentence);
    const asks = words && itself.exec(words);
    if (!asks) return words;
    const verb = asks[1] === 'needs to' ? 'also needs to' : `${asks[1]!} also`;
    return `${isAboutBody(before) ? 'It' : `The ${noun}`} ${verb} ${words.slice(asks[0].length)}`;
  };
  return { said, plain, also, named, isAboutBody, isOfBody, small };
}

/** The sentence with a full stop at its end, and no colon, semicolon or dash instead. */
function finished(sentence: string): string {
  const words = sentence.trim();
  return /[.!?]["”’)]?$/.test(words) ? words : `${words.replace(/[\s:;,–—-]+$/, '')}.`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

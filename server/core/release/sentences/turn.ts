// Turns a sentence of the report into one that a press release may print: same words, another speaker.

import { languageCode } from '../../framework/inLanguage';
import type { Lexicon } from '../../framework/lexicon';
import { inspectionStaff } from '../../framework/wording';
import type { Subject } from '../../rules/rule';
import { createForms } from './forms';
import type { Forms } from './forms';
import { createOpeningWord } from './openingWord';
import { isImpersonal } from './standsAlone';
import { lowerFirst, upperFirst } from '../facts/words';

/** How a release takes over the sentences of one report. */
export interface Turning {
  /** The words by which it takes them over. */
  readonly lexicon: Lexicon;
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
  /** The name of a thing as it goes on inside a sentence about the body; undefined where its first word may be a name. */
  inside(words: string): string | undefined;
  readonly forms: Forms;
}

/** Makes the turning for a report, by whose words names are told from other words with a capital. */
export function createTurning({ draft, lexicon }: Subject): Turning {
  const { name, variants, noun } = lexicon.body;
  const names = [name, ...variants].filter(Boolean).sort((a, b) => b.length - a.length);
  // “Kent Police Federation” is somebody else.
  const anyName = names.length ? `(?<![\\p{L}\\p{N}])(?:[Tt]he )?(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}]| \\p{Lu})` : '(?!)';
  const bodyName = new RegExp(`${anyName}([’']s?(?!\\p{L}))?`, 'gu');
  const opening = createOpeningWord(lexicon, draft, (words) => words.replace(bodyName, ''));
  const beforeSubject = lexicon.pattern('^(?:that )?(?:{words:opening}[^,]{0,80}, )?');
  const aboutBody = new RegExp(`^(?:[Tt]he ${escaped(noun)}|${anyName}|[Ii]t)(?![’'\\p{L}])`, 'u');
  const ofBody = new RegExp(`^(?:[Tt]he ${escaped(noun)}|${anyName})[’']s?(?!\\p{L})`, 'u');
  const itself = lexicon.pattern(`^(?:the ${escaped(noun)}|it) (?<asks>{words:asking}) (?!{words:addingTo})`);
  const weFound = lexicon.pattern('^{words:weFound} (?:that )?');
  const firstPerson = lexicon.pattern('{words:firstPerson}', 'u');
  const opensEarly = lexicon.pattern('^{words:opening}');

  /** After its first mention a release calls the body “the force”. */
  const secondMention = (sentence: string) =>
    sentence.replace(bodyName, (_, possessive: string | undefined, at: number) => `${at === 0 ? 'The' : 'the'} ${noun}${possessive ? '’s' : ''}`);

  const small = (words: string) => (opening(words) === 'word' ? lowerFirst(words) : words);
  const inside = (words: string) => {
    const own = words.replace(ofBody, 'its');
    return own === words && opening(words) === 'unknown' ? undefined : small(own);
  };
  const named = (sentence: string) => sentence.replace(/^It(?= )/, `The ${noun}`).replace(/^Its(?= )/, `The ${noun}’s`);
  const said = (sentence: string) => {
    const words = secondMention(finished(sentence.replace(weFound, '')));
    if (firstPerson.test(words) || isImpersonal(words, lexicon) || opening(words) === 'unknown') return undefined;
    const lowered = small(named(words));
    return opensEarly.test(words) ? `that ${lowered}` : lowered;
  };
  const plain = (sentence: string) => {
    const found = weFound.test(sentence);
    const rest = found ? said(sentence) : secondMention(finished(sentence));
    if (rest === undefined || firstPerson.test(rest)) return undefined;
    return found ? `${upperFirst(inspectionStaff(lexicon.framework))} found ${rest.startsWith('that ') ? '' : 'that '}${rest}` : upperFirst(rest);
  };
  const isAboutBody = (sentence: string) => aboutBody.test(sentence) || aboutBody.test(sentence.replace(beforeSubject, ''));
  const isOfBody = (sentence: string) => ofBody.test(sentence);
  const also = (sentence: string, before: string) => {
    const words = plain(sentence);
    const asks = words && itself.exec(words);
    if (!asks) return words;
    const verb = asks.groups!['asks']!;
    const both = verb.includes(' ') ? `also ${verb}` : `${verb} also`;
    return `${isAboutBody(before) ? 'It' : `The ${noun}`} ${both} ${words.slice(asks[0].length)}`;
  };
  return {
    lexicon,
    said,
    plain,
    also,
    named,
    isAboutBody,
    isOfBody,
    small,
    inside,
    forms: createForms(lexicon, languageCode(draft.frontMatter.values.language)),
  };
}

/** The sentence with a full stop at its end, and no colon, semicolon or dash instead. */
function finished(sentence: string): string {
  const words = sentence.trim();
  return /[.!?]["”’)]?$/.test(words) ? words : `${words.replace(/[\s:;,–—-]+$/, '')}.`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

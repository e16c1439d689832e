// Turns a sentence of the report into one that a press release may print: same words, another speaker.

import type { Lexicon } from '../framework/lexicon';
import { inspectionStaff } from '../framework/wording';
import { lowerFirst, upperFirst } from './words';

/** How a release takes over the sentences of one report. */
export interface Turning {
  /** The sentence as it finishes “HMICFRS said …”, with its full stop; undefined where it cannot. */
  said(sentence: string): string | undefined;
  /** The sentence standing by itself; undefined where it speaks in the first person. */
  plain(sentence: string): string | undefined;
  /** The sentence as a second thing asked for: “It should also …”, or else as `plain` has it. */
  also(sentence: string): string | undefined;
  /** The words with a small first letter, unless the first is a name. */
  small(words: string): string;
}

const WE_FOUND = /^(?:(?:We|I) (?:were pleased to (?:find|see)|also found|found|saw|heard) (?:that )?)/;
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|I|[Mm]y|me)\b/;

/** Makes the turning for a report; `text` is the report, by which names are told from other words with a capital. */
export function createTurning(lexicon: Lexicon, text: string): Turning {
  const { name, variants, noun } = lexicon.body;
  const names = [name, ...variants].filter(Boolean);
  const anyName = new RegExp(names.length ? `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])` : '(?!)', 'gu');

  /** After its first mention a release calls the body “the force”. */
  const secondMention = (sentence: string) => sentence.replace(anyName, (_, at: number) => (at === 0 ? `The ${noun}` : `the ${noun}`));
  /** A word is a name if it has further capitals, starts the body’s name, or has its capital in the middle of a sentence too. */
  const isName = (word: string) =>
    /\p{Lu}/u.test(word.slice(1)) || names.some((each) => each.startsWith(word)) || new RegExp(`(?<=\\p{Ll},? )${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);

  const small = (words: string) => {
    const first = /^[\p{L}’'-]+/u.exec(words)?.[0].replace(/[’']s?$/, '');
    return first === undefined || isName(first) ? words : lowerFirst(words);
  };
  const said = (sentence: string) => {
    const words = secondMention(finished(sentence.replace(WE_FOUND, '')));
    if (FIRST_PERSON.test(words)) return undefined;
    if (words.startsWith('It ')) return `the ${noun}${words.slice(2)}`;
    if (words.startsWith('Its ')) return `the ${noun}’s${words.slice(3)}`;
    return small(words);
  };
  const plain = (sentence: string) => {
    const found = WE_FOUND.test(sentence);
    const rest = found ? said(sentence) : secondMention(finished(sentence));
    if (rest === undefined || FIRST_PERSON.test(rest)) return undefined;
    return found ? `${upperFirst(inspectionStaff(lexicon.framework))} found that ${rest}` : upperFirst(rest);
  };
  const also = (sentence: string) => {
    const words = plain(sentence);
    const asks = words && new RegExp(`^(?:The ${escaped(noun)}|It) (should|must|needs to) (?!also\\b)`).exec(words);
    if (!asks) return words;
    const verb = asks[1] === 'needs to' ? 'also needs to' : `${asks[1]!} also`;
    return `It ${verb} ${words.slice(asks[0].length)}`;
  };
  return { said, plain, also, small };
}

/** The sentence with a full stop at its end, and no colon, semicolon or dash instead. */
function finished(sentence: string): string {
  const words = sentence.trim();
  return /[.!?]["”’)]?$/.test(words) ? words : `${words.replace(/[\s:;,–—-]+$/, '')}.`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

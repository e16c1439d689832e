// What the first word of a sentence is: a name, which keeps its capital in the middle of another sentence, or an ordinary word.

import type { Lexicon } from '../../framework/lexicon';

/** Tells what the first word of a sentence or of an item is; `unknown` where it may be a name. */
export type OpeningWord = (words: string) => 'name' | 'word' | 'unknown';

/** Knows names by a report: `text` is its words, `withoutBody` the same without the body’s name and without headings. */
export function createOpeningWord(lexicon: Lexicon, text: string, withoutBody: string): OpeningWord {
  const ordinaryText = `${text} ${lexicon.framework.areas.flatMap(({ criteria }) => criteria).join(' ')}`;
  const endings = lexicon.languages.flatMap(({ wordEndings: { ordinary } }) => ordinary);
  const isOrdinary = (word: string, others: string) => {
    if (lexicon.pattern('^{words:ordinary}$').test(word) || endings.some((ending) => word.endsWith(ending))) return true;
    // “Better”, “Answering”; before a capital it may be a name: “Reading Borough Council”.
    if (others && lexicon.pattern('^(?:{words:praising}|{words:faulting}|{words:wanting}|{words:doing}|{words:doingOrThing})$').test(word)) return true;
    // The report may have it in small letters elsewhere.
    return new RegExp(`(?<![\\p{L}’'-])${word.toLowerCase().replace(/s$/, '')}s?(?![\\p{L}-])`, 'u').test(others);
  };
  return (words) => {
    const [, first, next] = /^([\p{L}’'-]+)(?: (\p{Lu}))?/u.exec(words) ?? [];
    const word = first?.replace(/[’']s?$/, '');
    // A capital inside it, or in the middle of a sentence too, makes it a name, and so does one behind it.
    if (word === undefined || /\p{Lu}/u.test(word.slice(1))) return 'name';
    // What longer names are made of, such as “Inspector of Fire and Rescue Services”, shows nothing.
    if (new RegExp(`(?<=\\p{Ll},? )(?<!\\p{Lu}\\p{L}* (?:(?:and|of|&) )?)${word}(?![\\p{L}\\p{N}]| (?:(?:and|of|&) )?\\p{Lu})`, 'u').test(withoutBody)) return 'name';
    const mayBeName = next !== undefined || /[’']s$/.test(first!);
    if (isOrdinary(word, next === undefined ? ordinaryText : '')) return 'word';
    return mayBeName ? 'name' : 'unknown';
  };
}

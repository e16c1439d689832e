// What the first word of a sentence is: a name, which keeps its capital in the middle of another sentence, or an ordinary word.

import type { Draft } from '../../draft/draft';
import type { Lexicon } from '../../framework/lexicon';

/** Tells what the first word of a sentence or of an item is; `unknown` where it may be a name. */
export type OpeningWord = (words: string) => 'name' | 'word' | 'unknown';

/** Knows names by the words of a report. `withoutBody` leaves out the body’s name, whose words are no names by themselves. */
export function createOpeningWord(lexicon: Lexicon, draft: Draft, withoutBody: (words: string) => string): OpeningWord {
  const runs = draft.blocks.flatMap(({ block: { kind, passages, rows } }) =>
    [...passages, ...rows.flatMap(({ cells }) => cells)].map(({ prose: { text } }) => ({ kind, text })),
  );
  const textOf = (chosen: typeof runs) => chosen.map(({ text }) => text).join('\n');
  // In a heading every word may have a capital.
  const running = withoutBody(textOf(runs.filter(({ kind }) => kind !== 'heading')));
  const ordinaryText = `${textOf(runs)} ${lexicon.framework.areas.flatMap(({ criteria }) => criteria).join(' ')}`;
  const endings = lexicon.languages.flatMap(({ wordEndings: { ordinary } }) => ordinary);
  const isOrdinary = (word: string, others: string | undefined) => {
    if (lexicon.pattern('^{words:ordinary}$').test(word)) return true;
    // Before a capital they may be names: “Operation Zebra”, “Reading Borough Council”.
    if (others === undefined) return false;
    if (endings.some((ending) => word.endsWith(ending))) return true;
    if (lexicon.pattern('^(?:{words:praising}|{words:faulting}|{words:wanting}|{words:doing}|{words:doingOrThing})$').test(word)) return true;
    // The report may have it in small letters elsewhere.
    return new RegExp(`(?<![\\p{L}’'-])${word.toLowerCase().replace(/s$/, '')}s?(?![\\p{L}-])`, 'u').test(others);
  };
  return (words) => {
    const [, first, next] = /^([\p{L}’'-]+)(?: (\p{Lu}))?/u.exec(words) ?? [];
    const word = first?.replace(/[’']s?$/, '');
    // A capital inside it, or in the middle of a sentence too, makes it a name, and so does one behind it.
    if (word === undefined || /\p{Lu}/u.test(word.slice(1))) return 'name';
    // What longer names are made of, such as “Inspector of Fire and Rescue Services”, shows nothing.
    if (new RegExp(`(?<=\\p{Ll},? )(?<!\\p{Lu}\\p{L}* (?:(?:and|of|&) )?)${word}(?![\\p{L}\\p{N}]| (?:(?:and|of|&) )?\\p{Lu})`, 'u').test(running))
      return 'name';
    if (isOrdinary(word, next === undefined ? ordinaryText : undefined)) return 'word';
    return next === undefined && !/[’']s$/.test(first!) ? 'unknown' : 'name';
  };
}

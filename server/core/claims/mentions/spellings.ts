// Words that may be spelt in more than one way, as far as the author chose the spelling.

import type { Speller, SpelledWord } from '../../framework/houseStyle';
import type { Lexicon } from '../../framework/lexicon';
import type { Span } from '../../span';
import { blot, runningWords } from '../words';
import type { Words } from '../words';

/** A word of the house style’s choices. */
export interface SpelledIn extends SpelledWord {
  readonly span: Span;
  /** Whether it is part of an area’s name, where the framework chose the spelling. */
  readonly given: boolean;
}

/** The words in running text; not in quotations, titles or names. Spans count from the block’s start. */
export function readSpellings(words: Words, speller: Speller, lexicon: Lexicon): SpelledIn[] {
  if (words.prose.text.search(speller.pattern) < 0) return [];
  const running = runningWords(words);
  const text = blot(running, running.matchAll(speller.names));
  const areas = lexicon.pattern('{area}', 'giu');
  const given = [...text.matchAll(areas)].filter(([name]) => name.includes(' '));
  const isOfficial = (name: string, word: string) => lexicon.exactArea(name)?.name.toLowerCase().includes(word.toLowerCase()) === true;
  return [...text.matchAll(speller.pattern)].flatMap((match): SpelledIn[] => {
    const [word] = match;
    const to = match.index + word.length;
    const found = speller.find(word);
    const inArea = given.some((area) => area.index <= match.index && to <= area.index + area[0].length && isOfficial(area[0], word));
    if (!found || (!inArea && isName(text, match.index, to))) return [];
    return [{ ...found, span: words.prose.source(match.index, to), given: inArea }];
  });
}

const STARTS = /(?:^|[.!?:;–—|(])["”’“‘)]*\s*(?:\d{1,3}(?:\.\d{1,2})*[.)]?\s+)?["“‘]?$/;

/** Whether a capital shows that the word belongs to a name: in mid-sentence, or before another capital. */
function isName(text: string, from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(from, to))) return false;
  if (!STARTS.test(text.slice(Math.max(0, from - 20), from))) return true;
  return /^[\s-]\p{Lu}/u.test(text.slice(to, to + 3));
}

// Names of people in prose: the first name and surname in a run of words with capitals, without ranks, offices and bodies.

import type { Lexicon } from '../../framework/lexicon';

/** A name of two words and more, and its offset in the text. */
export interface NameIn {
  readonly name: string;
  readonly at: number;
  /** The words with capitals before it in its run: “Chief Constable”. */
  readonly rank: string;
}

const WORD = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*";
const CAPITALS = '\\p{Lu}{2,6}(?!\\p{L})';
const RUN = `(?<![\\p{L}\\p{N}])(?:${WORD}|${CAPITALS})(?: (?:{words:nameParticle} ){0,2}(?:${WORD}|${CAPITALS}|\\p{Lu}\\.?(?= \\p{Lu}))){0,9}`;
/** “HM Inspector of Education Ann Example”: what stands behind “of” begins with the rest of the office. */
const OFFICE_OF = '\\p{Lu}\\p{L}+(?:,? (?:{words:and} )?\\p{Lu}\\p{L}+){0,4} {words:of} (?:{words:determiner} )?$';
const NO_NAME = '^(?:{words:role}|{words:group}|{words:institution}|{words:honorific})$';
/** Most passages have no run at all, and are done with here. */
const TWO_CAPITALS = /\p{Lu}[\p{L}’'.-]* (?:\p{Ll}{2,3} ){0,2}\p{Lu}/u;
const LONGEST_NAME = 4;

/** The names in `text`, in order; nothing for roles, groups and bodies, and in doubt. */
export function namesIn(text: string, lexicon: Lexicon): NameIn[] {
  if (!TWO_CAPITALS.test(text)) return [];
  return [...text.matchAll(lexicon.pattern(RUN, 'gu'))].flatMap((run): NameIn[] => {
    if (!run[0].includes(' ')) return [];
    const inOffice = lexicon.pattern(OFFICE_OF, 'u').test(text.slice(Math.max(0, run.index - 120), run.index));
    const name = nameOf(run[0], inOffice, lexicon);
    if (name === undefined) return [];
    const before = run[0].lastIndexOf(name);
    return [{ name, at: run.index + before, rank: run[0].slice(0, before).trim() }];
  });
}

/** The name at the end of a run of words with capitals: without ranks before it, and letters and “’s” behind it. */
function nameOf(run: string, inOffice: boolean, lexicon: Lexicon): string | undefined {
  const words = run.replace(/[’']s?$/, '').split(' ');
  while (words.length && /^\p{Lu}+$/u.test(words.at(-1)!)) words.pop();
  const noName = lexicon.pattern(NO_NAME);
  const noFirstName = lexicon.pattern('^{words:notFirstName}$');
  let first = words.findLastIndex((word) => noName.test(word) || /^\p{Lu}{2,}$/u.test(word)) + 1;
  while (first < words.length && noFirstName.test(words[first]!)) first++;
  if (inOffice && first === 0) first = Math.max(1, words.length - 2);
  const name = words.slice(first);
  const isName = name.length >= 2 && name.length <= LONGEST_NAME && /^\p{Lu}\p{L}/u.test(name[0]!) && !/[’']s$/.test(name.join(' '));
  return isName ? name.join(' ') : undefined;
}

// Lines that only say who spoke the words above them: “– a parent”, “said X”, title and name alone, “This is what one officer told us.”

import type { Lexicon } from '../../framework/lexicon';
import { attribution } from './attributions';
import type { AttributionIn } from './attributions';
import { namesIn } from './personNames';
import { sayings } from './sayings';

const LONGEST_SIGNATURE = 200;
const DASHED = /^[–—-]+\s*\p{L}/u;
/** “This is what one officer told us.” “These were the words of X.” “Ms Skeer was speaking at …” */
const POINTS_BACK = [
  '^{words:determiner}\\s+(?:{words:speechNoun}\\s+)?{words:being}\\s+(?:{words:indirect}|(?:{words:determiner}\\s+)?{words:speechNoun})',
  '^{words:determiner}\\s+{words:speechNoun}\\s+(?:{words:being}|{words:from}|\\p{L}+\\s+{words:from})',
  '^[^.!?,:]{1,80}\\s{words:spoke}',
].join('|');

/** The attribution that the whole passage is, of the words above it; none in any other passage. One that names a role may stand above words as well. */
export function signature(text: string, lexicon: Lexicon): AttributionIn | undefined {
  const words = text.trim();
  if (!words || words.length > LONGEST_SIGNATURE) return undefined;
  const isLine = isNameLine(words, lexicon);
  if (!isLine && !DASHED.test(words) && !lexicon.pattern(POINTS_BACK).test(words) && !saysFirst(words, lexicon)) return undefined;
  return attribution(text, 0, text.length, { introduces: isLine && lexicon.pattern(ROLE).test(words) }, lexicon);
}

/** “Said the chief constable.” “So says X.” */
function saysFirst(words: string, lexicon: Lexicon): boolean {
  const [verb] = sayings(words, lexicon);
  return verb !== undefined && lexicon.pattern('^(?:{words:adverb}\\s+)?$').test(words.slice(0, verb.from));
}

const CAPITALISED = /^[(]?(?:\p{Lu}[\p{L}\p{M}’'.-]*|&|[A-Z]{2,6})[),]?$/u;
const ROLE = '{words:role}|{words:honorific}';
const MOST_WORDS = 25;

/** “His Majesty’s Inspector of Constabulary Michelle Skeer”, “Parent of two”: names, titles and roles, and nothing said of them. */
function isNameLine(words: string, lexicon: Lexicon): boolean {
  if (/[.!?:;“”"…]$/.test(words) || /[:;“”"]/.test(words)) return false;
  const each = words.replace(/^\(|\)$/g, '').split(/\s+/);
  if (each.length > MOST_WORDS || lexicon.pattern('{words:modal}|{words:having}|{words:being}').test(words)) return false;
  // “Parent whose son went missing”, “Michelle Skeer, who leads …”: what follows may be any words.
  const isPerson = lexicon.pattern('^(?:{words:oneSpeaker}\\s+)?(?!{words:honorific}){words:role}').test(words) || namesIn(words, lexicon).some(({ name, at }) => at === 0 && words[name.length] === ',');
  if (isPerson) return true;
  const names = each.filter((word) => CAPITALISED.test(word));
  const isWhole = each.every((word) => CAPITALISED.test(word) || isPlain(word, lexicon));
  // Without a rank or role it is a name only as all of the line: “Michelle Skeer”, “Gwent Police”.
  return isWhole && (names.length >= 2 || lexicon.pattern(ROLE).test(words));
}

/** Words between names and titles: “of”, “the”, “for”, a role or an institution in lower case. */
function isPlain(word: string, lexicon: Lexicon): boolean {
  return lexicon.pattern('^[(]?(?:{words:of}|{words:in}|{words:and}|{words:determiner}|{words:oneSpeaker}|{words:nameParticle}|{words:role}|{words:group}|{words:institution})[),]?$').test(word);
}

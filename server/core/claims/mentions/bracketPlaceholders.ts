// Which words in brackets keep a place for others, and which are an editor’s or plain English.

import type { WordClass } from '../../framework/language';
import type { Lexicon } from '../../framework/lexicon';

const INSTRUCTION = '^(?:please )?(?:{words:adding}|{words:filling})';
const INSERT = '^(?:please )?(?:{words:insertMark})\\s';
const INSTRUCTION_ALONE = '^(?:{words:adding}|{words:insertMark})[.!?]?$';
const IN_ROUND =
  '^(?:please )?(?:{words:adding})\\s(?:[\\p{L}’-]+\\s){0,3}?(?:{words:objectMissing})' +
  '(?:\\s(?:here|(?:{words:dateMustFollow}|with|when|once|at)\\b.{0,60}))?$';
const TO_BE = '^(?<what>.{0,60}?)\\s?\\bto be (?:{words:awaited})(?: by .{1,40}| later)?$';
const TO_COME = '^(?<what>.{1,60}?)\\s(?:{words:comes})$';
const PAST_MARKER = '^(?:{words:pastMarker}):|^(?:{words:marker})|(?:{words:pastMarker})$';
const ARTICLE = '^(?:{words:determined})';

/** Whether `written`, with its brackets, keeps a place. In a quotation a bracket is an editor’s unless it can be nothing else. */
export function isBracketPlaceholder(written: string, quoted: boolean, lexicon: Lexicon): boolean {
  const { pattern, isOf } = lexicon;
  const words = written.slice(1, -1).trim();
  if (pattern(PAST_MARKER).test(words) || pattern(INSERT).test(words)) return true;
  if (written.startsWith('(')) return isInRound(words, quoted, lexicon);
  if (quoted) return isInQuotation(words, lexicon);
  if (pattern(TO_BE).test(words) || pattern(INSTRUCTION_ALONE).test(words)) return true;
  if (pattern(INSTRUCTION).test(words)) return written.startsWith('<') ? words.includes(' ') : isCommand(words);
  if (isComing(words, lexicon)) return true;
  const isTag = written.startsWith('<') && isOf('tagName', words);
  return !isTag && !pattern(ARTICLE).test(words) && isVocabulary(words, ['missingHead'], ['missingOther'], lexicon);
}

/** Round brackets are plain English more often than not. */
function isInRound(words: string, quoted: boolean, lexicon: Lexicon): boolean {
  const { pattern } = lexicon;
  const what = pattern(TO_BE).exec(words)?.groups!['what'];
  if (what !== undefined) return what === '' || isVocabulary(what, ['missingHead'], ['missingOther'], lexicon);
  return (pattern('{words:comesInRound}$').test(words) && isComing(words, lexicon)) || (!quoted && pattern(IN_ROUND).test(words));
}

function isInQuotation(words: string, lexicon: Lexicon): boolean {
  const what = lexicon.pattern(TO_BE).exec(words)?.groups!['what'];
  if (what !== undefined) return what === '' || isVocabulary(what, ['missingHead'], ['missingOther'], lexicon);
  const asks = lexicon.pattern('^(?:{words:addMark}) \\p{L}+ \\p{L}', 'u').test(words);
  return asks || (!lexicon.pattern(ARTICLE).test(words) && isVocabulary(words, ['quotedHead'], ['quotedOther'], lexicon));
}

/** “quote to follow”, “name needed”, “case study to come”. */
function isComing(words: string, lexicon: Lexicon): boolean {
  const what = lexicon.pattern(TO_COME).exec(words)?.groups!['what'];
  return what !== undefined && isVocabulary(what, ['missingHead', 'comingHead'], ['missingOther', 'comingOther'], lexicon);
}

/** “Add a sentence” and “ADD LINK”, but not “State Department”. */
function isCommand(words: string): boolean {
  return words === words.toUpperCase() || /^(?:please )?\p{L}+(?: in| to| from)?\s[\p{Ll}\d]/u.test(words.replace(/^(?:P|p)lease /, 'please '));
}

/** Whether all words are of the kind that name what is missing, and one of them says what it is. */
function isVocabulary(words: string, heads: readonly WordClass[], others: readonly WordClass[], { isOf }: Lexicon): boolean {
  const each = words.toLowerCase().replace(/[/&,+]/g, ' ').split(/\s+/).filter(Boolean);
  const isHead = (word: string) => heads.some((head) => isOf(head, word));
  return each.length > 0 && each.length <= 9 && each.some(isHead) && each.every((word) => isHead(word) || others.some((other) => isOf(other, word)));
}

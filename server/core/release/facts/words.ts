// Small pieces of English that facts and templates share.

import { AREAS, areasInWords, houseNumber } from '../../text/numbers';

/** “a”, “a and b”, “a, b and c”; a comma before the last “and” where that is easier to read. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${needsComma(items) ? ',' : ''} and ${items.at(-1)!}`;
}

/** Whether a list has a comma before its last “and”: where an item has an “and” or a comma of its own, or is long. */
export function needsComma(items: readonly string[]): boolean {
  return items.some((item) => INNER.test(item) || (items.length > 2 && item.split(' ').length > LONG_ITEM));
}

/** What a list of lists is hard to read for. */
const INNER = /,|\band\b/;
/** In words. */
const LONG_ITEM = 6;

/** The name in the possessive: “Northamptonshire Police’s”, “Customs’”. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** How many areas have each grade; grades that no area has are left out, the best comes first. */
export interface GradeCount {
  readonly term: string;
  readonly count: number;
}

/** “‘good’ in one area and ‘adequate’ in two areas”, or “‘good’ in all five areas”; `mark` may write the terms otherwise. */
export function countsInWords(counts: readonly GradeCount[], noun = AREAS, mark = (term: string) => `‘${term}’`): string {
  const [only, ...others] = counts;
  if (only && !others.length && only.count > 1) return `${mark(only.term)} in all ${areasInWords(only.count, noun)}`;
  const parts = counts.map(({ term, count }) => `${mark(term)} in ${areasInWords(count, noun)}`);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** The same with the noun said once: “‘outstanding’ in one area, ‘good’ in three and ‘adequate’ in one”. */
export function countsInBrief([first, ...others]: readonly GradeCount[], noun = AREAS): string {
  const parts = others.map(({ term, count }) => `‘${term}’ in ${houseNumber(count)}`);
  return first ? listInWords([`‘${first.term}’ in ${areasInWords(first.count, noun)}`, ...parts]) : '';
}

/** “at a and b”; with the link again before each where an item has a comma or an “and” of its own: “at a, at b and c, and at d”. */
export function withEach(link: string, items: readonly string[]): string {
  const again = items.length > 1 && items.some((item) => INNER.test(item));
  return again ? listInWords(items.map((item) => `${link} ${item}`)) : `${link} ${listInWords(items)}`;
}

/** The paragraphs as a quotation: every paragraph opens with a mark, only the last one closes. */
export function quotationInMarks(paragraphs: readonly string[]): string {
  const last = paragraphs.length - 1;
  return paragraphs.map((paragraph, index) => `“${paragraph}${index === last ? '”' : ''}`).join('\n\n');
}

/** The words with their first letter small. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The words with their first letter a capital. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

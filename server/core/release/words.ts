// Small pieces of English that facts and templates share.

import type { Grade } from '../framework/schema';
import { AREAS, areasInWords, houseNumber } from '../text/numbers';

/** “a”, “a and b”, “a, b and c”; a comma before the last “and” where an item has one of its own. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const comma = items.some((item) => /,|\band\b/.test(item)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)!}`;
}

/** The name in the possessive: “Northamptonshire Police’s”, “Customs’”. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** How many areas have each grade; grades that no area has are left out, the best comes first. */
export interface GradeCount {
  readonly term: string;
  readonly count: number;
}

/** “‘good’ in one area and ‘adequate’ in two areas”, or “‘good’ in all five areas”; with `short`, “areas” is said once. */
export function countsInWords(counts: readonly GradeCount[], noun = AREAS, { short = false } = {}): string {
  const [only, ...others] = counts;
  if (only && !others.length && only.count > 1) return `‘${only.term}’ in all ${areasInWords(only.count, noun)}`;
  const parts = counts.map(({ term, count }, index) => `‘${term}’ in ${short && index ? houseNumber(count) : areasInWords(count, noun)}`);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** “is good at”, “requires improvement at”: how a sentence gives the grade. */
export function gradedAt(grade: Grade): string {
  return grade.verb ? `${grade.term} at` : `is ${grade.term} at`;
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

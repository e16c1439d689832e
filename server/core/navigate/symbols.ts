// What a draft is found by among all drafts: its title, its areas and its findings.

import { outline } from './outline';
import type { OutlineItem } from './outline';
import type { Subject } from '../rules/rule';
import type { Span } from '../span';
import { join, say } from '../text/message';
import type { Message } from '../text/message';

/** A title, area or finding of a draft. */
export interface DraftSymbol {
  /** The heading’s words; with an area also its grade, with a finding its number and first words. */
  readonly name: Message;
  readonly kind: Exclude<OutlineItem['kind'], 'section'>;
  readonly span: Span;
}

/**
 * How well words fit a symbol: `exact` where each begins a word of it, in any order; `loose` where each begins with the
 * letter of one and some of its others: “imprv” is “improve”.
 */
export type Fit = 'exact' | 'loose';

/** The title, areas and findings of the draft, in its order; none for a text that is no draft. */
export function draftSymbols(subject: Subject): DraftSymbol[] {
  return outline(subject).flatMap(symbolsOf);
}

function symbolsOf({ name, detail, kind, selection, children }: OutlineItem): DraftSymbol[] {
  const own: DraftSymbol[] = kind === 'section' ? [] : [{ name: detail ? join([name, say`${detail}`], ' · ') : name, kind, span: selection }];
  return [...own, ...children.flatMap(symbolsOf)];
}

/** Whether what somebody typed may mean the text, whatever its case, accents and marks; nothing typed means everything. */
export function fit(query: string, text: string): Fit | undefined {
  const typed = wordsIn(query);
  const words = wordsIn(text);
  if (typed.every((each) => words.some((word) => word.startsWith(each)))) return 'exact';
  return typed.every((each) => words.some((word) => word[0] === each[0] && standsIn(each, word))) ? 'loose' : undefined;
}

/** Whether the letters stand in the word in their order, whatever stands between them. */
function standsIn(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

// Offsets of a text to LSP’s lines and characters, and back.

import type { Position, Range } from 'vscode-languageserver/node';

/** The position of an offset. */
export function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** The range of the first place where the words stand. */
export function rangeOf(text: string, words: string): Range {
  const from = text.indexOf(words);
  return { start: positionOf(text, from), end: positionOf(text, from + words.length) };
}

/** The offset of a position. */
export function offsetOf(text: string, { line, character }: Position): number {
  return text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

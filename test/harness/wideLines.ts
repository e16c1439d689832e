// Lines of source that do not fit into an editor.

import type { Node } from '@babel/types';
import { nodesBelow, programOf } from './program';

/**
 * The numbers of the lines with more than `most` letters. The longest text or pattern of a line does not count, for it would
 * only be harder to read and to search in pieces.
 */
export function wideLines(code: string, most: number): number[] {
  const wide = code.split('\n').flatMap((line, index) => (line.length > most ? [{ number: index + 1, length: line.length }] : []));
  if (!wide.length) return [];
  const texts = textsIn(programOf(code));
  const longest = (number: number) => Math.max(0, ...texts.flatMap(({ from, to, length }) => (from <= number && number <= to ? [length] : [])));
  return wide.flatMap(({ number, length }) => (length - longest(number) > most ? [number] : []));
}

const TEXTS = new Set<Node['type']>(['TemplateLiteral', 'StringLiteral', 'RegExpLiteral', 'Literal' as Node['type']]);

/** Texts and patterns: their first and last line, and their length; without end for one that runs over several lines as it stands. */
function textsIn(node: Node): { readonly from: number; readonly to: number; readonly length: number }[] {
  if (!TEXTS.has(node.type) || !node.loc) return nodesBelow(node).flatMap(textsIn);
  const { start, end } = node.loc;
  return [{ from: start.line, to: end.line, length: start.line < end.line ? Infinity : end.column - start.column }, ...nodesBelow(node).flatMap(textsIn)];
}

// Lines of source that do not fit into an editor.

import type { Node } from '@babel/types';
import { nodesBelow, programOf } from './program';

/** The numbers of the lines with more than `most` letters, but for those of a text that runs over several lines as it stands. */
export function wideLines(code: string, most: number): number[] {
  const wide = code.split('\n').flatMap((line, index) => (line.length > most ? [index + 1] : []));
  if (!wide.length) return [];
  const texts = textsIn(programOf(code));
  return wide.filter((line) => !texts.some(({ from, to }) => from <= line && line <= to));
}

/** Where texts run over several lines: from the first of their lines to the last. */
function textsIn(node: Node): { readonly from: number; readonly to: number }[] {
  const [from, to] = node.type === 'TemplateElement' && node.loc ? [node.loc.start.line, node.loc.end.line] : [0, 0];
  return [...(from < to ? [{ from, to }] : []), ...nodesBelow(node).flatMap(textsIn)];
}

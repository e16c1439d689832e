// Programs as trees, for tests that read the source.

import { parse } from '@babel/parser';
import type { Node, Program } from '@babel/types';

/** The tree of a module in TypeScript or JavaScript. */
export function programOf(code: string): Program {
  return parse(code, { sourceType: 'module', plugins: ['typescript'], attachComment: false }).program;
}

/** The nodes right below a node. */
export function nodesBelow(node: Node): Node[] {
  const found: Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(each)) found.push(each);
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

// Which bodies a framework is for.

import type { Body } from './registers';
import type { Framework } from './schema';

/** Whether bodies such as this one are inspected under the framework. */
export function inspects(framework: Framework, { kind, noun }: Body): boolean {
  // Where either does not say what kind it is, what the body is called must tell.
  return kind === undefined || framework.bodyKind === undefined ? framework.bodyNouns.includes(noun) : kind === framework.bodyKind;
}

/** A body of which only the name is known. */
export function namedBody(name: string, framework: Framework): Body {
  return { name, noun: framework.bodyNouns[0] ?? 'body', variants: [] };
}

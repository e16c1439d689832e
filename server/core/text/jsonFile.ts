// Reads a JSON file that a person wrote, and says in plain words, at the exact key, what cannot be used.

import { isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Span } from '../span';
import { messageOf, withoutWords } from './jsonIssues';
import { findSyntaxFault } from './jsonSyntax';
import { say } from './message';
import type { Message } from './message';
import { nearest } from './nearest';

/** Something in a JSON file that cannot be used; the span counts in the file’s text. */
export interface JsonFault {
  readonly span: Span;
  readonly message: Message;
}

/** The value of a JSON file, or what is wrong with it. Never throws. `text` must have its line ends normalised. */
export function readJsonFile<Value>(text: string, schema: z.ZodType<Value>): { readonly value: Value } | { readonly faults: readonly JsonFault[] } {
  // JSON is YAML, and the YAML library knows where each key stands.
  const document = parseYaml(text);
  if (!document)
    return { faults: [{ span: { from: 0, to: Math.min(1, text.length) }, message: say`This file has too many brackets within brackets to be read.` }] };
  const syntax = findSyntaxFault(text, document);
  if (syntax) return { faults: [syntax] };
  const parsed = schema.safeParse(JSON.parse(text), { error: withoutWords, reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return {
    faults: parsed.error.issues.flatMap((issue): JsonFault[] => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          span: placeOf(document.contents, [...path, key], text, true),
          message: unknownKey(key, knownKeys(schema, path)),
        }));
      }
      return [{ span: placeOf(document.contents, path, text, false), message: messageOf(issue) }];
    }),
  };
}

/** The text as YAML; undefined where it is nested deeper than the library can follow. */
function parseYaml(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { logLevel: 'silent', uniqueKeys: true, schema: 'json' });
  } catch {
    return undefined;
  }
}

function unknownKey(key: string, known: readonly string[]): Message {
  const near = nearest(key, known);
  if (near) return say`There is no key “${key}” here. Did you mean “${near}”?`;
  return known.length ? say`There is no key “${key}” here. The keys are ${known.join(', ')}.` : say`There is no key “${key}” here.`;
}

/** The keys a schema knows at a path; none where it takes any. */
function knownKeys(schema: z.ZodType, path: readonly string[]): string[] {
  let current = schema as { shape?: Record<string, z.ZodType>; unwrap?: () => z.ZodType; element?: z.ZodType };
  for (const key of [...path, undefined]) {
    while (typeof current.unwrap === 'function' && !current.element) current = current.unwrap() as typeof current;
    if (key === undefined) break;
    const next = current.element ?? current.shape?.[key];
    if (!next) return [];
    current = next as typeof current;
  }
  return Object.keys(current.shape ?? {});
}

/** Where the value at a path stands, or its key; the nearest thing around it that is there. */
function placeOf(node: unknown, path: readonly string[], text: string, ofKey: boolean): Span {
  const [key, ...rest] = path;
  if (key !== undefined && isCollection(node)) {
    const pair = isMap(node) ? node.items.find((each) => isPair(each) && isScalar(each.key) && String(each.key.value) === key) : undefined;
    if (pair && ofKey && !rest.length) return spanOf(pair.key, text);
    const inner = pair ? pair.value : node.items[Number(key)];
    if (inner) return placeOf(inner, rest, text, ofKey);
  }
  return spanOf(node, text);
}

/** One line of a node: a person needs to be led there, not to see half the file underlined. */
function spanOf(node: unknown, text: string): Span {
  const range = (node as { range?: readonly [number, number, number] } | null)?.range ?? [0, Math.min(1, text.length)];
  const [from, to] = range;
  const lineEnd = text.indexOf('\n', from);
  return { from, to: Math.max(from, Math.min(to, lineEnd < 0 ? text.length : lineEnd)) };
}

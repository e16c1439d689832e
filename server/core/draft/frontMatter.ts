// Reads the front matter: the YAML between two lines of hyphens at the top of a draft.

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, Scalar, YAMLSeq } from 'yaml';
import type { Span } from '../span';
import { isRealDate } from '../text/dates';
import { nearest } from '../text/nearest';
import { asMessage, say } from '../text/message';
import type { Message } from '../text/message';
import { findFrontMatter } from './frontMatterPlace';
import { FRONT_MATTER_KEYS, frontMatterSchema } from './frontMatterSchema';
import type { FrontMatterKey, FrontMatterValues } from './frontMatterSchema';
import { plainYamlError } from './yamlErrors';

export { findFrontMatter, findHeading } from './frontMatterPlace';
export { DRAFT_KINDS, FRONT_MATTER_KEYS, frontMatterSchema } from './frontMatterSchema';
export type { DraftKind, FrontMatterKey, FrontMatterValues } from './frontMatterSchema';

/** Something in the front matter that cannot be used, and, where one word would mend it, that word. */
export interface FrontMatterFault {
  readonly span: Span;
  readonly message: Message;
  readonly replacement?: string;
}

/** The front matter of a draft; `values` holds only what passed the schema. */
export interface FrontMatter {
  /** From the first `---` to the start of the line after the last; empty where there is none. */
  readonly span: Span;
  readonly values: FrontMatterValues;
  /** Where each key stands, and its value, as far as the YAML could be read; keys below another as `rules.<key>`, the items of a list as `areas.<index>`. */
  readonly places: ReadonlyMap<string, { readonly key: Span; readonly value: Span }>;
  readonly faults: readonly FrontMatterFault[];
  /** Whether a closing line of hyphens was found. */
  readonly closed: boolean;
}

/** The front matter of `text`, as far as it can be read. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const found = findFrontMatter(text);
  if (!found) return { span: { from: 0, to: 0 }, values: {}, places: new Map(), faults: [], closed: true };
  const { span, yaml, closed } = found;
  const faults: FrontMatterFault[] = [];
  if (!closed) {
    const end = Math.max(yaml.from, yaml.to - 1);
    const from = text.lastIndexOf('\n', end - 1) + 1;
    faults.push({
      span: { from, to: Math.max(end, from) },
      message: say`The front matter is never closed. Add a line of three hyphens (---) below its last line.`,
    });
  }

  const document = parseDocument(text.slice(yaml.from, yaml.to), { uniqueKeys: false, logLevel: 'silent' });
  const place = (range: readonly number[] | null | undefined): Span =>
    range ? onOneLine(text, { from: yaml.from + range[0]!, to: yaml.from + range[1]! }) : { from: yaml.from, to: yaml.from };
  // The first error only: what comes behind it mostly comes of it.
  for (const error of document.errors.slice(0, 1)) faults.push({ span: wordsNear(text, place(error.pos), yaml), message: plainYamlError(error.code) });

  const places = new Map<string, { key: Span; value: Span }>();
  const raw: Record<string, unknown> = Object.create(null);
  for (const pair of isMap(document.contents) ? (document.contents.items as Pair<Scalar, Scalar>[]) : []) {
    if (!isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const key = place(pair.key.range);
    const value = pair.value?.range ? place(pair.value.range) : { from: key.to, to: key.to };
    if (places.has(name)) {
      faults.push({ span: key, message: say`The key “${name}” is here twice. Keep one of them.` });
      continue;
    }
    places.set(name, { key, value });
    if (isLeftForLater(text, name, key)) continue;
    raw[name] = plainValue(pair.value);
    for (const [index, item] of isSeq(pair.value) ? (pair.value as YAMLSeq<Scalar>).items.entries() : []) {
      const own = place(item?.range);
      places.set(`${name}.${index}`, { key: own, value: own });
    }
    for (const inner of isMap(pair.value) ? (pair.value.items as Pair<Scalar, Scalar>[]) : []) {
      const own = place(inner.key?.range);
      places.set(`${name}.${String(inner.key?.value)}`, { key: own, value: inner.value?.range ? place(inner.value.range) : { from: own.to, to: own.to } });
    }
  }
  if (!document.errors.length && document.contents && !isMap(document.contents)) {
    faults.push({ span: onOneLine(text, yaml), message: say`The front matter must be lines of a key, a colon and a value, such as “kind: report”.` });
  }

  const parsed = frontMatterSchema.safeParse(raw);
  const values: Record<string, unknown> = parsed.success ? parsed.data : { ...raw };
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) {
        delete values[name];
        // A slip in one of the keys by which everything else is read must not make the whole draft wrong.
        const meant = nearest(name, FRONT_MATTER_KEYS) as FrontMatterKey | undefined;
        const value = (meant === 'kind' || meant === 'body') && !places.has(meant) ? frontMatterSchema.shape[meant].safeParse(raw[name]) : undefined;
        if (value?.success) values[meant!] = value.data;
        faults.push(unknownKey(name, places.get(name)!.key, places));
      }
      continue;
    }
    const name = String(issue.path[0]);
    delete values[name];
    const at = places.get(name)!;
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const written = String(raw[name]);
    const choice = nearest(written, choices) ?? choices.find((each) => written && each.endsWith(`-${written.toLowerCase()}`));
    if (choice) values[name] = choice;
    const replacement = issue.code === 'invalid_value' ? choice : name === 'published' ? mendedDate(String(raw[name])) : undefined;
    const message = asMessage(issue.message);
    faults.push({
      span: at.value.to > at.value.from ? at.value : at.key,
      message: replacement ? say`${message} Did you mean “${replacement}”?` : message,
      ...(replacement ? { replacement } : {}),
    });
  }
  return { span, values: values as FrontMatterValues, places, faults: onePerLine(faults, text), closed };
}

/** Whether only a comment stands behind the key, of one that a draft can do without: the skeleton of a new report has such lines. */
function isLeftForLater(text: string, name: string, key: Span): boolean {
  const end = text.indexOf('\n', key.to);
  return name !== 'framework' && name !== 'body' && /^[ \t]*:[ \t]+#/.test(text.slice(key.to, end < 0 ? text.length : end));
}

/** What a node of YAML holds, as the person wrote it: YAML reads 2025 as a number and yes as a boolean. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value === null ? null : (node.source ?? String(node.value));
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return node === null ? null : undefined;
  const entries = node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), plainValue(value)]] : []));
  return Object.fromEntries(entries);
}

/** A date that lacks only noughts or hyphens (2025/8/22, 22/08/2025), as it should be. */
function mendedDate(written: string): string | undefined {
  const parts = written.trim().split(/[-/.]/);
  const [year, month, day] = parts[0]!.length === 4 ? parts : parts.toReversed();
  if (parts.length !== 3 || !/^\d{4}$/.test(year!)) return undefined;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}

/** One line, one fault: the first says what to mend. */
function onePerLine(faults: readonly FrontMatterFault[], text: string): FrontMatterFault[] {
  const seen = new Set<number>();
  return faults.filter(({ span }) => {
    const line = text.lastIndexOf('\n', span.from - 1);
    return !seen.has(line) && seen.add(line);
  });
}

function unknownKey(name: string, span: Span, places: ReadonlyMap<string, unknown>): FrontMatterFault {
  const free = FRONT_MATTER_KEYS.filter((key) => !places.has(key));
  const replacement = nearest(name, free);
  if (!replacement) return { span, message: say`“${name}” is not a key of the front matter. The keys are ${FRONT_MATTER_KEYS.join(', ')}.` };
  return { span, message: say`“${name}” is not a key of the front matter. Did you mean “${replacement}”?`, replacement };
}

function onOneLine(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.from);
  const to = Math.min(span.to, end < 0 ? text.length : end);
  return { from: span.from, to: Math.max(span.from, to) };
}

/** From the place of an error to the end of its line or, where no words are there, the nearest line before it that has some. */
function wordsNear(text: string, span: Span, yaml: Span): Span {
  const line = onOneLine(text, { from: span.from, to: Math.max(span.from, yaml.to) });
  const words = text.slice(line.from, line.to).trimEnd();
  if (words) return { from: line.from, to: line.from + words.length };
  const end = yaml.from + text.slice(yaml.from, Math.min(yaml.to, span.from)).trimEnd().length;
  const from = Math.max(yaml.from, text.lastIndexOf('\n', end - 1) + 1);
  return { from, to: Math.max(from, end) };
}

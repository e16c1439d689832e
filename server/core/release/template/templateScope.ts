// What a template can name at each of its places, by the zod schema of what it will be filled with.

import { z } from 'zod';
import type { ValueKind } from './valueKinds';

/** The blocks of Handlebars that a template may open. */
export const BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];

/** What a value is: a part of the schema, or something written out in the template, by its kind in the syntax tree. */
export type Shape = z.ZodType | { readonly written: string };

/** What can be named at a place. */
export interface Scope {
  /** What a plain name is a field of, then what “../” reaches, out to the whole. */
  readonly shapes: readonly Shape[];
  /** Names that a block gave: “as |each|”. */
  readonly names: ReadonlyMap<string, Shape>;
  /** Whether a loop is around it, so that there is an @index. */
  readonly loops: boolean;
  /** The fields, as they are written, that an “if” around the place has seen to be there. */
  readonly given: ReadonlySet<string>;
  readonly parts: readonly string[];
  /** The scope within a block that goes into a value, or into each item of a list. */
  within(shape: Shape, names: readonly string[], loops: boolean): Scope;
}

/** The scope outside all blocks. */
export function rootScope(schema: z.ZodType): Scope {
  return scope({ shapes: [schema], names: new Map(), loops: false, given: new Set(), parts: [] });
}

function scope(own: Omit<Scope, 'within'>): Scope {
  return {
    ...own,
    within(shape, [name, index], loops) {
      const bare = unwrapped(shape);
      const inner: Shape = loops && bare instanceof z.ZodArray ? (bare.element as z.ZodType) : bare;
      const names = new Map(this.names);
      if (name !== undefined) names.set(name, inner);
      if (index !== undefined) names.set(index, NUMBER);
      // What was seen to be there is named otherwise from within, but for what is named from the root.
      const given = new Set([...this.given].filter((path) => path.startsWith('@root.')));
      return scope({ shapes: [inner, ...this.shapes], names, loops: loops || this.loops, given, parts: this.parts });
    },
  };
}

/** A field that is not there: its name, what there is instead, and whether the whole has it. */
export interface NoField {
  readonly name: string;
  readonly known: readonly string[];
  readonly isOfRoot: boolean;
}

/** What a path leads to. */
export function findField({ data, depth, parts, original }: hbs.AST.PathExpression, { shapes, names, loops }: Scope): { readonly shape: Shape } | NoField {
  const [first, ...rest] = parts;
  if (data) {
    if (first === 'root') return follow(shapes.at(-1)!, rest, shapes);
    const known = loops ? Object.keys(LOOP_DATA) : [];
    const shape = loops && rest.length === 0 && Object.hasOwn(LOOP_DATA, first!) ? LOOP_DATA[first!] : undefined;
    return shape ? { shape } : { name: original, known: [...known.map((each) => `@${each}`), '@root'], isOfRoot: false };
  }
  const isScoped = /^\.|^this\b/.test(original);
  if (!isScoped && first !== undefined && names.has(first)) return follow(names.get(first)!, rest, shapes);
  const from = shapes[depth];
  return from ? follow(from, parts, shapes) : { name: original, known: [], isOfRoot: false };
}

function follow(from: Shape, parts: readonly string[], shapes: readonly Shape[]): { readonly shape: Shape } | NoField {
  let shape = from;
  for (const [index, name] of parts.entries()) {
    const own = unwrapped(shape);
    const field = own instanceof z.ZodObject && Object.hasOwn(own.shape, name) ? (own.shape as Record<string, z.ZodType>)[name] : undefined;
    if (!field) return { name, known: fieldsIn(shape), isOfRoot: index === 0 && from !== shapes.at(-1) && fieldsIn(shapes.at(-1)!).includes(name) };
    shape = field;
  }
  return { shape };
}

/** The names of a value’s fields; none where it has no fields. */
export function fieldsIn(shape: Shape): string[] {
  const own = unwrapped(shape);
  return own instanceof z.ZodObject ? Object.keys(own.shape) : [];
}

/** Whether it is a list. */
export function isList(shape: Shape): boolean {
  return unwrapped(shape) instanceof z.ZodArray;
}

/** Whether a report may lack it. */
export function mayBeNothing(shape: Shape): boolean {
  return shape instanceof z.ZodNullable;
}

/** What a value is. */
export function kindOfShape(shape: Shape): ValueKind {
  const own = unwrapped(shape);
  if ('written' in own) return WRITTEN[own.written] ?? 'something else';
  if (own instanceof z.ZodString) return 'words';
  if (own instanceof z.ZodNumber) return 'a number';
  if (own instanceof z.ZodArray) return kindOfList(own.element as z.ZodType);
  return own instanceof z.ZodBoolean ? 'yes or no' : 'a set of fields';
}

function kindOfList(item: z.ZodType): ValueKind {
  if (item instanceof z.ZodString) return 'a list of words';
  const fields = fieldsIn(item);
  return fields.includes('term') && fields.includes('count') ? 'a list of grades' : 'a list of something else';
}

/** The value of a field that may be null, where it is not. */
export function unwrapped(shape: Shape): Shape {
  return shape instanceof z.ZodNullable ? (shape.unwrap() as z.ZodType) : shape;
}

const NUMBER: Shape = { written: 'NumberLiteral' };
const YES_OR_NO: Shape = { written: 'BooleanLiteral' };
const LOOP_DATA: Readonly<Record<string, Shape>> = { index: NUMBER, first: YES_OR_NO, last: YES_OR_NO };
const WRITTEN: Readonly<Record<string, ValueKind>> = { StringLiteral: 'words', NumberLiteral: 'a number', BooleanLiteral: 'yes or no' };

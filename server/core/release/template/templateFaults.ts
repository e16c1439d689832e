// What is wrong with a template, found by reading it against the list of what it may use, before anything is filled.

import Handlebars from 'handlebars';
import type { z } from 'zod';
import type { Span } from '../../span';
import { join, say } from '../../text/message';
import type { Message } from '../../text/message';
import { nearest } from '../../text/nearest';
import { takingAt } from './helper';
import { HELPERS } from './helpers';
import { BLOCKS, fieldsIn, findField, isList, kindOfShape, mayBeNothing, rootScope } from './templateScope';
import type { Scope, Shape } from './templateScope';
import { kindInWords } from './valueKinds';

type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;
type Block = hbs.AST.BlockStatement;

/** What opens each block, as a template has it. */
const OPENINGS = BLOCKS.map((name) => `{{#${name}}}`);

/** Something in a template that cannot be used, in plain sentences; lines count from 1. */
export interface TemplateFault {
  readonly span: Span;
  readonly line: number;
  readonly message: Message;
}

interface Found {
  readonly at: Node;
  readonly message: Message;
}

/** All that is wrong with a template which may use what `schema` has and include the parts of these names. Never throws. */
export function templateFaults(text: string, schema: z.ZodType, parts: readonly string[]): TemplateFault[] {
  const lines = lineStarts(text);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return [unreadable(error as Error & { lineNumber?: number }, text, lines)];
  }
  return Array.from(inProgram(program, { ...rootScope(schema), parts }), ({ at: { loc }, message }) => ({
    span: { from: lines[loc.start.line - 1]! + loc.start.column, to: lines[loc.end.line - 1]! + loc.end.column },
    line: loc.start.line,
    message,
  }));
}

function* inProgram(program: hbs.AST.Program | undefined, scope: Scope): Iterable<Found> {
  for (const statement of program?.body ?? []) yield* inStatement(statement, scope);
}

function* inStatement(statement: hbs.AST.Statement, scope: Scope): Iterable<Found> {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      yield* inMustache(statement as hbs.AST.MustacheStatement, scope);
      return;
    case 'BlockStatement':
      yield* inBlock(statement as Block, scope);
      return;
    case 'PartialStatement':
      yield* inPart(statement as hbs.AST.PartialStatement, scope);
      return;
    default:
      yield { at: statement, message: say`Templates cannot define anything. Take this out.` };
  }
}

/** A field or a helper that writes something here. */
function* inMustache(mustache: hbs.AST.MustacheStatement, scope: Scope): Iterable<Found> {
  if (isCall(mustache, scope)) {
    yield* inCall(mustache, scope);
    return;
  }
  const shape = yield* inField(mustache.path, scope);
  if (!shape) return;
  const written = nameOf(mustache.path);
  const fields = fieldsIn(shape);
  if (isList(shape))
    yield { at: mustache.path, message: say`“${written}” is a list. Write {{#each ${written}}} … {{/each}} around what is to be written of each.` };
  else if (fields.length) yield { at: mustache.path, message: say`“${written}” has several fields. Write one of them, such as “${written}.${fields[0]!}”.` };
}

/** A helper and what stands behind it. */
function* inCall(call: Call, scope: Scope): Iterable<Found> {
  const name = nameOf(call.path);
  const helper = isSimple(call.path) && Object.hasOwn(HELPERS, name) ? HELPERS[name]! : undefined;
  if (!helper) {
    const isBlock = BLOCKS.includes(name);
    yield { at: call.path, message: isBlock ? say`“${name}” opens a block: write {{#${name} …}} … {{/${name}}}.` : unknownHelper(name) };
    return;
  }
  for (const pair of call.hash?.pairs ?? []) yield { at: pair, message: say`“${name}” takes no “${pair.key}=”. Take it out.` };
  for (const [index, param] of call.params.entries()) {
    const taking = takingAt(helper, index);
    if (!taking) {
      yield { at: param, message: say`“${name}” needs nothing more behind it. Take this out.` };
      continue;
    }
    const shape = yield* inValue(param, scope);
    if (!shape) continue;
    const kind = kindOfShape(shape);
    const isWords = taking === 'words' || taking === 'words or nothing';
    if (kind !== (isWords ? 'words' : taking))
      yield { at: param, message: say`“${name}” needs ${kindInWords(taking)} here, and “${nameOf(param)}” is ${kindInWords(kind)}.` };
    else if (taking !== 'words or nothing' && mayBeNothing(shape) && !scope.given.has(nameOf(param))) {
      yield { at: param, message: say`The report may not have “${nameOf(param)}”. Write {{#if ${nameOf(param)}}} … {{/if}} around this.` };
    }
  }
  const lacking = helper.takes[call.params.length];
  if (lacking) yield { at: call, message: say`“${name}” needs ${kindInWords(lacking)} behind it.` };
}

/** What a value is: a field’s shape, or that of what is written out or called here. Undefined where it is faulty. */
function* inValue(value: hbs.AST.Expression, scope: Scope): Generator<Found, Shape | undefined> {
  if (value.type === 'PathExpression') return yield* inField(value as hbs.AST.PathExpression, scope);
  if (value.type !== 'SubExpression') return { written: value.type };
  const before = yield* counted(inCall(value as hbs.AST.SubExpression, scope));
  return before ? undefined : { written: 'StringLiteral' };
}

/** Passes the faults on, and gives their number. */
function* counted(faults: Iterable<Found>): Generator<Found, number> {
  let count = 0;
  for (const fault of faults) {
    count++;
    yield fault;
  }
  return count;
}

function* inField(path: hbs.AST.PathExpression | hbs.AST.Literal, scope: Scope): Generator<Found, Shape | undefined> {
  if (path.type !== 'PathExpression') {
    yield { at: path, message: say`This is no field. Write the name of one, without quotation marks.` };
    return undefined;
  }
  const found = findField(path as hbs.AST.PathExpression, scope);
  if ('shape' in found) return found.shape;
  const { name, known } = found;
  yield {
    at: path,
    message: found.isOfRoot
      ? say`There is no field “${name}” within this block. Here, write “@root.${name}”.`
      : orNearest(say`There is no field “${name}”.`, name, known, say`Correct its name.`),
  };
  return undefined;
}

function* inBlock(block: Block, scope: Scope): Iterable<Found> {
  const name = nameOf(block.path);
  if (!isSimple(block.path) || !BLOCKS.includes(name)) {
    yield { at: block.path, message: say`“${name}” cannot open a block. What can is ${OPENINGS.slice(0, -1).join(', ')} and ${OPENINGS.at(-1)!}.` };
    return;
  }
  for (const pair of block.hash?.pairs ?? []) yield { at: pair, message: say`“${name}” takes no “${pair.key}=”. Take it out.` };
  const [param, ...others] = block.params;
  if (!param || others.length) {
    yield { at: block.path, message: say`“${name}” needs one field behind it.` };
    return;
  }
  const shape = yield* inValue(param, scope);
  if (name === 'if' || name === 'unless') {
    const given = { ...scope, given: new Set([...scope.given, nameOf(param)]) };
    yield* inProgram(block.program, name === 'if' ? given : scope);
    yield* inProgram(block.inverse, name === 'if' ? scope : given);
    return;
  }
  if (shape && name === 'each' && !isList(shape)) yield { at: param, message: say`“each” needs a list behind it, and “${nameOf(param)}” is none.` };
  else if (shape && name === 'with' && !fieldsIn(shape).length)
    yield { at: param, message: say`“with” needs something that has fields behind it, and “${nameOf(param)}” has none.` };
  else if (shape) yield* inProgram(block.program, scope.within(shape, block.program?.blockParams ?? [], name === 'each'));
  yield* inProgram(block.inverse, scope);
}

function* inPart(part: hbs.AST.PartialStatement, scope: Scope): Iterable<Found> {
  const name = nameOf(part.name);
  if (part.name.type === 'SubExpression') yield { at: part.name, message: say`Write the name of a part here.` };
  else if (part.params.length || part.hash?.pairs.length) yield { at: part, message: say`A part is given nothing: it has all the facts. Leave only its name.` };
  else if (!scope.parts.includes(name)) yield { at: part, message: unknownPart(name, scope.parts) };
  else if (scope.shapes.length > 1) yield { at: part, message: say`Parts have all the facts. Include “${name}” outside {{#each}} and {{#with}}.` };
}

/** A helper is called where something stands behind its name, or the name is a helper’s. */
function isCall({ path, params, hash }: hbs.AST.MustacheStatement, scope: Scope): boolean {
  if (params.length || hash?.pairs.length) return true;
  return isSimple(path) && !scope.names.has(nameOf(path)) && (Object.hasOwn(HELPERS, nameOf(path)) || BLOCKS.includes(nameOf(path)));
}

function isSimple(path: hbs.AST.PathExpression | hbs.AST.Literal): boolean {
  if (path.type !== 'PathExpression') return false;
  const { data, depth, parts, original } = path as hbs.AST.PathExpression;
  return !data && depth === 0 && parts.length === 1 && parts[0] === original;
}

/** A path as it is written; a call by its helper’s name. */
function nameOf(expression: hbs.AST.Expression): string {
  if (expression.type === 'SubExpression') return nameOf((expression as hbs.AST.SubExpression).path);
  const { original } = expression as { original?: unknown };
  return String(original);
}

function unknownHelper(name: string): Message {
  const known = Object.keys(HELPERS);
  return orNearest(say`There is no helper “${name}”.`, name, known, say`The helpers are ${known.join(', ')}.`);
}

function unknownPart(name: string, parts: readonly string[]): Message {
  return orNearest(say`There is no part “${name}”.`, name, parts, parts.length ? say`The parts are ${parts.join(', ')}.` : say`None can be included here.`);
}

/** What is said of an unknown name, with the known one that may have been meant, or else with the advice. */
function orNearest(said: Message, name: string, known: readonly string[], advice: Message): Message {
  const near = nearest(name, known);
  return near ? say`${said} Did you mean “${near}”?` : join([said, advice], ' ');
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
}

/** Handlebars’ own parser names no place but the line. */
function unreadable({ lineNumber, message }: Error & { lineNumber?: number }, text: string, lines: readonly number[]): TemplateFault {
  const line = Math.min(lines.length, lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1));
  const from = lines[line - 1]!;
  const unmatched = /^(\S+) doesn't match (\S+)/.exec(message);
  return {
    span: { from, to: from + text.slice(from).search(/[\r\n]|$/) },
    line,
    message: unmatched
      ? say`This closes “${unmatched[2]!}” where “${unmatched[1]!}” is still open.`
      : say`This cannot be read. Look for a brace or a closing {{/…}} that is missing here.`,
  };
}

// What a module keeps between two calls: variables at its top that can change, and functions made there that remember.

import type { Node, Statement, VariableDeclaration, VariableDeclarator } from '@babel/types';
import { nodesBelow, programOf } from './program';

/** The names of what a module keeps. `remembering` are functions, of any module, that give something which keeps state. */
export function moduleState(code: string, remembering: ReadonlySet<string>): string[] {
  const top = topOf(code);
  const variables = top.filter((statement) => statement.type === 'VariableDeclaration');
  const constants = new Map(variables.flatMap(({ declarations }) => declarations).map((each) => [namesIn(each.id).join(', '), each]));
  const imported = top.flatMap((statement) => (statement.type === 'ImportDeclaration' ? statement.specifiers : [])).map((each) => each.local.name);
  const shared = new Set([...constants.keys(), ...imported]);
  const changing = variables.filter(({ kind }) => kind !== 'const').flatMap(declared);
  const kept = [...constants]
    .filter(([, { id, init }]) => init && ((isEmptyCollection(init) && !isReadonly(id)) || callsAny(init, remembering)))
    .map(([name]) => name);
  const written = top.flatMap(writesIn).filter(({ name, local }) => !local && shared.has(name));
  const isKept = ({ name, does, where }: Write) => {
    if (does === 'places') return false;
    if (does === 'writes') return true;
    // A pattern whose place is set where it is used keeps nothing.
    return isRepeating(constants.get(name)?.init) && !written.some((each) => each.name === name && each.does === 'places' && each.where === where);
  };
  return [...new Set([...changing, ...kept, ...written.filter(isKept).map(({ name }) => name)])].sort();
}

/** The functions of a module that give a function, or an object of functions, which keeps state from call to call. */
export function rememberingFunctions(code: string): string[] {
  return topOf(code).flatMap((statement) => (statement.type === 'FunctionDeclaration' && keepsState(statement.body.body) ? [statement.id!.name] : []));
}

/** Whether these statements return functions, and functions among them write to what they declare. */
function keepsState(statements: readonly Statement[]): boolean {
  const givesFunctions = statements.some(
    (each) => each.type === 'ReturnStatement' && each.argument && (isFunction(each.argument) || each.argument.type === 'ObjectExpression'),
  );
  if (!givesFunctions) return false;
  const own = new Set(statements.flatMap((statement) => (statement.type === 'VariableDeclaration' ? declared(statement) : [])));
  return statements.flatMap(writesIn).some(({ name, local, where }) => where && !local && own.has(name));
}

/** Methods that change what they are called on. */
export const CHANGING: ReadonlySet<string> = new Set([
  'set',
  'add',
  'delete',
  'clear',
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
]);
/** What moves the place from which a pattern with the flag g or y goes on. */
const ADVANCING = new Set(['test', 'exec']);

/** A place that writes to something. */
interface Write {
  readonly name: string;
  /** Whether a function around the place declares it. */
  readonly local: boolean;
  /** The innermost function around it. */
  readonly where: object | undefined;
  /** Whether it writes, moves the place of a pattern on, or sets that place. */
  readonly does: 'writes' | 'advances' | 'places';
}

/** The places that write, in a statement and all functions in it. */
function writesIn(statement: Node): Write[] {
  const found: (Target & { readonly scopes: readonly Set<string>[] })[] = [];
  const visit = (node: Node, scopes: readonly Set<string>[]) => {
    const inner = isFunction(node) ? [...scopes, new Set(node.params.flatMap(namesIn))] : scopes;
    if (node.type === 'VariableDeclaration') for (const name of declared(node)) inner.at(-1)?.add(name);
    found.push(...targetsOf(node).map((each) => ({ ...each, scopes: inner })));
    for (const each of nodesBelow(node)) visit(each, inner);
  };
  visit(statement, []);
  return found.flatMap(({ target, scopes, does }) =>
    baseOf(target).map((name) => ({ name, local: scopes.some((scope) => scope.has(name)), where: scopes.at(-1), does })),
  );
}

interface Target extends Pick<Write, 'does'> {
  readonly target: Node;
}

/** What a node by itself writes to. */
function targetsOf(node: Node): Target[] {
  if (node.type === 'AssignmentExpression') return [{ target: node.left, does: isPlaceOfPattern(node.left) ? 'places' : 'writes' }];
  if (node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && node.operator === 'delete'))
    return [{ target: node.argument, does: 'writes' }];
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return [];
  const { object, property } = node.callee;
  if (object.type === 'Identifier' && object.name === 'Object' && property.name === 'assign') return [{ target: node.arguments[0]!, does: 'writes' }];
  if (ADVANCING.has(property.name)) return [{ target: object, does: 'advances' }];
  return CHANGING.has(property.name) ? [{ target: object, does: 'writes' }] : [];
}

function isPlaceOfPattern(node: Node): boolean {
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'lastIndex';
}

/** The variable that an expression leads to or into. */
function baseOf(node: Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'MemberExpression') return baseOf(node.object);
  return node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression' ? baseOf(node.expression) : [];
}

/** A collection that nothing is in is there to be filled. */
function isEmptyCollection(init: Node): boolean {
  if (init.type === 'ArrayExpression') return !init.elements.length;
  if (init.type === 'ObjectExpression') return !init.properties.length;
  return (
    init.type === 'NewExpression' && init.callee.type === 'Identifier' && /^(?:Weak)?(?:Map|Set)$|^Array$/.test(init.callee.name) && !init.arguments.length
  );
}

/** Whether the type of a variable says that nobody writes to it. */
function isReadonly(id: Node): boolean {
  const annotation = id.type === 'Identifier' && id.typeAnnotation?.type === 'TSTypeAnnotation' ? id.typeAnnotation.typeAnnotation : undefined;
  if (annotation?.type === 'TSTypeOperator') return annotation.operator === 'readonly';
  return annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier' && annotation.typeName.name.startsWith('Readonly');
}

function isRepeating(init: VariableDeclarator['init'] | undefined): boolean {
  return init?.type === 'RegExpLiteral' && /[gy]/.test(init.flags);
}

/** Whether the code calls one of the functions at once, not only when it is called itself. */
function callsAny(node: Node, names: ReadonlySet<string>): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && names.has(node.callee.name)) return true;
  return nodesBelow(node).some((each) => callsAny(each, names));
}

type FunctionNode = Extract<Node, { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' | 'ObjectMethod' }>;
function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' || node.type === 'ObjectMethod'
  );
}

/** The statements of a module, without `export` before them. */
function topOf(code: string): Statement[] {
  return programOf(code).body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement,
  );
}

function declared({ declarations }: VariableDeclaration): string[] {
  return declarations.flatMap(({ id }) => namesIn(id));
}

/** The names that a pattern of a declaration or a parameter binds. */
function namesIn(node: Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'ObjectProperty') return namesIn(node.value);
  if (node.type === 'AssignmentPattern') return namesIn(node.left);
  return node.type === 'ObjectPattern' || node.type === 'ArrayPattern' || node.type === 'RestElement' ? nodesBelow(node).flatMap(namesIn) : [];
}

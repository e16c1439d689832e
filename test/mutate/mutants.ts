// The mutants of a file: a guard or another early return dropped, a part of a condition taken as settled, a rule that yields nothing.

import type { IfStatement, LogicalExpression, Node, Program, Statement } from '@babel/types';
import { CHANGING } from '../harness/moduleState';
import { nodesBelow, programOf } from '../harness/program';

/** A change of one place of one file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What is dropped, as the source has it, on one line. */
  readonly words: string;
  /**
   * A guard keeps a claim from being made or a problem from being reported: an early return of nothing, a `continue`, and
   * a part of a condition without which more would pass. A way does the opposite; a rule is all that a rule reports.
   */
  readonly kind: 'guard' | 'way' | 'rule';
}

const LONGEST_WORDS = 100;

/** The mutants of a file, and its code with a switch for each; their ids count from `first`. */
export function mutantsOf(file: string, code: string, first: number, switchFile: string): { mutants: Mutant[]; code: string } {
  const program = programOf(code);
  const known = namesAtTop(program);
  const mutants: Mutant[] = [];
  const openings: Piece[] = [];
  const closings: Piece[] = [];

  const add = (shown: Node, kind: Mutant['kind']): number => {
    const words = code.slice(shown.start!, shown.end!).replace(/\s+/g, ' ');
    mutants.push({ file, line: shown.loc!.start.line, words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words, kind });
    return first + mutants.length - 1;
  };
  const wrap = ({ start, end }: Node, before: string, behind: string) => {
    openings.push({ at: start!, text: before });
    // What was opened last closes first.
    closings.unshift({ at: end!, text: behind });
  };
  // `lets` says whether a condition, where it holds, lets something pass.
  const visitParts = (node: LogicalExpression, lets: boolean, name: string): void => {
    const instead = node.operator === '&&';
    for (const each of [node.left, node.right]) {
      // “a && b && c” is one condition of three parts.
      const isPart = each.type !== 'LogicalExpression' || each.operator !== node.operator;
      if (isPart) wrap(each, `$$.${name}(${add(each, instead === lets ? 'guard' : 'way')}, `, `, ${instead})`);
      if (each.type === 'LogicalExpression' && each.operator !== '??') visitParts(each, lets, name);
      else visit(each, lets, false);
    }
  };
  const visit = (node: Node, lets: boolean, isTest: boolean): void => {
    if (node.type === 'LogicalExpression' && node.operator !== '??') {
      const looks = onlyLooks(node, known);
      if (looks) wrap(node, '$$.whole(() => ', `, ${isTest})`);
      visitParts(node, lets, looks ? 'part' : 'decided');
      return;
    }
    const leaves = node.type === 'IfStatement' ? leavingOf(node) : undefined;
    if (node.type === 'IfStatement' && leaves) wrap(node.test, `$$.decided(${add(node, leaves === 'empty' ? 'guard' : 'way')}, `, ', false)');
    if (node.type === 'ObjectMethod' && node.key.type === 'Identifier' && node.key.name === 'check' && file.includes('/rules/'))
      openings.push({ at: node.body.start! + 1, text: ` if (!$$.decided(${add(node.key, 'rule')}, true, false)) return []; ` });
    const test = 'test' in node ? node.test : undefined;
    const isTurned = node.type === 'UnaryExpression' && node.operator === '!';
    for (const each of nodesBelow(node)) {
      if (each === test) visit(each, leaves !== 'empty', true);
      else visit(each, isTurned ? !lets : node.type.endsWith('Statement') || lets, isTurned);
    }
  };
  visit(program, true, false);
  if (!mutants.length) return { mutants, code };
  let end = 0;
  const parts = [...closings, ...openings].sort((a, b) => a.at - b.at).map(({ at, text }) => {
    const before = code.slice(end, at);
    end = at;
    return before + text;
  });
  return { mutants, code: `import * as $$ from ${JSON.stringify(switchFile)}; ${parts.join('')}${code.slice(end)}` };
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

/**
 * Whether an expression, as far as its words tell, changes nothing, so that it can be tried again and again: a function that
 * stands within another may write to what is around it.
 */
function onlyLooks(node: Node, known: ReadonlySet<string>): boolean {
  if (/^(?:Assignment|Update|Yield|Await)Expression$/.test(node.type)) return false;
  if (node.type === 'CallExpression') {
    const { callee } = node;
    if (callee.type === 'Identifier' && !known.has(callee.name)) return false;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && CHANGING.has(callee.property.name)) return false;
  }
  return nodesBelow(node).every((each) => onlyLooks(each, known));
}

/** The names that are declared at the top of a module, and those that every module has. */
function namesAtTop({ body }: Program): Set<string> {
  return new Set([
    'Boolean',
    'Number',
    'String',
    ...body.flatMap((statement) => {
      const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (node?.type === 'ImportDeclaration') return node.specifiers.map(({ local }) => local.name);
      if (node?.type === 'FunctionDeclaration') return [node.id!.name];
      return node?.type === 'VariableDeclaration' ? node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : [])) : [];
    }),
  ]);
}

/** Whether an `if` only leaves a function or a turn of a loop, and with nothing. */
function leavingOf({ consequent, alternate }: IfStatement): 'empty' | 'full' | undefined {
  const only: Statement | undefined = consequent.type === 'BlockStatement' && consequent.body.length === 1 ? consequent.body[0] : consequent;
  if (alternate || !only) return undefined;
  if (only.type === 'ContinueStatement') return 'empty';
  if (only.type !== 'ReturnStatement') return undefined;
  return !only.argument || isEmpty(only.argument) ? 'empty' : 'full';
}

function isEmpty(node: Node): boolean {
  if (node.type === 'ArrayExpression') return !node.elements.length;
  if (node.type === 'NewExpression') return !node.arguments.length;
  if (node.type === 'BooleanLiteral') return !node.value;
  return node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
}

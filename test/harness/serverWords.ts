// The words in the server’s source that are said to people, as translators find them.

import { readFileSync } from 'node:fs';
import type { CallExpression, Node, TaggedTemplateExpression, TemplateLiteral } from '@babel/types';
import { globSync } from 'tinyglobby';
import { findingNames, insideSentence } from '../../server/core/framework/findingNames';
import { inLanguage } from '../../server/core/framework/inLanguage';
import { templatesOf } from '../../server/core/release/template/templates';
import { RULES } from '../../server/core/rules';
import { settingAdvice } from '../../server/core/settings/schema';
import { monthName, weekdayName } from '../../server/core/text/dates';
import { houseNumber } from '../../server/core/text/numbers';
import { shippedReference, shippedTemplates } from '../../server/data';
import rulePages from '../../server/data/rule-pages.json';
import { isForPeople } from './clientWords';
import { nodesBelow, programOf } from './program';

/** The functions whose literals are said to people. */
const SAYING = new Set(['asMessage', 'forPeople']);
/** What no client shows: the title of a command that it runs by itself. */
const UNSEEN = new Set(['Show suggestions']);
const ADDING = new Set(['+', '??', '||']);

/** Every message of the server, in English and with `{0}` where something is filled in; sorted. */
export function saidByServer(): string[] {
  const own = nodes().flatMap(({ node }) => messageOf(node) ?? []);
  const templates = templatesOf(shippedTemplates(), 'press-release').map(({ title }) => title);
  const settings = RULES.filter(({ options }) => options).map(settingAdvice);
  const all = [...own, ...sharedParts(), ...settings, ...templates, ...RULES.map(({ summary }) => summary), ...Object.values(rulePages)];
  return [...new Set(all)].filter((words) => /\p{L}/u.test(words.replace(/\{\d+\}/g, ''))).sort();
}

/**
 * Parts that messages are filled with: months, days of the week, numbers in words, and what is counted. A language without one
 * of them says the whole message in English.
 */
export function sharedParts(): string[] {
  const months = Array.from({ length: 12 }, (_, month) => monthName(month + 1));
  const weekdays = Array.from({ length: 7 }, (_, weekday) => weekdayName(weekday));
  const numbers = Array.from({ length: 11 }, (_, value) => houseNumber(value));
  return [...new Set([...months, ...weekdays, ...numbers, ...countedNouns()])];
}

/** What frameworks count, in every language that they have, as it stands behind a number. */
function countedNouns(): string[] {
  const frameworks = shippedReference().frameworks.flatMap((framework) => [
    framework,
    ...Object.keys(framework.translations).map((language) => inLanguage(framework, language)),
  ]);
  const nouns = frameworks.flatMap(({ areaNoun, findings }) => [areaNoun, ...findings.flatMap(findingNames)]);
  return nouns.map(insideSentence).flatMap(({ singular, plural }) => [singular, plural]);
}

/** English words that are filled into a message, so that they would be English in every language; with their files. */
export function plainInMessages(): string[] {
  return nodes().flatMap(({ file, node }) => (isSay(node) ? node.quasi.expressions.flatMap(plainWordsIn) : []).map((words) => `${file}: ${words}`));
}

/** Words that the server sends to the client in English to everybody, with their files. */
export function plainInServer(): string[] {
  return sources('server/{lsp,surroundings}/**/*.ts').flatMap(({ file, program }) =>
    literalsIn(program)
      .filter((words) => isForPeople(words) && !UNSEEN.has(words))
      .map((words) => `${file}: ${words}`),
  );
}

function nodes(): { readonly file: string; readonly node: Node }[] {
  return sources('server/**/*.ts').flatMap(({ file, program }) => within(program).map((node) => ({ file, node })));
}

function sources(pattern: string): { readonly file: string; readonly program: Node }[] {
  return globSync(pattern).sort().map((file) => ({ file, program: programOf(readFileSync(file, 'utf8')) }));
}

/** The node and all below it. */
function within(node: Node): Node[] {
  return [node, ...nodesBelow(node).flatMap(within)];
}

/** The literals of a program that are no messages and no types, and are not thrown for programmers. */
function literalsIn(node: Node): string[] {
  if (messageOf(node) !== undefined) return nodesBelow(node).flatMap((each) => (each.type === 'TemplateLiteral' ? each.expressions.flatMap(literalsIn) : []));
  if (node.type === 'TSLiteralType' || isForProgrammers(node)) return [];
  const own = node.type === 'StringLiteral' ? [node.value] : node.type === 'TemplateLiteral' ? [partsOf(node).join('·')] : [];
  return [...own, ...nodesBelow(node).flatMap(literalsIn)];
}

/** Whether it makes an error that no person reads: of a client that asks for nonsense, or of a request that was taken back. */
function isForProgrammers(node: Node): boolean {
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return false;
  const [code] = node.arguments;
  return (
    node.callee.name === 'Error' ||
    (node.callee.name === 'ResponseError' &&
      code?.type === 'MemberExpression' &&
      code.property.type === 'Identifier' &&
      code.property.name === 'RequestCancelled')
  );
}

function isSay(node: Node): node is TaggedTemplateExpression {
  return node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && node.tag.name === 'say';
}

/** The words of say`…`, or those given to a function that makes a message of them. */
function messageOf(node: Node): string | undefined {
  if (isSay(node)) return partsOf(node.quasi).reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  if (node.type !== 'CallExpression' || !isSaying(node)) return undefined;
  const [words] = node.arguments;
  return words?.type === 'StringLiteral' ? words.value : undefined;
}

function isSaying({ callee }: CallExpression): boolean {
  return callee.type === 'Identifier' && SAYING.has(callee.name);
}

/** The literals that an expression may give; messages within it speak for themselves. */
function plainWordsIn(node: Node): string[] {
  if (node.type === 'ConditionalExpression') return [...plainWordsIn(node.consequent), ...plainWordsIn(node.alternate)];
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    return ADDING.has(node.operator) ? [...plainWordsIn(node.left), ...plainWordsIn(node.right)] : [];
  }
  const words = node.type === 'StringLiteral' ? node.value : node.type === 'TemplateLiteral' ? partsOf(node).join('') : '';
  return /\p{L}/u.test(words) ? [words] : [];
}

function partsOf({ quasis }: TemplateLiteral): string[] {
  return quasis.map(({ value }) => value.cooked ?? value.raw);
}

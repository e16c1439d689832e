// The invariants of the architecture that a machine can hold: which way imports point, what the core may know and keep, how long files and lines are.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { RULES } from '../server/core/rules';
import { circlesAmong, importsOf } from './harness/imports';
import { moduleState, rememberingFunctions } from './harness/moduleState';
import { reference } from './harness/reference';
import { wideLines } from './harness/wideLines';

/** The one door to claims; nobody outside looks behind it. */
const CLAIMS = 'server/core/claims/index';
/** The door to reading. */
const READING = 'server/core/reading/index';
const BELOW_CLAIMS = ['server/core/framework/', 'server/core/draft/', 'server/core/text/', 'server/core/span'];

/** What each folder may import of the project; the longest matching prefix counts. `core` in the order of its layers. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'client/': ['client/', 'server/lsp/protocol'],
  'server/lsp/protocol/': ['server/lsp/protocol/', 'server/surroundings/markdown'],
  'server/lsp/': ['server/lsp/', 'server/surroundings/', 'server/core/'],
  'server/cli/': ['server/cli/', 'server/surroundings/', 'server/core/'],
  'server/surroundings/': ['server/surroundings/', 'server/core/'],
  'server/data/': ['server/core/', 'server/data/', 'templates/', 'l10n/'],
  'server/core/span': [],
  'server/core/text/': ['server/core/text/', 'server/core/span'],
  'server/core/draft/': ['server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/framework/': ['server/core/framework/', 'server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/reading/': ['server/core/reading/', 'server/core/framework/', 'server/core/text/', 'server/core/span'],
  'server/core/claims/': ['server/core/claims/', READING, ...BELOW_CLAIMS],
  'server/core/compare/': ['server/core/compare/', CLAIMS, READING, ...BELOW_CLAIMS],
  'server/core/edits/': ['server/core/edits/', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/rules/': ['server/core/rules/rule', 'server/core/edits/', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/rules/index': ['server/core/rules/'],
  'server/core/ledger/': ['server/core/ledger/', 'server/core/rules/', 'server/core/compare/', CLAIMS, READING, ...BELOW_CLAIMS],
  'server/core/settings/': ['server/core/settings/', 'server/core/rules/rule', 'server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/graphic/': ['server/core/graphic/', 'server/core/release/', 'server/core/rules/rule', 'server/core/compare/', ...BELOW_CLAIMS],
  'server/core/publish/': ['server/core/publish/', 'server/core/draft/'],
  'server/core/release/': [
    'server/core/release/', 'server/core/check', 'server/core/rules/index', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS,
  ],
  'server/core/navigate/': [
    'server/core/navigate/', 'server/core/assist/', 'server/core/edits/', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS,
  ],
  'server/core/assist/': [
    'server/core/assist/', 'server/core/release/', 'server/core/settings/', 'server/core/edits/', 'server/core/rules/index', 'server/core/rules/rule',
    'server/core/compare/', CLAIMS, ...BELOW_CLAIMS,
  ],
  'server/core/': ['server/core/'],
  'server/': ['server/core/', 'server/surroundings/', 'server/lsp/', 'server/cli/', 'server/data', 'server/files', 'server/word'],
};
const LONGEST_FILE = 250;
const WIDEST_LINE = 160;


const sources = globSync(['client/**/*.ts', 'server/**/*.ts'], { ignore: ['**/*.d.ts'] }).sort();
const scripts = globSync(['test/**/*.ts', 'test/**/*.mjs'], { ignore: ['**/node_modules/**', '**/*.d.ts'] }).sort();
const read = (file: string) => readFileSync(file, 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

describe('architecture', () => {
  it('imports point one way', () => {
    const wrong = sources.flatMap((file) => {
      const prefix = Object.keys(MAY_IMPORT).filter((each) => file.startsWith(each)).sort((a, b) => b.length - a.length)[0]!;
      return importsOf(file)
        .filter((target) => target.includes('/') && !MAY_IMPORT[prefix]!.some((each) => target.startsWith(each)))
        .map((target) => `${file} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('no imports run in a circle, types counted', () => {
    const wrong = circlesAmong([...sources, ...scripts.filter((file) => file.endsWith('.ts'))]);
    assert.deepEqual(wrong.map((circle) => circle.join(' → ')), []);
  });

  it('only server/lsp and the entry points know the language server protocol', () => {
    const wrong = sources.filter((file) => /from ['"]vscode-(?:languageserver|jsonrpc)/.test(read(file)) && !/^server\/(?:lsp\/|main)/.test(file));
    assert.deepEqual(wrong, []);
  });

  it('the client and the server ask and tell each other nothing but typed messages', () => {
    const wrong = sources.filter((file) => /\.(?:send|on)(?:Request|Notification)(?:<[^(]*>)?\(\s*['"`]/.test(read(file)));
    assert.deepEqual(wrong, []);
  });

  it('the core, the surroundings and the protocol use nothing of Node', () => {
    const wrong = sources.filter((file) => /^server\/(?:core|surroundings|lsp)\//.test(file) && /from ['"](?:node:|fs['"]|path['"])/.test(read(file)));
    assert.deepEqual(wrong, []);
  });

  it('the core has no clock', () => {
    const wrong = sources.filter(
      (file) =>
        file.startsWith('server/core/') &&
        /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\.|\bset(?:Timeout|Interval)\b/.test(withoutComments(read(file))),
    );
    assert.deepEqual(wrong, []);
  });

  it('the core keeps nothing from one call to the next', () => {
    const core = sources.filter((file) => file.startsWith('server/core/'));
    const remembering = new Set(core.flatMap((file) => rememberingFunctions(read(file))));
    const wrong = core.flatMap((file) => moduleState(read(file), remembering).map((name) => `${file}: ${name}`));
    assert.deepEqual(wrong, []);
  });

  it('no code names a rule, a framework, an area, a grade, a person or a body', () => {
    const { frameworks, bodies, people } = reference;
    const names = new Set([
      ...RULES.map((rule) => rule.id),
      ...frameworks.flatMap((framework) => [
        framework.id,
        ...framework.scale.map((grade) => grade.term),
        ...framework.areas.flatMap((area) => [area.id, area.name, area.label]),
      ]),
      ...bodies.map((body) => body.name),
      ...people.map((person) => person.name),
    ]);
    const wrong = sources
      .filter((file) => file !== 'server/core/rules/index.ts' && !file.startsWith('server/data/'))
      .flatMap((file) => {
        const code = withoutComments(read(file)).replace(/^import .*$|^\s+id: '[a-z-]+',$/gm, '');
        const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
          (match) => match[1] ?? match[2] ?? match[3] ?? '',
        );
        return literals.filter((literal) => names.has(literal)).map((literal) => `${file} names ${literal}`);
      });
    assert.deepEqual(wrong, []);
  });

  it('every file opens with a line that says what it is for', () => {
    const silent = [...sources, ...scripts].filter((file) => !/^(?:#!.*\n)?\/\/ \S.*\S/.test(read(file)));
    assert.deepEqual(silent, []);
  });

  it('every exported thing of the core has a doc comment', () => {
    const bare = sources
      .filter((file) => file.startsWith('server/core/') && !file.startsWith('server/core/rules/'))
      .flatMap((file) => {
        const lines = read(file).split('\n');
        return lines.flatMap((line, index) => {
          const name = /^export (?:const|function|interface|type) (\w+)/.exec(line)?.[1];
          if (!name || /\*\/\s*$/.test(lines[index - 1] ?? '')) return [];
          // A type beside the schema it is inferred from shares its comment.
          return /= (?:z\.infer|\(typeof)/.test(line) ? [] : [`${file}: ${name}`];
        });
      });
    assert.deepEqual(bare, []);
  });

  it(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = [...sources, ...scripts].filter((file) => read(file).split('\n').length - 1 > LONGEST_FILE);
    assert.deepEqual(long, []);
  });

  it(`no line is wider than ${WIDEST_LINE} letters`, () => {
    assert.deepEqual([...sources, ...scripts].flatMap((file) => wideLines(read(file), WIDEST_LINE).map((line) => `${file}:${line}`)), []);
  });
});

describe('what a module keeps', () => {
  const kept = (code: string) =>
    moduleState(
      code,
      new Set(
        rememberingFunctions('function remember(read) { const known = new Map(); return (key) => { known.set(key, read(key)); return known.get(key); }; }'),
      ),
    );

  it('is found however it is written', () => {
    const codes = {
      'let count = 0;': ['count'],
      'export let last: string | undefined;': ['last'],
      'const known = new WeakMap<object, string>();': ['known'],
      'const seen = [];': ['seen'],
      'const table = new Map([[1, 2]]); export function put() { table.set(3, 4); }': ['table'],
      'export const options = { deep: { on: true } }; const turn = () => { options.deep.on = false; };': ['options'],
      "import { words } from './words'; export const add = (word) => words.push(word);": ['words'],
      'const WORD = /\\w+/g; export const isWord = (text) => WORD.test(text);': ['WORD'],
      'const lexicon = remember((id) => id);': ['lexicon'],
    };
    assert.deepEqual(Object.fromEntries(Object.keys(codes).map((code) => [code, kept(code)])), codes);
  });

  it('is not what only looks like it', () => {
    const codes = [
      'const NONE: readonly string[] = [];',
      'const KINDS = new Map([[1, 2]]); export const kind = (id) => KINDS.get(id);',
      'const WORD = /\\w+/g; export const words = (text) => text.match(WORD);',
      'const WORD = /\\w+/y; export function wordAt(text, at) { WORD.lastIndex = at; return WORD.exec(text); }',
      'const WORD = /\\w+/; export const isWord = (text) => WORD.test(text);',
      'const list = [1]; export function copy() { const list = []; list.push(1); return list; }',
      'const add = (list, item) => { list.push(item); };',
      'export const reader = () => remember((id) => id);',
    ];
    assert.deepEqual(codes.flatMap((code) => kept(code)), []);
  });
});

// The invariants of the architecture that a machine can hold: which way imports point, what the core may know, how long files are.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { RULES } from '../server/core/rules';
import { reference } from './harness/reference';

/** The one door to claims; nobody outside looks behind it. */
const CLAIMS = 'server/core/claims/index';
const BELOW_CLAIMS = ['server/core/framework/', 'server/core/draft/', 'server/core/text/', 'server/core/span'];

/** What each folder may import of the project; the longest matching prefix counts. `core` in the order of its layers. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'client/': ['client/', 'server/lsp/protocol'],
  'server/lsp/protocol/': ['server/lsp/protocol/'],
  'server/lsp/': ['server/lsp/', 'server/core/'],
  'server/cli/': ['server/cli/', 'server/core/'],
  'server/data/': ['server/core/', 'server/data/', 'templates/', 'l10n/'],
  'server/core/span': [],
  'server/core/text/': ['server/core/text/', 'server/core/span'],
  'server/core/draft/': ['server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/framework/': ['server/core/framework/', 'server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/claims/': ['server/core/claims/', ...BELOW_CLAIMS],
  'server/core/compare/': ['server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/edits/': ['server/core/edits/', 'server/core/rules/rule', CLAIMS, ...BELOW_CLAIMS],
  'server/core/rules/': ['server/core/rules/rule', 'server/core/edits/', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/rules/index': ['server/core/rules/'],
  'server/core/settings/': ['server/core/settings/', 'server/core/rules/rule', 'server/core/draft/', 'server/core/text/', 'server/core/span'],
  'server/core/graphic/': ['server/core/graphic/', 'server/core/release/', 'server/core/rules/rule', ...BELOW_CLAIMS],
  'server/core/publish/': ['server/core/publish/', 'server/core/draft/'],
  'server/core/release/': ['server/core/release/', 'server/core/check', 'server/core/rules/index', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/navigate/': ['server/core/navigate/', 'server/core/assist/', 'server/core/edits/', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/assist/': ['server/core/assist/', 'server/core/release/', 'server/core/settings/', 'server/core/edits/', 'server/core/rules/index', 'server/core/rules/rule', 'server/core/compare/', CLAIMS, ...BELOW_CLAIMS],
  'server/core/': ['server/core/'],
  'server/': ['server/core/', 'server/lsp/', 'server/cli/', 'server/data', 'server/files'],
};
const LONGEST_FILE = 250;

const sources = globSync(['client/**/*.ts', 'server/**/*.ts'], { ignore: ['**/*.d.ts'] }).sort();
const scripts = globSync(['test/**/*.ts', 'test/**/*.mjs'], { ignore: ['**/node_modules/**', '**/*.d.ts'] }).sort();
const read = (file: string) => readFileSync(file, 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

describe('architecture', () => {
  it('imports point one way', () => {
    const wrong = sources.flatMap((file) => {
      const prefix = Object.keys(MAY_IMPORT).filter((each) => file.startsWith(each)).sort((a, b) => b.length - a.length)[0]!;
      return importsOf(file).filter((target) => target.includes('/') && !MAY_IMPORT[prefix]!.some((each) => target.startsWith(each))).map((target) => `${file} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('only server/lsp and the entry points know the language server protocol', () => {
    const wrong = sources.filter((file) => /from ['"]vscode-languageserver/.test(read(file)) && !/^server\/(?:lsp\/|main)/.test(file));
    assert.deepEqual(wrong, []);
  });

  it('the core and the protocol use nothing of Node', () => {
    const wrong = sources.filter((file) => /^server\/(?:core|lsp)\//.test(file) && /from ['"](?:node:|fs['"]|path['"])/.test(read(file)));
    assert.deepEqual(wrong, []);
  });

  it('no code names a rule, a framework, an area, a grade, a person or a body', () => {
    const { frameworks, bodies, people } = reference;
    const names = new Set([
      ...RULES.map((rule) => rule.id),
      ...frameworks.flatMap((framework) => [framework.id, ...framework.scale.map((grade) => grade.term), ...framework.areas.flatMap((area) => [area.id, area.name, area.label])]),
      ...bodies.map((body) => body.name),
      ...people.map((person) => person.name),
    ]);
    const wrong = sources
      .filter((file) => file !== 'server/core/rules/index.ts' && !file.startsWith('server/data/'))
      .flatMap((file) => {
        const code = withoutComments(read(file)).replace(/^import .*$|^\s+id: '[a-z-]+',$/gm, '');
        const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
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
});

/** The project files a file imports, without their endings. */
function importsOf(file: string): string[] {
  return [...read(file).matchAll(/^(?:import|export)[^'"]*from ['"](\.[^'"]+)['"]/gm)].map((match) => normalize(join(dirname(file), match[1]!))).map((target) => (existsSync(`${target}/index.ts`) ? `${target}/index` : target));
}

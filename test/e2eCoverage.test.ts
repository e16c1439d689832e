// Whatever a person can run, see or choose is exercised by an end-to-end test: commands by keyboard and by mouse, lenses, views, lists, snippets.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string; readonly category: string }[];
    readonly views?: Record<string, readonly { readonly name: string }[]>;
    readonly walkthroughs?: readonly { readonly title: string }[];
  };
}

const read = (file: string) => readFileSync(file, 'utf8');
const tests = readdirSync('test/e2e').filter((name) => name.endsWith('.test.mjs')).map((name) => read(`test/e2e/${name}`)).join('\n');
const words = existsSync('package.nls.json') ? (JSON.parse(read('package.nls.json')) as Record<string, string>) : {};
const { commands, views = {}, walkthroughs = [] } = (JSON.parse(read('package.json')) as Manifest).contributes;

/** What VS Code shows for a string of the manifest, which may be a key into the translated ones. */
const shown = (text: string) => words[/^%(.+)%$/.exec(text)?.[1] ?? ''] ?? text;
const titles = commands.map(({ title }) => shown(title));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const lacking = (names: readonly string[], pattern: (name: string) => string) => names.filter((name) => !new RegExp(pattern(escaped(name)), 'm').test(tests));

describe('the end-to-end tests', () => {
  it('run every command by keyboard', () => {
    assert.ok(titles.length > 10);
    assert.deepEqual(lacking(titles, (title) => `(?:run\\(|= )'Inspection Drafts: ${title}'`), []);
  });

  it('run every command by mouse', () => {
    assert.deepEqual(lacking(titles, (title) => `(?:[a-z]+Button|contextMenu|runByMouse)\\(.*'(?:Inspection Drafts: )?${title}'`), []);
  });

  it('click every lens', () => {
    // Titles that say the same of one release and of several, or how things stand, begin with the same word.
    const lenses = [...read('server/lsp/features/codeLens.ts').matchAll(/\bsay`(\w+)/g)].map((match) => match[1]!);
    assert.ok(lenses.length > 4);
    assert.deepEqual(lacking(lenses, (title) => `vs\\.lens\\('${title}[^']*'\\)\\)\\.click`), []);
  });

  it('look at every view and walkthrough', () => {
    const names = [...Object.values(views).flat().map(({ name }) => shown(name)), ...walkthroughs.map(({ title }) => shown(title))];
    assert.deepEqual(lacking(names, (name) => `['“]${name}['”]|Focus on ${name} View'`), []);
  });

  it('open every list of completions', () => {
    const files = [...read('server/core/assist/completion/complete.ts').matchAll(/^import \{ complete.*\} from '\.\/(\w+)'/gm)].map((match) => match[1]!);
    assert.ok(files.length > 15);
    assert.deepEqual(lacking(files, (file) => `^ +${file}: \\{\\s+draft: `), []);
  });

  it('put in every snippet', () => {
    const names = Object.keys(JSON.parse(read('snippets/inspection-drafts.json')) as object);
    assert.deepEqual(lacking(names, (name) => `^ +'${name}': \\[`), []);
  });
});

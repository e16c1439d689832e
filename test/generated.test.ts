// What is written from other files is committed, and rewritten here when it is out of date: the test fails once.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { bodiesSchema, peopleSchema } from '../server/core/framework/registers';
import { houseStyleSchema } from '../server/core/framework/houseStyle';
import { languageSchema } from '../server/core/framework/language';
import { frameworkSchema } from '../server/core/framework/schema';
import { factsSchema } from '../server/core/release/facts/facts';
import { RULES } from '../server/core/rules';
import type { Rule } from '../server/core/rules/rule';
import { CHOICES, UNSET } from '../server/core/settings/editor';
import { settingsFileSchema } from '../server/core/settings/schema';
import { saidToPeople } from './harness/saidToPeople';
import { readMessages, separateWords } from './harness/manifestWords';
import { templateManual } from './harness/templateManual';

describe('generated files', () => {
  it('server/core/rules/index.ts', () => same('server/core/rules/index.ts', rulesIndex()));
  it('server/data/rule-pages.json', () => same('server/data/rule-pages.json', `${JSON.stringify(rulePages(), null, 2)}\n`));
  it('server/data/index.ts', () => same('server/data/index.ts', dataIndex()));

  const schemas = { framework: frameworkSchema, bodies: bodiesSchema, people: peopleSchema, 'house-style': houseStyleSchema, language: languageSchema, facts: factsSchema, settings: settingsFileSchema(RULES) };
  for (const [name, schema] of Object.entries(schemas)) {
    it(`server/data/schemas/${name}.schema.json`, () => same(`server/data/schemas/${name}.schema.json`, jsonSchema(schema)));
  }

  it('the settings of the rules in package.json', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { configuration: { properties: Record<string, unknown> }[] } };
    manifest.contributes.configuration[0]!.properties['inspectionDrafts.rules'] = rulesSetting();
    sameManifest(manifest);
  });

  it('l10n/bundle.l10n.json, what the client and the server say', () => same('l10n/bundle.l10n.json', json(Object.fromEntries(saidToPeople().map((words) => [words, words])))));

  it('templates/README.md', () => same('templates/README.md', templateManual()));

  if (existsSync('README.md')) {
    it('the table of rules in README.md', () => {
      const text = readFileSync('README.md', 'utf8');
      assert.ok(RULES_BLOCK.test(text), 'README.md needs the lines “<!-- rules -->” and “<!-- /rules -->” around its table of rules.');
      same('README.md', text.replace(RULES_BLOCK, `<!-- rules -->\n\n${rulesTable()}\n\n<!-- /rules -->`));
    });
  }
});

const RULES_BLOCK = /<!-- rules -->[^]*?<!-- \/rules -->/;

/** Fails if the file is not `expected`, and makes it so for the next run. */
function same(path: string, expected: string): void {
  allSame({ [path]: expected });
}

/** The same of files that belong together, by their paths. */
function allSame(files: Readonly<Record<string, string>>): void {
  const old = Object.entries(files).filter(([path, expected]) => (existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : '') !== expected);
  for (const [path, expected] of old) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, expected);
  }
  if (old.length) assert.fail(`${old.map(([path]) => path).join(' and ')} was out of date and has been written anew. Run the tests again, and commit it.`);
}

/** The manifest has none of its words, so that they can be translated: what somebody added moves to package.nls.json. */
function sameManifest(plain: object): void {
  const { manifest, messages } = separateWords(plain, readMessages('package.nls.json'));
  allSame({ 'package.json': json(manifest), 'package.nls.json': json(messages) });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rulesIndex(): string {
  const ids = readdirSync('server/core/rules')
    .filter((file) => file.endsWith('.ts') && /^export const \w+: Rule = \{$/m.test(readFileSync(`server/core/rules/${file}`, 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return [
    '// The rules. Written by test/generated.test.ts from the files of this folder; do not edit.',
    '',
    ...ids.map((id) => `import { ${camelCase(id)} } from './${id}';`),
    `import type { Rule } from './rule';`,
    '',
    '/** Every rule, by id. */',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
}

function dataIndex(): string {
  const frameworks = readdirSync('server/data/frameworks').filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, '')).sort();
  const templates = readdirSync('templates').filter((file) => file.endsWith('.hbs')).sort();
  const languages = readdirSync('l10n').flatMap((file) => /^bundle\.l10n\.([a-z]{2})\.json$/.exec(file)?.[1] ?? []).sort();
  const spoken = readdirSync('server/data/languages').map((file) => file.replace(/\.json$/, '')).sort();
  const templateName = (file: string) => camelCase(file.replace(/\.hbs$/, ''));
  const imports = [
    ...languages.map((id) => `import ${id} from '../../l10n/bundle.l10n.${id}.json';`),
    ...templates.map((file) => `import ${templateName(file)} from '../../templates/${file}';`),
    `import { bodiesSchema, peopleSchema } from '../core/framework/registers';`,
    `import { houseStyleSchema } from '../core/framework/houseStyle';`,
    `import { languageSchema } from '../core/framework/language';`,
    `import type { ReferenceData } from '../core/framework/reference';`,
    `import { frameworkSchema } from '../core/framework/schema';`,
    `import { readTemplate } from '../core/release/template/templates';`,
    `import type { ReleaseTemplates } from '../core/release/template/templates';`,
    `import type { Translations } from '../core/text/message';`,
    `import bodies from './bodies.json';`,
    ...frameworks.map((id) => `import ${frameworkName(id)} from './frameworks/${id}.json';`),
    `import houseStyle from './house-style.json';`,
    ...spoken.map((id) => `import ${id}Words from './languages/${id}.json';`),
    `import people from './people.json';`,
    `import rulePages from './rule-pages.json';`,
  ];
  return `// The frameworks, registers, templates and translations that ship. Written by test/generated.test.ts from the files; do not edit.

${imports.join('\n')}

/** What ships, parsed. Throws only if a shipped file is wrong, which a test rules out. */
export function shippedReference(): ReferenceData {
  return {
    frameworks: [${frameworks.map(frameworkName).join(', ')}].map((framework) => frameworkSchema.parse(framework)),
    bodies: bodiesSchema.parse(bodies).bodies,
    people: peopleSchema.parse(people).people,
    houseStyle: houseStyleSchema.parse(houseStyle),
    languages: [${spoken.map((id) => `${id}Words`).join(', ')}].map((language) => languageSchema.parse(language)),
    rulePages,
  };
}

/** The templates that ship, press releases and reports. */
export function shippedTemplates(): ReleaseTemplates {
  return [
${templates.map((file) => `    readTemplate('${file}', ${templateName(file)})!,`).join('\n')}
  ];
}

/** What the server says in other languages, by their codes. */
export function shippedTranslations(): Readonly<Record<string, Translations>> {
  return { ${languages.join(', ')} };
}
`;
}

/** The first two sentences of each rule’s page, which say why the rule is there, by the rule’s id. */
function rulePages(): Record<string, string> {
  return Object.fromEntries(
    RULES.map(({ id }) => {
      const [, first] = readFileSync(`test/rules/${id}.md`, 'utf8').replace(/\r\n/g, '\n').split('\n\n');
      const words = first!.replace(/\s+/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      return [id, words.split(/(?<=[.!?]) (?=[\p{Lu}“])/u, 2).join(' ')];
    }),
  );
}

/** A framework’s id as a name: `peel-2023` is `peel2023`; ids may begin with a figure, names may not. */
function frameworkName(id: string): string {
  const name = camelCase(id);
  return /^\d/.test(name) ? `framework${name}` : name;
}

function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}

/**
 * The setting `inspectionDrafts.rules`: the settings editor shows an object of plain choices as a table, with a row for
 * each key of its default. Anything else would be shown as a link to a JSON file.
 */
function rulesSetting(): object {
  const property = (rule: Rule) => ({ type: 'string', enum: CHOICES, enumDescriptions: CHOICES.map((choice) => CHOICE_NOTES[choice]), description: `${rule.summary} ${usually(rule)}` });
  return {
    type: 'object',
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, property(rule)])),
    additionalProperties: false,
    default: Object.fromEntries(RULES.map(({ id }) => [id, UNSET])),
    scope: 'resource',
    order: 1,
    markdownDescription:
      'What is checked, and how loudly. Choose **off** for a check you do not want, or another level for one that is too loud or too quiet. **default** leaves it as it comes. Rest the mouse on a name to read what it checks. For single words that are right as they stand, see `#inspectionDrafts.ignoredWords#`.',
  };
}

const CHOICE_NOTES: Record<(typeof CHOICES)[number], string> = {
  default: 'As it comes.',
  off: 'Not checked.',
  error: 'Must be put right before the draft is published.',
  warning: 'Should be looked at.',
  info: 'Worth knowing.',
  hint: 'Three dots under the words, and not in the list of problems.',
};

/** How severe a rule is when nobody has chosen, as a sentence. */
function usually({ severity }: Rule): string {
  if (typeof severity === 'string') return `By default: ${severity}.`;
  return `By default: ${severity['press-release']} in press releases, ${severity.report} in reports.`;
}

function rulesTable(): string {
  const rows = RULES.map((rule) => `| [\`${rule.id}\`](test/rules/${rule.id}.md)${rule.fixable ? ' ✎' : ''} | ${severityOf(rule)} | ${rule.summary} |`);
  return ['| rule | default | fires when |', '| --- | --- | --- |', ...rows].join('\n');
}

function severityOf({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : Object.entries(severity).map(([kind, each]) => `${kind}: ${each}`).join(', ');
}

function camelCase(name: string): string {
  return name.replace(/[-.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

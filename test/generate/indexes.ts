// Files that are written from the names of other files. It imports nothing of the project, and so can mend what would not build.

import { readdirSync, readFileSync } from 'node:fs';

/** The lists of rules and of data, by their paths. */
export function indexes(): Readonly<Record<string, string>> {
  return { 'server/core/rules/index.ts': rulesIndex(), 'server/data/index.ts': dataIndex() };
}

function rulesIndex(): string {
  const ids = readdirSync('server/core/rules')
    .filter((file) => file.endsWith('.ts') && /^export const \w+: Rule = \{$/m.test(readFileSync(`server/core/rules/${file}`, 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return [
    '// The rules. Written by “npm run generate” from the files of this folder; do not edit.',
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
  return `// The frameworks, registers, templates and translations that ship. Written by “npm run generate” from the files; do not edit.

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

/** A framework’s id as a name: `peel-2023` is `peel2023`; ids may begin with a figure, names may not. */
function frameworkName(id: string): string {
  const name = camelCase(id);
  return /^\d/.test(name) ? `framework${name}` : name;
}

function camelCase(name: string): string {
  return name.replace(/[-.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

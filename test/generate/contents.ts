// Files that are written from what the project holds: schemas, lists of rules, words to translate, manuals.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { houseStyleSchema } from '../../server/core/framework/houseStyle';
import { languageSchema } from '../../server/core/framework/language';
import { bodiesSchema, peopleSchema } from '../../server/core/framework/registers';
import { frameworkSchema } from '../../server/core/framework/schema';
import { factsSchema } from '../../server/core/release/facts/facts';
import { RULES } from '../../server/core/rules';
import type { Rule } from '../../server/core/rules/rule';
import { CHOICES, UNSET } from '../../server/core/settings/editor';
import { settingsFileSchema } from '../../server/core/settings/schema';
import { readMessages, separateWords } from '../harness/manifestWords';
import { saidToPeople } from '../harness/saidToPeople';
import { templateManual } from '../harness/templateManual';

/** What each file must say, by its path. */
export function contents(): Readonly<Record<string, string>> {
  const said = Object.fromEntries(saidToPeople().map((words) => [words, words]));
  return {
    'server/data/rule-pages.json': json(rulePages()),
    'l10n/bundle.l10n.json': json(said),
    'templates/README.md': templateManual(),
    ...schemas(),
    ...manifest(),
    'README.md': withRulesTable(readFileSync('README.md', 'utf8').replace(/\r\n/g, '\n')),
  };
}

function schemas(): Record<string, string> {
  const all = {
    framework: frameworkSchema,
    bodies: bodiesSchema,
    people: peopleSchema,
    'house-style': houseStyleSchema,
    language: languageSchema,
    facts: factsSchema,
    settings: settingsFileSchema(RULES),
  };
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [`server/data/schemas/${name}.schema.json`, jsonSchema(schema)]));
}

/** The manifest with the settings of the rules, and with none of its words, so that they can be translated: what somebody added moves to package.nls.json. */
function manifest(): Record<string, string> {
  const plain = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { configuration: { properties: Record<string, unknown> }[] } };
  plain.contributes.configuration[0]!.properties['inspectionDrafts.rules'] = rulesSetting();
  const { manifest: separated, messages } = separateWords(plain, readMessages('package.nls.json'));
  return { 'package.json': json(separated), 'package.nls.json': json(messages) };
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

function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}

/**
 * The setting `inspectionDrafts.rules`: the settings editor shows an object of plain choices as a table, with a row for
 * each key of its default. Anything else would be shown as a link to a JSON file.
 */
function rulesSetting(): object {
  const property = (rule: Rule) => ({
    type: 'string',
    enum: CHOICES,
    enumDescriptions: CHOICES.map((choice) => CHOICE_NOTES[choice]),
    description: `${rule.summary} ${usually(rule)}`,
  });
  return {
    type: 'object',
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, property(rule)])),
    additionalProperties: false,
    default: Object.fromEntries(RULES.map(({ id }) => [id, UNSET])),
    scope: 'resource',
    order: 1,
    markdownDescription:
      'What is checked, and how loudly. Choose **off** for a check you do not want, or another level for one that is too loud or too quiet. ' +
        '**default** leaves it as it comes. Rest the mouse on a name to read what it checks. ' +
        'For single words that are right as they stand, see `#inspectionDrafts.ignoredWords#`.',
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

const RULES_BLOCK = /<!-- rules -->[^]*?<!-- \/rules -->/;

/** Throws where the page has no place for the table. */
function withRulesTable(page: string): string {
  if (!RULES_BLOCK.test(page)) throw new Error('README.md needs the lines “<!-- rules -->” and “<!-- /rules -->” around its table of rules.');
  return page.replace(RULES_BLOCK, () => `<!-- rules -->\n\n${rulesTable()}\n\n<!-- /rules -->`);
}

function rulesTable(): string {
  const rows = RULES.map((rule) => `| [\`${rule.id}\`](test/rules/${rule.id}.md)${rule.fixable ? ' ✎' : ''} | ${severityOf(rule)} | ${rule.summary} |`);
  return ['| rule | default | fires when |', '| --- | --- | --- |', ...rows].join('\n');
}

function severityOf({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : Object.entries(severity).map(([kind, each]) => `${kind}: ${each}`).join(', ');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

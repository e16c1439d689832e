// The page that lists what templates may use, written from the schemas, the helpers and a sample.

import { z } from 'zod';
import { newReportFacts, newReportSchema } from '../../server/core/release/facts/newReportFacts';
import { facts, factsSchema, SETTABLE_FACTS } from '../../server/core/release/facts/facts';
import { HELPERS } from '../../server/core/release/template/helpers';
import { templatesOf } from '../../server/core/release/template/templates';
import { reference } from './reference';
import { readSample, subjectOf, templates } from './releases';

const SAMPLE = 'northamptonshire.md';
const LONGEST = 100;

/** The page, in Markdown. */
export function templateManual(): string {
  const subject = subjectOf(readSample(SAMPLE).replace(/^(published: (\S+))$/m, '$1\nembargo: $2T00:01'));
  const list = (kind: 'press-release' | 'part' | 'report') =>
    templatesOf(templates, kind).map(({ id, title }) => `| [\`${id}\`](${id}.${kind}.hbs) | ${title} |`);
  return `<!-- Written by “npm run generate” from the schemas, the helpers and a sample. Do not edit. -->

# Templates

A template is a text with gaps, in the language of [Handlebars](https://handlebarsjs.com/guide/). Templates of your own go into a folder \`.inspection/templates/\` beside your drafts or above them. One that has the name of a template below takes its place.

- **Its file name says what it makes:** \`<id>.press-release.hbs\`, \`<id>.report.hbs\` for new reports (named like a framework, it is that framework’s), or \`<id>.part.hbs\` for a part that press releases include as \`{{> <id>}}\`.
- **Its first line names it:** \`{{!-- Letter to the chief constable --}}\`. A number before the name is its place in lists, as in \`{{!-- 5. Letter to the chief constable --}}\`; the first of a list is used when none is asked for.
- **It writes a fact** as \`{{headline}}\`, one inside another as \`{{body.name}}\`. \`{{#each strengths}} … {{else}} … {{/each}}\` goes through a list, where \`{{this}}\` is the item, \`{{said}}\` a field of it, \`{{@index}}\` its number from 0, and \`{{@root.headline}}\` any fact of the whole. \`{{#if embargo}} … {{else}} … {{/if}}\`, \`{{#unless …}}\` and \`{{#with body}}\` do what they say.
- **What it cannot use is marked at its place** in the editor, and named with its line by the command line: a field or helper that does not exist, also where it would not be reached; one of the wrong kind; and a fact that a report may not have, unless an \`{{#if}}\` is around it.
- **What nobody can know from the report** belongs in square brackets, such as \`[Add the time]\`. They are reported as placeholders until they are filled in.

| press release | what it is |
| --- | --- |
${list('press-release').join('\n')}

| part | what it is |
| --- | --- |
${list('part').join('\n')}

| new report | what it is |
| --- | --- |
${list('report').join('\n')}

## The facts of a press release

The examples are those of [${SAMPLE}](../test/samples/${SAMPLE}). Facts marked ✎ can be set from the command line: \`--set headline="Force told to improve"\`.

${factsTable(factsSchema, facts(subject, SAMPLE))}

## The helpers

| helper | takes | what it writes | example | gives |
| --- | --- | --- | --- | --- |
${Object.entries(HELPERS)
  .map(
    ([name, { takes, further, doc, example, gives }]) =>
      `| \`${name}\` | ${[...takes, ...(further ? [`more ${further}`] : [])].join(', ')} | ${doc} | ${code(example)} | ${gives.replace(/\n\n/g, '<br><br>')} |`,
  )
  .join('\n')}

A helper’s words can be another’s: \`{{mark (small kind)}}\`.

## What a new report may use

The examples are those of \`ncpi\`.

${factsTable(newReportSchema, newReportFacts({ framework: reference.framework('ncpi')!, body: reference.body('Northamptonshire Police')!, published: '2025-08-22', inspector: 'Michelle Skeer' }))}
`;
}

/** Every field with its type, its description and an example. */
function factsTable(schema: z.ZodType, example: unknown): string {
  return ['| fact | type | what it is | example |', '| --- | --- | --- | --- |', ...rows(schema, example, [])].join('\n');
}

function rows(schema: z.ZodType, example: unknown, path: readonly string[]): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const own = [...path, key];
    const value = (example as Record<string, unknown> | undefined)?.[key];
    const mark = !path.length && schema === factsSchema && SETTABLE_FACTS.includes(key) ? ' ✎' : '';
    const bare = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
    const inner = bare instanceof z.ZodArray ? (bare.element as z.ZodType) : bare;
    const item: unknown = Array.isArray(value) ? value[0] : value;
    const below = rows(inner, item, bare instanceof z.ZodArray ? [...path, `${key} › `] : [...own, '.']);
    return [`| \`${own.join('')}\`${mark} | ${typeInWords(field)} | ${field.description} | ${below.length ? '' : shown(value)} |`, ...below];
  });
}

function typeInWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodNullable) return `${typeInWords(schema.unwrap() as z.ZodType)}, or nothing`;
  if (schema instanceof z.ZodArray) return schema.element instanceof z.ZodObject ? 'list, of each:' : 'list of words';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'yes or no';
  return schema instanceof z.ZodObject ? 'fields:' : 'words';
}

/** A value as the table shows it, shortened at the end of a word. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return shown(value.join('; '));
  const words = String(value);
  return (words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`).replace(/\|/g, '\\|');
}

function code(template: string): string {
  return `\`${template}\``;
}

// Fills a template. A field or helper that does not exist is a sentence to the person, never a blank in the text.

import Handlebars from 'handlebars';
import type { Span } from '../span';
import type { CountingNoun } from '../text/numbers';
import { createHelpers, HELPER_NAMES } from './helpers';
import { takeStops } from './stops';
import type { Stop } from './stops';
import type { Template } from './templates';

/** The text a template made and the places in it to fill in, or what is wrong with the template. */
export type Rendering = { readonly text: string; readonly stops: readonly Stop[] } | { readonly fault: string };

/** Fills the template with the values, of which `areaNoun` is for the helpers too. Never throws. */
export function render(template: Template, values: { readonly areaNoun?: CountingNoun }): Rendering {
  const environment = Handlebars.create();
  let line: number | undefined;
  for (const [name, helper] of Object.entries(createHelpers(values.areaNoun))) {
    environment.registerHelper(name, (...given: unknown[]) => {
      const options = given.at(-1) as { loc?: { start: { line: number } } };
      try {
        return helper(...(given.slice(0, -1) as [unknown, ...unknown[]]));
      } catch (error) {
        line = options.loc?.start.line;
        throw new Error(`“${name}” needs ${(error as Error).message} behind it`, { cause: error });
      }
    });
  }
  try {
    const program = environment.parse(template.text);
    askForEveryField(program);
    const fill = environment.compile(program, { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: KNOWN_HELPERS });
    return takeStops(tidy(fill(withoutPrototypes(values))));
  } catch (error) {
    return { fault: plainFault(error, template, line) };
  }
}

/** Why a template cannot be read, and the line that is to blame; undefined where it can. Its fields are known only when it is filled. */
export function templateFault(template: Template): { readonly span: Span; readonly message: string } | undefined {
  try {
    Handlebars.create().parse(template.text);
    return undefined;
  } catch (error) {
    const { lineNumber, message } = error as Error & { lineNumber?: number };
    const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    const lines = template.text.split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    return { span: { from, to: from + (lines[line - 1]?.length ?? 0) }, message: plainFault(error, template, undefined) };
  }
}

// `lookup` would pass an unknown field in silence, and `log` writes to a console.
const KNOWN_HELPERS = { ...Object.fromEntries(HELPER_NAMES.map((name) => [name, true])), lookup: false, log: false } as KnownHelpers;
type KnownHelpers = NonNullable<CompileOptions['knownHelpers']>;

/** Handlebars’ strict mode passes over the arguments of helpers (`{{#if hedline}}`) unless each path asks for it. */
function askForEveryField(node: unknown): void {
  if (Array.isArray(node)) node.forEach(askForEveryField);
  else if (typeof node === 'object' && node !== null) {
    const { type, loc: _, ...parts } = node as Record<string, unknown>;
    if (type === 'PathExpression') (node as { strict?: boolean }).strict = true;
    Object.values(parts).forEach(askForEveryField);
  }
}

/** The values as objects without inherited fields, so that `{{body.constructor}}` is unknown like any other. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const bare = Object.create(null, { [Symbol.toPrimitive]: { value: () => '' } }); // Handlebars writes the object into its messages.
  for (const [key, each] of Object.entries(value)) bare[key] = withoutPrototypes(each);
  return bare;
}

/** No blanks at line ends, unless there is something to fill in, no more than one empty line in a row, one line end at the end. */
function tidy(text: string): string {
  return `${text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function plainFault(error: unknown, template: Template, helperLine: number | undefined): string {
  const { message, lineNumber, cause } = error as Error & { lineNumber?: number };
  const name = `The template “${template.id}”`;
  if (cause instanceof Error) return `${name} cannot be used: ${message}${helperLine ? ` (line ${helperLine})` : ''}.`;
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 0);
  const where = line ? `Line ${line} of the template “${template.id}”` : name;
  const field = /^"(.+?)" not defined in/.exec(message)?.[1];
  if (field) return `${where} uses “${field}”, but there is no such field. Correct its name.`;
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  if (helper) return `${where} uses “${helper}”, but there is no such field or helper. The helpers are ${HELPER_NAMES.join(', ')}.`;
  const partial = /^The partial (\S+) could not be found/.exec(message)?.[1];
  if (partial) return `${name} includes “${partial}”, but templates cannot include others.`;
  const unmatched = /^(\S+) doesn't match (\S+)/.exec(message);
  if (unmatched) return `${where} closes “${unmatched[2]}” where “${unmatched[1]}” is still open.`;
  if (message.startsWith('Parse error')) return `${where} cannot be read. Look for a brace or a closing {{/…}} that is missing there.`;
  return `${where} cannot be used: ${message.split('\n')[0]!}.`;
}

// Fills a template. What it should not use is a sentence to the person, never a blank in the text.

import Handlebars from 'handlebars';
import { inEnglish, say } from '../../text/message';
import type { Message } from '../../text/message';
import type { CountingNoun } from '../../text/numbers';
import { isTaking, takingAt, Unfilled, WrongValue } from './helper';
import { HELPERS } from './helpers';
import { takeStops } from '../stops';
import type { Stop } from '../stops';
import { faultsOf } from './templateKinds';
import { templatesOf } from './templates';
import type { ReleaseTemplates, Template } from './templates';
import { kindInWords } from './valueKinds';

/** The text a template made and the places in it to fill in, or why there is none. */
export type Rendering = { readonly text: string; readonly stops: readonly Stop[] } | { readonly fault: Message };

/** Fills the template with the values, of which `areaNoun` is for the helpers too. `templates` has the parts it may include. Never throws. */
export function render(template: Template, values: { readonly areaNoun?: CountingNoun }, templates: ReleaseTemplates): Rendering {
  const [fault] = faultsOf(template, templates);
  if (fault) return { fault: cannotBeUsed(template.id, fault.line, fault.message) };
  const environment = Handlebars.create();
  for (const name of Object.keys(HELPERS)) environment.registerHelper(name, helperNamed(name, values.areaNoun));
  const compile = ({ id, text }: Template) => {
    const program = environment.parse(text, { srcName: id });
    askForEveryField(program);
    return environment.compile(program, { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true, knownHelpers: KNOWN_HELPERS });
  };
  try {
    for (const part of templatesOf(templates, 'part')) environment.registerPartial(part.id, compile(part));
    return takeStops(tidy(compile(template)(withoutPrototypes(values))));
  } catch (error) {
    if (error instanceof Unfilled) return { fault: error.why };
    if (error instanceof LineFault) return { fault: cannotBeUsed(error.loc?.source ?? template.id, error.loc?.start.line, error.why) };
    // The check above knows all fields and helpers, so this is one that it let pass.
    return { fault: say`The template “${template.id}” cannot be used: ${(error as Error).message.split('\n')[0]!}.` };
  }
}

/** What a helper was given and cannot use, and where. */
class LineFault extends Error {
  constructor(
    readonly loc: hbs.AST.SourceLocation | undefined,
    readonly why: Message,
  ) {
    super(inEnglish(why));
  }
}

function helperNamed(name: string, noun: CountingNoun | undefined) {
  const helper = HELPERS[name]!;
  return (...all: unknown[]) => {
    const { loc } = all.at(-1) as { loc?: hbs.AST.SourceLocation };
    const given = all.slice(0, -1);
    const wrong = (wanted: Message) => new LineFault(loc, say`“${name}” needs ${wanted} behind it.`);
    const amiss = given.map((_, index) => takingAt(helper, index)).find((taking, index) => taking && !isTaking(taking, given[index]));
    if (amiss) throw wrong(kindInWords(amiss));
    try {
      return helper.fill(given, noun);
    } catch (error) {
      throw error instanceof WrongValue ? wrong(error.wanted) : error;
    }
  };
}

// `lookup` would pass an unknown field in silence, and `log` writes to a console.
const KNOWN_HELPERS = { ...Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])), lookup: false, log: false } as KnownHelpers;
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
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function cannotBeUsed(id: string, line: number | undefined, message: Message): Message {
  return line === undefined ? say`The template “${id}” cannot be used. ${message}` : say`The template “${id}” cannot be used (line ${line}). ${message}`;
}

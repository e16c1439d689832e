// `new`: an empty report.

import { resolve } from 'node:path';
import { newReport } from '../core/release/release';
import { namedBody } from '../core/framework/inspected';
import { nearest } from '../core/text/nearest';
import { inEnglish } from '../core/text/message';
import { createExtrasFinder } from './extras';
import { writeText } from './files';
import { readOptions } from './options';
import { refuse } from './surroundings';
import type { ExitCode, Surroundings } from './surroundings';

/** Prints an empty report of a framework and a body, or writes it to `--output`. */
export async function newDraft(arguments_: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const options = readOptions(arguments_, { body: { type: 'string' }, output: { type: 'string', short: 'o' }, force: { type: 'boolean' } });
  if ('fault' in options) return refuse(surroundings, options.fault);
  const { folder, print, tell } = surroundings;
  const extras = createExtrasFinder(surroundings, folder);
  const { reference, templates } = await extras.forFolder(folder);
  if (extras.faults.length) return refuse(surroundings, extras.faults.join('\n'));
  const { body: name, output, force = false } = options.values;
  const [id, ...others] = options.positionals;
  const ids = reference.frameworks.map((each) => each.id);
  if (id === undefined) return refuse(surroundings, `Say which framework: “new FRAMEWORK --body NAME”. The frameworks are ${ids.join(', ')}.`);
  if (others.length) return refuse(surroundings, `One framework at a time: “${others[0]!}” is one too many. A name of several words needs quotation marks.`);
  const framework = reference.framework(id);
  if (!framework) return refuse(surroundings, `There is no framework “${id}”. The frameworks are ${ids.join(', ')}.`);
  if (name === undefined) return refuse(surroundings, 'Say which force or service: --body "Northamptonshire Police".');
  const body = reference.body(name) ?? (framework.openRegister ? namedBody(name, framework) : undefined);
  if (!body) {
    const near = nearest(name, reference.bodies.flatMap((each) => [each.name, ...each.variants]));
    return refuse(surroundings, `There is no force or service “${name}”. ${near ? `Did you mean “${near}”?` : 'Write its full name.'}`);
  }
  const made = newReport({ framework, body }, templates);
  if ('fault' in made) return refuse(surroundings, inEnglish(made.fault));
  if (output === undefined) {
    print(made.text);
    return 0;
  }
  const fault = await writeText(resolve(folder, output), output, made.text, force);
  if (fault !== undefined) return refuse(surroundings, fault);
  tell(`The new report is in ${output}.\n`);
  return 0;
}

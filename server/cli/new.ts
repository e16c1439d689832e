// `new`: an empty report.

import { dirname, resolve } from 'node:path';
import { newReport } from '../core/release/release';
import { namedBody } from '../core/framework/inspected';
import { inEnglish } from '../core/text/message';
import { nearest } from '../core/text/nearest';
import { createDraftFiles } from './drafts';
import { writeText } from './files';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';

/** Prints an empty report of a framework and a body, or writes it to `--output`. */
export async function newDraft(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, { body: { type: 'string' }, output: { type: 'string', short: 'o' }, force: { type: 'boolean' } });
  if ('fault' in options) return refuse(host, options.fault);
  const { folder, print, tell } = host;
  const { body: name, output, force = false } = options.values;
  const target = output === undefined ? undefined : resolve(folder, output);
  const drafts = createDraftFiles(host);
  const { checker: { reference }, templates } = await drafts.equipment(target === undefined ? folder : dirname(target));
  if (drafts.faults.length) return refuse(host, drafts.faults.join('\n'));
  const [id, ...others] = options.positionals;
  const ids = reference.frameworks.map((each) => each.id);
  if (id === undefined) return refuse(host, `Say which framework: “new FRAMEWORK --body NAME”. The frameworks are ${ids.join(', ')}.`);
  if (others.length) return refuse(host, `One framework at a time: “${others[0]!}” is one too many. A name of several words needs quotation marks.`);
  const framework = reference.framework(id);
  if (!framework) return refuse(host, `There is no framework “${id}”. The frameworks are ${ids.join(', ')}.`);
  if (name === undefined) return refuse(host, 'Say which force or service: --body "Northamptonshire Police".');
  const body = reference.body(name) ?? (framework.openRegister ? namedBody(name, framework) : undefined);
  if (!body) {
    const near = nearest(name, reference.bodies.flatMap((each) => [each.name, ...each.variants]));
    return refuse(host, `There is no force or service “${name}”. ${near ? `Did you mean “${near}”?` : 'Write its full name.'}`);
  }
  const made = newReport({ framework, body }, templates);
  if ('fault' in made) return refuse(host, inEnglish(made.fault));
  if (target === undefined) {
    print(made.text);
    return 0;
  }
  const fault = await writeText(target, output!, made.text, force);
  if (fault !== undefined) return refuse(host, fault);
  tell(`The new report is in ${output}.\n`);
  return 0;
}

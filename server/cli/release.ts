// `release`: the press release of a report, and with `--check` whether one that is there still agrees with its report.

import { dirname, relative, resolve, sep } from 'node:path';
import { plainText } from '../core/extras';
import { makeRelease } from '../core/release/release';
import { mergeTemplates, readTemplate } from '../core/release/template/templates';
import { inEnglish } from '../core/text/message';
import { problemsOf, subjectOf } from '../surroundings/placedDraft';
import { checkReleases, oneTooMany } from './checkReleases';
import { createDraftFiles } from './drafts';
import { readText, shownPath, writeText } from './files';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';

/** Makes a press release and prints it, or writes it to `--output`; what it lacks is told apart from it. With `--check`, compares instead. */
export async function release(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, {
    template: { type: 'string' },
    output: { type: 'string', short: 'o' },
    set: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    check: { type: 'string', multiple: true },
  });
  if ('fault' in options) return refuse(host, options.fault);
  const { template, output, set = [], force = false, check } = options.values;
  if (check) {
    const useless = ['template', 'output', 'set', 'force'].find((name) => name in options.values);
    if (useless) return refuse(host, `With --check nothing is made, so that “--${useless}” has no use. Leave it out.`);
    return checkReleases(check, options.positionals, host);
  }
  // “--set a=… b=…” gives its second setting without a name before it.
  const further = set.length ? options.positionals.filter((each) => /^[A-Za-z]+=/.test(each)) : [];
  const [report, ...others] = options.positionals.filter((each) => !further.includes(each));
  if (report === undefined) return refuse(host, 'Say which report: “release REPORT”.');
  if (others.length) return refuse(host, oneTooMany(others[0]!));
  const settings = readSettings([...set, ...further]);
  if ('fault' in settings) return refuse(host, settings.fault);

  const { folder, print, tell } = host;
  const path = resolve(folder, report);
  const drafts = createDraftFiles(host);
  const read = await drafts.read(path);
  if (!read) return refuse(host, `“${report}” is no draft: its front matter names no framework.`);
  if ('fault' in read) return refuse(host, read.fault);
  const target = output === undefined ? undefined : resolve(folder, output);
  if (target === path) return refuse(host, 'A press release cannot replace its own report. Choose another name for --output.');

  const own = template?.endsWith('.hbs') ? await readOwnTemplate(template, host) : undefined;
  if (own && 'fault' in own) return refuse(host, own.fault);
  if (drafts.faults.length) return refuse(host, drafts.faults.join('\n'));
  const made = makeRelease(subjectOf(read), own ? mergeTemplates(read.templates, [own]) : read.templates, {
    report: relative(dirname(target ?? path), path).split(sep).join('/'),
    template: own ? own.id : template,
    set: settings.values,
  });
  if ('refusal' in made) return refuse(host, inEnglish(made.refusal));

  if (target === undefined) print(made.text);
  else {
    const fault = await writeText(target, output!, made.text, force);
    if (fault !== undefined) return refuse(host, fault);
    tell(`The press release is in ${shownPath(target, folder)}.\n`);
  }
  const errors = problemsOf(read).filter(({ severity }) => severity === 'error').length;
  if (errors) tell(`The report has ${errors} ${errors === 1 ? 'error' : 'errors'}, which the press release may repeat. “check” shows them.\n`);
  for (const each of made.missing) tell(`${inEnglish(each)}\n`);
  return 0;
}

function readSettings(settings: readonly string[]): { readonly values: Record<string, string> } | { readonly fault: string } {
  const values: Record<string, string> = {};
  for (const setting of settings) {
    const at = setting.indexOf('=');
    if (at < 1) return { fault: `“${setting}” does not say what to set. Write it as key=value.` };
    values[setting.slice(0, at)] = setting.slice(at + 1);
  }
  return { values };
}

/** A template by its file, for those who are writing one. */
async function readOwnTemplate(path: string, { folder, files }: Host): Promise<NonNullable<ReturnType<typeof readTemplate>> | { readonly fault: string }> {
  const read = await readText(resolve(folder, path), path, files);
  if ('fault' in read) return read;
  const name = path.split(/[\\/]/).at(-1)!;
  return readTemplate(name, plainText(read.text)) ?? { fault: `“${name}” is no name for a template. Call it something like “short.press-release.hbs”.` };
}

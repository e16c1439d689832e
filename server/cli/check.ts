// `check`: the problems of drafts.

import { dirname, resolve } from 'node:path';
import { isDraft, parseDraft } from '../core/draft/draft';
import type { Draft } from '../core/draft/draft';
import { DRAFT_KINDS } from '../core/draft/frontMatter';
import type { DraftKind, FrontMatterValues } from '../core/draft/frontMatter';
import { withValues } from '../core/settings/files';
import { createExtrasFinder } from './extras';
import { findFiles, readText, readTextIfThere, shownPath } from './files';
import { formatGithub } from './format/github';
import { formatJson } from './format/json';
import { formatPretty } from './format/pretty';
import type { Checked } from './format/result';
import { formatSarif } from './format/sarif';
import { readOptions } from './options';
import { createPlaces } from './places';
import { createSettingsFinder } from './settings';
import { refuse } from './surroundings';
import type { ExitCode, Surroundings } from './surroundings';

const FORMATS = {
  pretty: (results: readonly Checked[], { colours }: Surroundings) => formatPretty(results, colours),
  json: (results: readonly Checked[]) => formatJson(results),
  sarif: (results: readonly Checked[], { version }: Surroundings) => formatSarif(results, version),
  github: (results: readonly Checked[]) => formatGithub(results),
};

/** Checks the drafts that the arguments name, or those of the current folder. */
export async function check(arguments_: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const options = readOptions(arguments_, { format: { type: 'string' }, framework: { type: 'string' }, kind: { type: 'string' } });
  if ('fault' in options) return refuse(surroundings, options.fault);
  const { format = 'pretty', framework, kind } = options.values;
  if (!Object.hasOwn(FORMATS, format)) return refuse(surroundings, `There is no format “${format}”. The formats are ${Object.keys(FORMATS).join(', ').replace(/, ([^,]*)$/, ' and $1')}.`);
  const { folder, tell, print } = surroundings;
  const extras = createExtrasFinder(surroundings, folder);
  const { reference } = await extras.forFolder(folder);
  if (framework !== undefined && !reference.framework(framework)) return refuse(surroundings, `There is no framework “${framework}”. The frameworks are ${reference.frameworks.map(({ id }) => id).join(', ')}.`);
  if (kind !== undefined && !DRAFT_KINDS.includes(kind as DraftKind)) return refuse(surroundings, `There is no kind “${kind}”. The kinds are ${DRAFT_KINDS.join(' and ')}.`);
  const given: FrontMatterValues = { ...(framework === undefined ? {} : { framework }), ...(kind === undefined ? {} : { kind: kind as DraftKind }) };

  const { files, faults } = await findFiles(options.positionals.length ? options.positionals : ['.'], folder);
  const finder = createSettingsFinder(folder, surroundings.editorSettings);
  const results: Checked[] = [];
  for (const [index, path] of files.entries()) {
    showProgress(index, files.length, surroundings);
    const shown = shownPath(path, folder);
    const read = await readText(path, shown);
    if ('fault' in read) {
      faults.push(read.fault);
      continue;
    }
    const { settings, values } = await finder.forFile(path);
    const draft = withValues(parseDraft(read.text), values, given);
    if (!isDraft(draft)) continue;
    const report = await readReport(draft, path);
    const announced = typeof report === 'object' ? { shown: shownPath(report.path, folder), places: createPlaces(report.draft.text, report.text) } : undefined;
    const { checker } = await extras.forFolder(dirname(path));
    const problems = checker.check(draft, { settings, report: typeof report === 'object' ? report.draft : report });
    results.push({ path, shown, places: createPlaces(draft.text, read.text), problems, report: announced });
  }
  showProgress(files.length, files.length, surroundings);
  faults.push(...finder.faults, ...extras.faults);
  // “No draft to check” would only hide why.
  if (format !== 'pretty' || results.length || !faults.length) print(FORMATS[format as keyof typeof FORMATS](results, surroundings));
  for (const fault of faults) tell(`${fault}\n`);
  if (faults.length) return 2;
  return results.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** The report that a release names, as far as it can be read. */
async function readReport(draft: Draft, path: string): Promise<{ path: string; text: string; draft: Draft } | 'missing' | 'itself' | undefined> {
  const { report } = draft.frontMatter.values;
  if (report === undefined) return undefined;
  const target = resolve(dirname(path), report);
  if (target === path) return 'itself';
  const text = await readTextIfThere(target);
  return text === undefined ? 'missing' : { path: target, text, draft: parseDraft(text) };
}

const LONG = 20;

function showProgress(done: number, all: number, { terminal, tell }: Surroundings): void {
  if (!terminal || all < LONG) return;
  tell(done < all ? `\r${done} of ${all} files` : '\r\u001B[K');
}

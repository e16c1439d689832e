// `release --check`: whether press releases that are there still agree with their reports.

import { resolve } from 'node:path';
import type { DraftKind } from '../core/draft/frontMatter';
import { disagreements } from '../core/release/update/agreement';
import { subjectOf } from '../surroundings/placedDraft';
import { createDraftFiles } from './drafts';
import type { DraftFile, DraftFiles } from './drafts';
import { formatPretty } from './format/pretty';
import type { Checked } from './format/result';
import { refuse } from './host';
import type { ExitCode, Host } from './host';

type Kinded = DraftFile & { readonly kind: DraftKind };
type Fault = { readonly fault: string };

/**
 * Prints what keeps each release from agreeing with its report, or that it agrees. Whatever else `named` holds besides
 * one report, in whose place it would be, are further releases, so that a shell may put in what a glob finds.
 */
export async function checkReleases(releases: readonly string[], named: readonly string[], host: Host): Promise<ExitCode> {
  const { folder, print, tell, colours } = host;
  const drafts = createDraftFiles(host);
  const reports: string[] = [];
  const results: Checked[] = [];
  const faults: string[] = [];
  const files: Kinded[] = [];
  for (const name of [...releases, ...named]) {
    const read = await readKinded(name, folder, drafts);
    if ('fault' in read) faults.push(read.fault);
    else if (read.kind === 'press-release') files.push(read);
    else if (named.includes(name)) reports.push(name);
    else faults.push(`“${name}” is a report, not a press release. Name the release behind --check.`);
  }
  if (reports.length > 1) return refuse(host, oneTooMany(reports[1]!));
  const given = reports[0];
  for (const file of files) {
    const report = await reportFor(file, given, folder, drafts);
    if ('fault' in report) faults.push(report.fault);
    else results.push(drafts.check(file, report));
  }
  faults.push(...drafts.faults);
  const compared = results.map((result) => ({ ...result, problems: disagreements(result.problems) }));
  const differing = compared.filter(({ problems }) => problems.length);
  if (differing.length) print(formatPretty(differing, colours));
  for (const { shown, report, problems } of compared) if (!problems.length) print(`${shown} agrees with ${report!.shown}.\n`);
  for (const fault of new Set(faults)) tell(`${fault}\n`);
  if (faults.length) return 2;
  return differing.length ? 1 : 0;
}

/** What is said where only one report can be named. */
export function oneTooMany(name: string): string {
  return `One report at a time: “${name}” is one too many.`;
}

async function readKinded(name: string, folder: string, drafts: DraftFiles): Promise<Kinded | Fault> {
  const path = resolve(folder, name);
  const file = await drafts.read(path);
  if (!file) return { fault: `“${name}” is no draft: its front matter names no framework.` };
  if ('fault' in file) return file;
  return { ...file, kind: subjectOf(file).kind };
}

/** The report that a release is held against: the one that was named, or else its own. */
async function reportFor(release: DraftFile, given: string | undefined, folder: string, drafts: DraftFiles): Promise<Kinded | Fault> {
  if (given !== undefined) return readKinded(given, folder, drafts);
  const { shown } = release;
  const named = release.draft.frontMatter.values.report;
  const report = drafts.reportOf(release);
  if (report === undefined) {
    const here = `or name the report here: “release REPORT --check ${shown}”`;
    return { fault: `“${shown}” names no report. Add a line such as “report: northamptonshire.md” to its front matter, ${here}.` };
  }
  if (report === 'itself') return { fault: `“${shown}” names itself as its report. Write the file name of the report that it announces.` };
  if (report === 'missing') {
    return { fault: `There is no file “${named}” where “${shown}” looks for its report. Correct the name, as seen from the release’s own folder.` };
  }
  const read = await readKinded(report.path, folder, drafts);
  if ('fault' in read || read.kind !== 'report') return { fault: `“${report.shown}”, which “${shown}” names as its report, is no inspection report.` };
  return read;
}

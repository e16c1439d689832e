// `check`: the problems of drafts.

import { DRAFT_KINDS } from '../core/draft/frontMatter';
import type { DraftKind, FrontMatterValues } from '../core/draft/frontMatter';
import { unreadClaim } from '../core/rules/unread-claim';
import { createDraftFiles } from './drafts';
import { findFiles } from './files';
import { formatGithub } from './format/github';
import { formatJson } from './format/json';
import { formatPretty } from './format/pretty';
import type { Checked } from './format/result';
import { formatSarif } from './format/sarif';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';

const FORMATS = {
  pretty: (results: readonly Checked[], { colours }: Host) => formatPretty(results, colours),
  json: (results: readonly Checked[]) => formatJson(results),
  sarif: (results: readonly Checked[], { version }: Host) => formatSarif(results, version),
  github: (results: readonly Checked[]) => formatGithub(results),
};

/** Checks the drafts that the arguments name, or those of the current folder. */
export async function check(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, {
    format: { type: 'string' },
    framework: { type: 'string' },
    kind: { type: 'string' },
    unread: { type: 'boolean' },
  });
  if ('fault' in options) return refuse(host, options.fault);
  const { format = 'pretty', framework, kind } = options.values;
  if (!Object.hasOwn(FORMATS, format)) {
    const formats = Object.keys(FORMATS).join(', ').replace(/, ([^,]*)$/, ' and $1');
    return refuse(host, `There is no format “${format}”. The formats are ${formats}.`);
  }
  const given: FrontMatterValues = { ...(framework === undefined ? {} : { framework }), ...(kind === undefined ? {} : { kind: kind as DraftKind }) };
  const { folder, tell, print } = host;
  const drafts = createDraftFiles(host, given);
  const { reference } = (await drafts.equipment(folder)).checker;
  if (framework !== undefined && !reference.framework(framework)) {
    return refuse(host, `There is no framework “${framework}”. The frameworks are ${reference.frameworks.map(({ id }) => id).join(', ')}.`);
  }
  if (kind !== undefined && !DRAFT_KINDS.includes(kind as DraftKind)) {
    return refuse(host, `There is no kind “${kind}”. The kinds are ${DRAFT_KINDS.join(' and ')}.`);
  }

  const { files, faults } = await findFiles(options.positionals.length ? options.positionals : ['.'], host);
  const results: Checked[] = [];
  for (const [index, path] of files.entries()) {
    showProgress(index, files.length, host);
    const read = await drafts.read(path);
    if (!read) continue;
    if ('fault' in read) faults.push(read.fault);
    else results.push(options.values.unread ? drafts.check(read) : withoutUnread(drafts.check(read)));
  }
  showProgress(files.length, files.length, host);
  faults.push(...drafts.faults);
  // “No draft to check” would only hide why.
  if (format !== 'pretty' || results.length || !faults.length) print(FORMATS[format as keyof typeof FORMATS](results, host));
  for (const fault of faults) tell(`${fault}\n`);
  if (faults.length) return 2;
  return results.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** What could not be read is nobody’s fault, and told only to who asks for it. */
function withoutUnread(checked: Checked): Checked {
  return { ...checked, problems: checked.problems.filter(({ rule }) => rule !== unreadClaim.id) };
}

const LONG = 20;

function showProgress(done: number, all: number, { terminal, tell }: Host): void {
  if (!terminal || all < LONG) return;
  tell(done < all ? `\r${done} of ${all} files` : '\r\u001B[K');
}

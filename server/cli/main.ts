// From arguments to a command.

import { nearest } from '../core/text/nearest';
import { check } from './check';
import { claims } from './claims';
import { frameworks } from './frameworks';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { newDraft } from './new';
import { release } from './release';
import { rules } from './rules';

type Command = (arguments_: readonly string[], host: Host) => Promise<ExitCode>;
const COMMANDS = new Map<string, Command>([
  ['check', check],
  ['claims', claims],
  ['release', release],
  ['new', newDraft],
  ['frameworks', frameworks],
  ['rules', rules],
]);

const HELP = `Inspection Drafts checks inspection reports and makes press releases from them.

  inspection-drafts check [paths or globs …] [--format pretty|json|sarif|github] [--framework ID] [--kind report|press-release] [--unread]
      Shows the problems of drafts; without a path, of those in this folder and below. With --unread, also what looks like
      a count and could not be read.
  inspection-drafts claims FILE [FILE …] [--format pretty|json]
      Lists every claim of a draft: grades, counts, quotations, names and dates, whose each is, whether it is right, and
      what it was held against; and what looks like a count and could not be read.
  inspection-drafts release REPORT [--template ID] [--output FILE] [--set key=value …] [--force]
      Makes the press release of a report. Without --template it is the one for the web site; a name that is
      unknown lists the others. What --set can set is listed when the key is unknown.
  inspection-drafts release [REPORT] --check FILE [FILE …]
      Compares press releases with the reports they name, or with REPORT. Those that no longer agree have their
      grades, counts, quotations, body or date shown as “check” shows them, and it ends with 1.
  inspection-drafts new FRAMEWORK --body NAME [--output FILE] [--force]
      Makes an empty report.
  inspection-drafts frameworks
      Lists the frameworks.
  inspection-drafts rules [--for FILE]
      Lists what is checked; for a file, how severely and which setting says so.

  --help, --version

A draft is a Markdown file whose front matter names a framework. Files that are there are never replaced without --force.
Frameworks, bodies, people and templates of your own are read from the nearest folder .inspection beside a draft or above it.
Ends with 0 if there are no errors, 1 if errors were found, 2 if it could not run.
`;

/** Runs the command line. What goes wrong is told in a sentence; never rejects. */
export async function main(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = arguments_;
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help' || options.includes('--help') || options.includes('-h')) {
    (name === undefined ? host.tell : host.print)(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    host.print(`${host.version}\n`);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    const near = nearest(name, COMMANDS.keys());
    return refuse(host, `There is no command “${name}”. ${near ? `Did you mean “${near}”?` : `The commands are ${[...COMMANDS.keys()].join(', ')}.`}`);
  }
  try {
    return await command(rest, host);
  } catch (error) {
    return refuse(host, `Something went wrong that should not: ${(error as Error).message}`);
  }
}

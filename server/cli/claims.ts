// `claims`: every claim of a draft, with what came of it.

import type { Basis, LedgerEntry } from '../core/ledger/ledger';
import type { DraftFile, DraftFiles } from './drafts';
import { createDraftFiles } from './drafts';
import { findFiles } from './files';
import { refuse } from './host';
import type { ExitCode, Host } from './host';
import { readOptions } from './options';
import { createPositions } from './positions';
import type { Positions } from './positions';

const FORMATS = { pretty: formatPretty, json: formatJson };

/** A draft with its claims, each placed in its file. */
interface Listed {
  readonly path: string;
  readonly shown: string;
  readonly claims: readonly PlacedClaim[];
}

/** A claim as it is told: lines and columns count from 1, columns in UTF-16 units. */
interface PlacedClaim extends Omit<LedgerEntry, 'span' | 'heldAgainst'> {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly heldAgainst: readonly PlacedBasis[];
}

interface PlacedBasis {
  readonly filePath: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Lists the claims of the drafts that the arguments name. */
export async function claims(arguments_: readonly string[], host: Host): Promise<ExitCode> {
  const options = readOptions(arguments_, { format: { type: 'string' } });
  if ('fault' in options) return refuse(host, options.fault);
  const { format = 'pretty' } = options.values;
  if (!Object.hasOwn(FORMATS, format)) return refuse(host, `There is no format “${format}”. The formats are pretty and json.`);
  if (!options.positionals.length) return refuse(host, 'Name the draft whose claims you want to see: inspection-drafts claims FILE');
  const drafts = createDraftFiles(host);
  const { files, faults } = await findFiles(options.positionals, host);
  const listed: Listed[] = [];
  for (const path of files) {
    const read = await drafts.read(path);
    if (!read) continue;
    if ('fault' in read) faults.push(read.fault);
    else listed.push(claimsOf(read, drafts));
  }
  faults.push(...drafts.faults);
  if (format !== 'pretty' || listed.length || !faults.length) host.print(FORMATS[format as keyof typeof FORMATS](listed));
  for (const fault of faults) host.tell(`${fault}\n`);
  return faults.length ? 2 : 0;
}

function claimsOf(file: DraftFile, drafts: DraftFiles): Listed {
  const { path, shown, text, draft } = file;
  const own: Source = { path, text: draft.text, positions: createPositions(draft.text, text) };
  const named = drafts.reportOf(file);
  const report = typeof named === 'object' ? { path: named.path, text: named.draft.text, positions: createPositions(named.draft.text, named.text) } : undefined;
  const claims = drafts.ledger(file).map(({ span, kind, standing, verdict, heldAgainst }): PlacedClaim => {
    const { line, column } = own.positions.position(span.from);
    const { line: endLine, column: endColumn } = own.positions.position(span.to);
    const bases = heldAgainst.flatMap((basis) => placedBasis(basis, basis.in ? report : own));
    return { kind, standing, verdict, line, column, endLine, endColumn, text: draft.text.slice(span.from, span.to), heldAgainst: bases };
  });
  return { path, shown, claims };
}

/** A draft that places are of. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly positions: Positions;
}

function placedBasis({ span }: Basis, source: Source | undefined): PlacedBasis[] {
  if (!source) return [];
  return [{ filePath: source.path, ...source.positions.position(span.from), text: source.text.slice(span.from, span.to) }];
}

/** The claims as one line of JSON: every draft, also one that claims nothing. */
function formatJson(listed: readonly Listed[]): string {
  return `${JSON.stringify(listed.map(({ path, claims }) => ({ filePath: path, claims })))}\n`;
}

const SIGNS = { yes: '✓', no: '✗', open: '○' } as const;
const LONGEST_SHOWN = 60;

function formatPretty(listed: readonly Listed[]): string {
  return listed.map(({ path, shown, claims }) => `${shown}\n${claims.map((claim) => `  ${lineOf(claim, path)}\n`).join('')}\n${summary(claims)}\n`).join('\n');
}

function lineOf({ kind, standing, verdict, line, column, text, heldAgainst }: PlacedClaim, path: string): string {
  const sign = kind === 'unread' ? '?' : SIGNS[verdict];
  const words = text.replace(/\s+/g, ' ');
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  const whose = standing === 'ours' ? '' : `, ${standing}`;
  const places = [...new Set(heldAgainst.map((basis) => `${basis.filePath === path ? '' : 'the report’s '}line ${basis.line}`))].join(', ');
  return `${sign} ${line}:${column}  ${kind}${whose}  ${shown}${places && `  held against ${places}`}`;
}

function summary(claims: readonly PlacedClaim[]): string {
  const count = (is: (claim: PlacedClaim) => boolean) => claims.filter(is).length;
  const unread = count(({ kind, standing }) => kind === 'unread' && standing === 'ours');
  const aside = count(({ standing }) => standing !== 'ours');
  const open = count(({ verdict, standing }) => verdict === 'open' && standing === 'ours') - unread;
  const [right, wrong] = [count(({ verdict }) => verdict === 'yes'), count(({ verdict }) => verdict === 'no')];
  return `${claims.length} claims: ${right} right (✓), ${wrong} wrong (✗), ${open} that nothing here can tell (○), ${aside} about something else, ${unread} not read (?).\n`;
}

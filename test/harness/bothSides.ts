// A folder of drafts as both sides find it, the command line and the server: which drafts there are, their problems, and what
// is wrong with the files around them.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { main } from '../../server/cli/main';
import { machineFiles } from '../../server/files';
import { shippedTemplates } from '../../server/data';
import { DRAFTS } from '../../server/lsp/protocol';
import { reference } from './reference';
import { startServerHere } from './server';

/** What a side finds. */
export interface Found {
  /** The problems of each draft by its path in the folder, as “line: rule: message”. */
  readonly drafts: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with settings and extras, as “path:line:column: message”, sorted. */
  readonly faults: readonly string[];
}

/** What the command line finds in a folder. */
export async function foundByCli(folder: string): Promise<Found> {
  let out = '';
  let told = '';
  const host = {
    folder,
    version: '0',
    reference,
    templates: shippedTemplates(),
    files: machineFiles,
    colours: false,
    terminal: false,
    print: (text: string) => void (out += text),
    tell: (text: string) => void (told += text),
  };
  await main(['check', '--format', 'json', '.'], host);
  const results = JSON.parse(out) as { filePath: string; messages: { ruleId: string; line: number; message: string }[] }[];
  const drafts = results.map(
    ({ filePath, messages }) =>
      [filePath.slice(folder.length + 1).replaceAll('\\', '/'), messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)] as const,
  );
  return { drafts: sorted(drafts), faults: told.split('\n').filter(Boolean).map((line) => line.replaceAll('\\', '/')).sort() };
}

/** What the server finds in a folder that is open as the workspace. */
export async function foundByServer(folder: string): Promise<Found> {
  const root = pathToFileURL(folder).href;
  const pathOf = (uri: string) => decodeURIComponent(uri).slice(decodeURIComponent(root).length + 1);
  const told = new Map<string, readonly string[]>();
  const params = { capabilities: { textDocument: { diagnostic: {} } }, workspaceFolders: [{ uri: root, name: 'drafts' }] };
  const server = await startServerHere({ reference, files: machineFiles }, params, (connection) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      const path = pathOf(uri);
      told.set(path, diagnostics.map(({ range: { start }, message }) => `${path}:${start.line + 1}:${start.character + 1}: ${message as string}`));
    });
  });
  const drafts: [string, string[]][] = [];
  for (const { uri } of await server.connection.sendRequest(DRAFTS)) {
    const problems = await server.problems(uri);
    drafts.push([pathOf(uri), problems.map(({ range: { start }, code, message }) => `${start.line + 1}: ${code}: ${message as string}`)]);
  }
  await server.stop();
  return { drafts: sorted(drafts), faults: [...told.values()].flat().sort() };
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A folder, and what both sides must find in it. */
export interface Case {
  /** What is in the folder, by path: a file, or a link to something. */
  readonly files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;
  /** All drafts there are, and the rules that report something in each. */
  readonly drafts: Readonly<Record<string, readonly string[]>>;
  /** As “path:line:column: message”. */
  readonly faults?: readonly string[];
}

/** A draft with one problem, the placeholder. */
export const TBC = '---\nframework: ncpi\nkind: press-release\nbody: Gwent Police\npublished: 2025-08-22\n---\n\n# Gwent Police\n\nThe number is TBC.\n';

/** Stands for whatever rules report. */
export const ANYTHING: readonly string[] = ['…'];

/** Call it inside a `describe`: a test for each case. */
export function findTheSame(cases: Readonly<Record<string, Case>>): void {
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'drafts (sides) ')))));
  afterEach(() => rmSync(folder, { recursive: true }));
  for (const [name, { files, drafts, faults = [] }] of Object.entries(cases)) {
    it(name, async () => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, join(folder, path));
        else writeFileSync(join(folder, path), content);
      }
      const [cli, server] = [await foundByCli(folder), await foundByServer(folder)];
      assert.deepEqual(server, cli, 'The server and the command line differ.');
      assert.deepEqual(rulesOf(cli.drafts, drafts), drafts);
      assert.deepEqual(cli.faults, faults);
    });
  }
}

/** The rules behind “line: rule: message”, as far as a case says which. */
function rulesOf(found: Found['drafts'], expected: Case['drafts']): Case['drafts'] {
  const rules = (lines: readonly string[]) => lines.map((line) => line.split(': ')[1]!);
  return Object.fromEntries(Object.entries(found).map(([path, lines]) => [path, expected[path] === ANYTHING ? ANYTHING : rules(lines)]));
}

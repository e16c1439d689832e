// A folder of drafts as both sides find it, the command line and the server: which drafts there are, their problems, and what is wrong with the files around them.

import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { pathToFileURL } from 'node:url';
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
  const drafts = results.map(({ filePath, messages }) => [filePath.slice(folder.length + 1).replaceAll('\\', '/'), messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)] as const);
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

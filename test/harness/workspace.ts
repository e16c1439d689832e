// A folder of drafts on the disk and a server that looks after it: for the tests of the index and of workspace diagnostics.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileEvent, MessageConnection, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { Files } from '../../server/surroundings/files';
import { DRAFTS } from '../../server/lsp/protocol';
import { startServer, startServerHere } from './server';
import type { Server } from './server';

const NAME = 'Northamptonshire Police';
const front = (kind: string, more = '') => `---\nframework: ncpi\nkind: ${kind}\nbody: ${NAME}\npublished: 2025-08-22\n${more}---\n\n`;

/** A report that grades one area. */
export function report(grade: string): string {
  return `${front('report')}# ${NAME}: National child protection inspection\n\n## Working with safeguarding partners\n\nGrade: ${grade}\n`;
}

/** A release that says the area is good, and names its report. */
export function release(path = 'report.md'): string {
  return `${front('press-release', `report: ${path}\n`)}# ${NAME} told to improve\n\nThe force is good at working with safeguarding partners.\n`;
}

/** What is wrong with that release where the report’s grade is another. */
export function contradiction(grade: string): string {
  return `contradicts-report: “Working with safeguarding partners” is graded “good” here, but “${grade}” in the report. Make them the same.`;
}

/** What a request for workspace diagnostics came to, by file name: the reports in parts and those of the last answer. */
export type Answer = Record<string, WorkspaceDocumentDiagnosticReport>;

/** A folder with a server. */
export interface TestWorkspace {
  readonly folder: string;
  readonly server: Server;
  uri(name: string): string;
  /** Writes a file and tells the server nothing. */
  write(name: string, text: string | Uint8Array): void;
  remove(name: string): void;
  /** Tells the server what has changed on the disk: 1 created, 2 changed, 3 deleted. */
  tell(...changes: readonly (readonly [name: string, type: FileEvent['type']])[]): Promise<void>;
  /** Replaces the text of an open document. */
  retype(name: string, version: number, text: string): Promise<void>;
  close(name: string): Promise<void>;
  /** Each draft’s name, and the names of its report and its releases. */
  links(): Promise<string[]>;
  /** The problems of one rule in a document, open or not. */
  problems(name: string): Promise<string[]>;
  /** Asks for the problems of all drafts; with `parts` the server may wait until there is news. */
  askAll(previous?: Answer, parts?: boolean): Promise<Answer>;
  /** Resolves the next time the server asks the client to pull again. */
  refreshed(): Promise<void>;
}

interface StartOptions {
  readonly params?: object;
  readonly prepare?: (connection: MessageConnection) => void;
  readonly files?: Files;
}

/** Makes folders; `remove` takes them away and stops their servers. */
export function workspaces() {
  const undo: (() => Promise<void> | void)[] = [];
  const makeFolder = () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drafts (index) ')));
    undo.push(() => rmSync(folder, { recursive: true }));
    return folder;
  };
  const write = (folder: string, name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const workspaces = {
    makeFolder,
    write,
    /** Starts a server for a folder with a report, a release of it and a file that is no draft. */
    startLinked(options?: StartOptions): Promise<TestWorkspace> {
      const folder = makeFolder();
      write(folder, 'report.md', report('good'));
      write(folder, 'press/release.md', release('../report.md'));
      write(folder, 'notes.md', '# Notes\n');
      return workspaces.start(folder, options);
    },
    /** Starts a server for a folder; in this process where it is to read through `files`. */
    async start(folder: string, { params = {}, prepare, files }: StartOptions = {}): Promise<TestWorkspace> {
      let asked = () => {};
      const all = {
        capabilities: {
          textDocument: { diagnostic: {} },
          workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true }, workspaceFolders: true },
          window: { workDoneProgress: true },
        },
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
        ...params,
      };
      const prepareAll = (connection: MessageConnection) => {
        connection.onRequest('workspace/diagnostic/refresh', () => void asked());
        connection.onRequest('client/registerCapability', () => null);
        connection.onRequest('window/workDoneProgress/create', () => null);
        prepare?.(connection);
      };
      const server = files ? await startServerHere({ files }, all, prepareAll) : await startServer(all, prepareAll);
      undo.push(() => server.stop());
      return converse(folder, server, write, () => new Promise<void>((resolve) => (asked = resolve)));
    },
    async remove() {
      for (const each of undo.splice(0).toReversed()) await each();
    },
  };
  return workspaces;
}

function converse(
  folder: string,
  server: Server,
  write: (folder: string, name: string, text: string | Uint8Array) => void,
  refreshed: () => Promise<void>,
): TestWorkspace {
  const { connection } = server;
  const root = pathToFileURL(folder).href;
  const uri = (name: string) => `${root}/${name}`;
  const nameOf = (address: string) => decodeURIComponent(address).replace(`${decodeURIComponent(root)}/`, '');
  let requests = 0;
  return {
    folder,
    server,
    uri,
    write: (name, text) => write(folder, name, text),
    remove: (name) => rmSync(join(folder, name), { recursive: true }),
    tell: (...changes) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changes.map(([name, type]) => ({ uri: uri(name), type })) }),
    retype: (name, version, text) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(name), version }, contentChanges: [{ text }] }),
    close: (name) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } }),
    async links() {
      const drafts = await connection.sendRequest(DRAFTS);
      return drafts.map((draft) =>
        [
          nameOf(draft.uri),
          ...(draft.report ? [`→ ${nameOf(draft.report)}`] : []),
          ...(draft.releases.length ? [`← ${draft.releases.map(nameOf).join(', ')}`] : []),
        ].join(' '),
      );
    },
    async problems(name) {
      return linesOf(await server.pull(uri(name)));
    },
    async askAll(previous = {}, parts = false) {
      const token = `parts ${++requests}`;
      const previousResultIds = Object.values(previous).flatMap((each) => (each.resultId === undefined ? [] : [{ uri: each.uri, value: each.resultId }]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const listening = connection.onNotification('$/progress', (progress: { token: string; value: WorkspaceDiagnosticReport }) => {
        if (progress.token === token) items.push(...progress.value.items);
      });
      const last = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds,
        ...(parts ? { partialResultToken: token } : {}),
      });
      listening.dispose();
      return Object.fromEntries([...items, ...last.items].map((each) => [nameOf(each.uri), each]));
    },
    refreshed,
  };
}

/** The problems of a full report that have to do with the report of a release, a line each; or the word for one that has not changed. */
export function linesOf(answer: {
  kind: string;
  items?: WorkspaceDocumentDiagnosticReport extends infer Each ? (Each extends { items: infer Items } ? Items : never) : never;
}): string[] {
  if (!answer.items) return [answer.kind];
  return answer.items
    .filter(({ code }) => code === 'contradicts-report' || code === 'front-matter')
    .map(({ code, message }) => `${code}: ${message as string}`);
}

// The built server as a client meets it: a process, and JSON-RPC over its streams.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { createConnection, createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Diagnostic, DocumentDiagnosticReport, InitializeResult, MessageConnection } from 'vscode-languageserver/node';
import { createReference } from '../../server/core/framework/reference';
import { shippedReference, shippedTemplates, shippedTranslations } from '../../server/data';
import { startServer as serve } from '../../server/lsp/server';
import type { Host } from '../../server/lsp/server';

/** A running server. */
export interface Server {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  open(uri: string, text: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The diagnostics of an open document. */
  problems(uri: string): Promise<readonly Diagnostic[]>;
  /** Shuts the server down; fails if it does not end well. */
  stop(): Promise<void>;
}

/** Starts `dist/server.js`. `prepare` may answer the server’s requests before it is initialised. */
export async function startServer(params: object, prepare: (connection: MessageConnection) => void = () => {}): Promise<Server> {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  return converse(connection, params, prepare, async () => {
    await connection.sendNotification('exit');
    const code = await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)));
    assert.equal(code, 0);
  });
}

/** Starts the server in this process with surroundings of the test’s own, so that it can see what is read of its files, or have its own translations. */
export async function startServerHere(given: Partial<Host>, params: object, prepare: (connection: MessageConnection) => void = () => {}): Promise<Server> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const own = createConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  serve(own, {
    reference: createReference(shippedReference()),
    templates: shippedTemplates(),
    translations: shippedTranslations(),
    version: '0',
    delay: setTimeout,
    ...given,
  });
  const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  return converse(connection, params, prepare, async () => own.dispose());
}

async function converse(
  connection: MessageConnection,
  params: object,
  prepare: (connection: MessageConnection) => void,
  end: () => Promise<void>,
): Promise<Server> {
  prepare(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', { processId: process.pid, rootUri: null, capabilities: {}, ...params });
  await connection.sendNotification('initialized', {});
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) });
  return {
    connection,
    initialized,
    open: (uri, text) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
    pull,
    async problems(uri) {
      const report = await pull(uri);
      assert.equal(report.kind, 'full');
      return report.kind === 'full' ? report.items : [];
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await end();
      connection.dispose();
    },
  };
}

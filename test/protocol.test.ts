// The server as a client meets it: real JSON-RPC over real streams, from `initialize` to `exit`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CodeAction, CodeLens, CompletionItem, Diagnostic, DocumentDiagnosticReport, DocumentSymbol, Hover, MessageConnection, PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { DRAFT_STATUS } from '../server/lsp/protocol';
import { withoutMarks, writeMarks } from './harness/marks';
import { offsetOf, positionOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const URI = 'file:///drafts/report.md';
const MARKED = `---
framework: ncpi
kind: press-release
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police told to improve

Inspectors graded the force across six areas.
                                   ^^^ error miscounted-areas: This says six areas, but the framework grades five. Change the number to five.
`;

describe('protocol', () => {
  let server: Server;
  let connection: MessageConnection;

  const start = async (capabilities: object) => {
    server = await startServer({ capabilities, initializationOptions: { manual: 'file:///manual/' } });
    ({ connection } = server);
  };
  const open = (text: string, uri = URI) => server.open(uri, text);
  const change = (version: number, contentChanges: object[]) =>
    connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
  const pull = (previousResultId?: string) => server.pull(URI, previousResultId);
  const at = (text: string, words: string) => positionOf(text, text.indexOf(words) + words.length);

  afterEach(() => server.stop());

  describe('to a client that pulls', () => {
    beforeEach(() => start({ textDocument: { diagnostic: {} } }));

    it('says what it can do', () => {
      const { capabilities } = server.initialized;
      assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
      assert.ok(
        capabilities.diagnosticProvider &&
          capabilities.completionProvider &&
          capabilities.hoverProvider &&
          capabilities.documentSymbolProvider &&
          capabilities.codeLensProvider,
      );
      assert.deepEqual((capabilities.codeActionProvider as { codeActionKinds: string[] }).codeActionKinds, ['quickfix', 'source.fixAll.inspectionDrafts']);
    });

    it('reports the problems of a draft, each with its page, and says so when nothing has changed', async () => {
      const text = withoutMarks(MARKED);
      await open(text);
      const report = await pull();
      assert.equal(report.kind, 'full');
      assert.equal(markLsp(text, report.items), MARKED);
      assert.deepEqual(report.items.map((item) => item.codeDescription?.href), ['file:///manual/miscounted-areas.md']);
      assert.deepEqual(await pull(report.resultId), { kind: 'unchanged', resultId: report.resultId });
    });

    it('keeps in step with edits, in a document with CRLF line ends too', async () => {
      const text = withoutMarks(MARKED).replaceAll('\n', '\r\n');
      await open(text);
      const before = await pull();
      await change(2, [{ range: rangeOf(withoutMarks(MARKED), 'six'), text: 'five' }]);
      const after = await pull(before.resultId);
      assert.equal(after.kind, 'full');
      assert.deepEqual(after.kind === 'full' && after.items, []);
      await change(3, [{ text: text.replace('six', 'seven') }]);
      const replaced = await pull(after.resultId);
      assert.deepEqual(replaced.kind === 'full' && replaced.items.map((item) => item.code), ['miscounted-areas']);
    });

    it('leaves a document that is no draft alone', async () => {
      await open('# Shopping\n\nThe force is Good at working with safeguarding partners.\n');
      const report = await pull();
      assert.deepEqual(report.kind === 'full' && report.items, []);
      assert.equal(await connection.sendRequest(DRAFT_STATUS, { uri: URI }), null);
    });

    it('offers the fix of a problem, and all sure fixes at once', async () => {
      const text = withoutMarks(MARKED);
      await open(text);
      const range = rangeOf(text, 'six');
      const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range,
        context: { diagnostics: [] },
      });
      assert.deepEqual(actions.map(({ title, kind }) => [kind, title]), [
        ['quickfix', 'Change the number to five'],
        ['source.fixAll.inspectionDrafts', 'Fix everything that can be fixed without asking'],
      ]);
      for (const action of actions) assert.equal(applyLsp(text, action), text.replace('six', 'five'));
      const none = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: rangeOf(text, 'Inspectors'),
        context: { diagnostics: [], only: ['quickfix'] },
      });
      assert.deepEqual(none, []);
    });

    it('completes, explains, outlines and offers the press release', async () => {
      const text = readFileSync('test/samples/northamptonshire.md', 'utf8').replace(/\r\n/g, '\n');
      await open(text.replace(/^(Grade:).*$/m, '$1 '));
      const draft = text.replace(/^(Grade:).*$/m, '$1 ');
      const items = await connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument: { uri: URI }, position: at(draft, 'Grade: ') });
      assert.deepEqual(items.map((item) => item.label.toLowerCase()).sort(), ['adequate', 'good', 'inadequate', 'outstanding', 'requires improvement']);
      const heading = '## ' + /^## .*Working with safeguarding partners/m.exec(draft)![0].slice(3);
      const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: URI }, position: at(draft, heading.slice(0, -2)) });
      assert.match((hover.contents as { value: string }).value, /Working with safeguarding partners/);
      const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
      assert.match(JSON.stringify(symbols), /· requires improvement"/);
      const lenses = await connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
      assert.deepEqual(lenses.map((lens) => lens.command?.title), ['Make press release', 'Preview']);
    });

    it('answers the next request after whatever it was given', async () => {
      const bytes = String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 0x10000));
      for (const [index, text] of [bytes, '', '---\nframework: ncpi', `---\nframework: ncpi\n---\n${'“‘good’ in two areas '.repeat(50_000)}`].entries()) {
        await open(text, `file:///drafts/odd-${index}.md`);
        const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument: { uri: `file:///drafts/odd-${index}.md` },
        });
        assert.equal(report.kind, 'full');
      }
      await change(9, [{ text: 'a document that was never opened' }]);
      await open(withoutMarks(MARKED));
      const report = await pull();
      assert.equal(report.kind === 'full' && report.items.length, 1);
    });
  });

  describe('to a client that cannot pull', () => {
    it('pushes, once for a burst of edits, and clears on close', async () => {
      await start({});
      assert.equal(server.initialized.capabilities.diagnosticProvider, undefined);
      const pushed: PublishDiagnosticsParams[] = [];
      let arrived = () => {};
      connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        pushed.push(params);
        arrived();
      });
      const next = (wanted: (params: PublishDiagnosticsParams) => boolean) =>
        new Promise<void>((resolve) => {
          arrived = () => pushed.some(wanted) && resolve();
          arrived();
        });
      const text = withoutMarks(MARKED);
      await open(text);
      await next((params) => params.diagnostics.length === 1);
      await Promise.all([2, 3, 4, 5, 6].map((version) => change(version, [{ range: rangeOf(text, 'six'), text: version === 6 ? 'five' : 'six' }])));
      await next((params) => params.version === 6);
      assert.deepEqual(pushed.at(-1)!.diagnostics, []);
      assert.ok(pushed.length < 6, `${pushed.length} pushes for six versions`);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await next((params) => params.version === undefined);
    });
  });
});

function markLsp(text: string, diagnostics: readonly Diagnostic[]): string {
  const severities = ['', 'error', 'warning', 'info', 'hint'];
  return writeMarks(
    text,
    diagnostics.map(({ range, severity, code, message }) => ({
      span: { from: offsetOf(text, range.start), to: offsetOf(text, range.end) },
      severity: severities[severity!]!,
      rule: String(code),
      message: String(message),
    })),
  );
}

function applyLsp(text: string, action: CodeAction): string {
  const edits = action.edit!.changes![URI]!.toReversed();
  return edits.reduce((result, { range, newText }) => result.slice(0, offsetOf(text, range.start)) + newText + result.slice(offsetOf(text, range.end)), text);
}

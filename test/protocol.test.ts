// The server as a client meets it: real JSON-RPC over real streams, from `initialize` to `exit`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CodeAction, CodeLens, CompletionItem, Diagnostic, DocumentDiagnosticReport, DocumentSymbol, Hover, MessageConnection, PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { CHOICES, DRAFT_STATUS, NEW_REPORT, PRESS_RELEASE, TEMPLATES, WHAT_IS_LEFT } from '../server/lsp/protocol';
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
  const change = (version: number, contentChanges: object[]) => connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
  const pull = (previousResultId?: string) => server.pull(URI, previousResultId);
  const at = (text: string, words: string) => positionOf(text, text.indexOf(words) + words.length);

  afterEach(() => server.stop());

  describe('to a client that pulls', () => {
    beforeEach(() => start({ textDocument: { diagnostic: {} } }));

    it('says what it can do', () => {
      const { capabilities } = server.initialized;
      assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
      assert.ok(capabilities.diagnosticProvider && capabilities.completionProvider && capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.codeLensProvider);
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
      const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: URI }, range, context: { diagnostics: [] } });
      assert.deepEqual(actions.map(({ title, kind }) => [kind, title]), [
        ['quickfix', 'Change the number to five'],
        ['source.fixAll.inspectionDrafts', 'Fix everything that can be fixed without asking'],
      ]);
      for (const action of actions) assert.equal(applyLsp(text, action), text.replace('six', 'five'));
      const none = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: URI }, range: rangeOf(text, 'Inspectors'), context: { diagnostics: [], only: ['quickfix'] } });
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

    it('says what is left of a report, and nothing of what is no draft', async () => {
      await open(readFileSync('test/samples/merseyside-draft.md', 'utf8'));
      const left = await connection.sendRequest(WHAT_IS_LEFT, { uri: URI });
      assert.deepEqual(left!.areas, [{ name: 'Assessing risk to children and making appropriate referrals', present: true, range: { start: { line: 45, character: 6 }, end: { line: 45, character: 6 } } }]);
      assert.deepEqual(left!.problems.map(({ severity, range }) => [severity, range.start.line]), [['error', 45]]);
      assert.equal(await connection.sendRequest(WHAT_IS_LEFT, { uri: 'file:///drafts/nowhere.md' }), null);
    });

    it('makes a press release and a new report', async () => {
      await open(readFileSync('test/samples/northamptonshire.md', 'utf8'));
      const release = await connection.sendRequest(PRESS_RELEASE, { uri: URI });
      assert.ok('text' in release);
      assert.match(release.text, /‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./);
      const choices = await connection.sendRequest(CHOICES, {});
      assert.ok(choices.frameworks.some(({ id }) => id === 'ncpi') && choices.bodies.some(({ name }) => name === 'Gwent Police'));
      const gwent = choices.bodies.find(({ name }) => name === 'Gwent Police');
      assert.deepEqual(gwent?.frameworks, ['ncpi', 'peel-2023-25']);
      const { text, stops } = await connection.sendRequest(NEW_REPORT, { framework: 'ncpi', body: 'Gwent Police' });
      assert.deepEqual(stops.slice(0, 2).map(({ key, from, to }) => `${key}: ${text.slice(from, to)}`), ['published: # the day, such as 2025-08-22', 'inspector: # the inspector’s name']);
      assert.match(text, /^---\nframework: ncpi\n[^]*body: Gwent Police\n[^]*## Leadership of child protection arrangements\n/);
    });

    it('checks a draft that has no file yet', async () => {
      const { text } = await connection.sendRequest(NEW_REPORT, { framework: 'ncpi', body: 'Gwent Police' });
      await open(text, 'untitled:Untitled-1');
      const status = await connection.sendRequest(DRAFT_STATUS, { uri: 'untitled:Untitled-1' });
      assert.deepEqual(status, { kind: 'report', graded: 0, areas: 5, problems: 5, errors: 5 });
    });

    it('makes a new report of a body that the register does not have', async () => {
      const { text, body } = await connection.sendRequest(NEW_REPORT, { framework: 'frs-2023-25', body: 'Sample Fire Service' });
      assert.match(text, /^body: Sample Fire Service$/m);
      assert.deepEqual(body, { name: 'Sample Fire Service', noun: 'service' });
    });

    it('brings a release that somebody worked on up to date, and says which report it announces', async () => {
      const uri = 'file:///drafts/report.press-release.md';
      await open(readFileSync('test/samples/northamptonshire.md', 'utf8'));
      const made = await connection.sendRequest(PRESS_RELEASE, { uri: URI });
      assert.ok('text' in made);
      const theirs = made.text.replace('‘good’ in one area', '‘good’ in three areas').replace('\n\n[Get the report]', '\n\nMine.\n\n[Get the report]');
      const updated = await connection.sendRequest(PRESS_RELEASE, { uri: URI, existing: { uri, text: theirs.replaceAll('\n', '\r\n') } });
      assert.ok('text' in updated);
      assert.equal(updated.text, theirs.replace('‘good’ in three areas', '‘good’ in one area'));
      await open(theirs, uri);
      const status = await connection.sendRequest(DRAFT_STATUS, { uri });
      assert.equal(status?.report, URI);
    });

    it('makes the press release of any template, which it lists with the one that needs no asking first', async () => {
      await open(readFileSync('test/samples/northamptonshire.md', 'utf8'));
      const templates = await connection.sendRequest(TEMPLATES, { uri: 'file:///drafts/report.md' });
      assert.deepEqual(templates, [
        { id: 'web', title: 'Press release for the web site' },
        { id: 'email', title: 'E-mail to the press' },
        { id: 'social', title: 'Social media post' },
        { id: 'summary', title: 'Summary in plain language' },
      ]);
      const made = (template?: string) => connection.sendRequest(PRESS_RELEASE, { uri: URI, ...(template === undefined ? {} : { template }) });
      const texts = await Promise.all(templates.map(({ id }) => made(id)));
      assert.deepEqual(texts[0], await made());
      for (const [index, words] of ['[Get the report]', '**ENDS**', '[Add the link to the report]', '## What happens next'].entries()) assert.ok('text' in texts[index]! && texts[index].text.includes(words), words);
      assert.deepEqual(await made('nope'), { refusal: 'There is no template “nope”. The templates are web, email, social, summary.' });
    });

    it('answers the next request after whatever it was given', async () => {
      const bytes = String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 0x10000));
      for (const [index, text] of [bytes, '', '---\nframework: ncpi', `---\nframework: ncpi\n---\n${'“‘good’ in two areas '.repeat(50_000)}`].entries()) {
        await open(text, `file:///drafts/odd-${index}.md`);
        const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: `file:///drafts/odd-${index}.md` } });
        assert.equal(report.kind, 'full');
      }
      await change(9, [{ text: 'a document that was never opened' }]);
      await open(withoutMarks(MARKED));
      const report = await pull();
      assert.equal(report.kind === 'full' && report.items.length, 1);
    });

    it('answers in plain words where there is nothing to make a release from', async () => {
      const result = await connection.sendRequest(PRESS_RELEASE, { uri: 'file:///nowhere.md' });
      assert.ok('refusal' in result);
      assert.match(result.refusal, /\.$/);
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
  return writeMarks(text, diagnostics.map(({ range, severity, code, message }) => ({ span: { from: offsetOf(text, range.start), to: offsetOf(text, range.end) }, severity: severities[severity!]!, rule: String(code), message: String(message) })));
}

function applyLsp(text: string, action: CodeAction): string {
  const edits = action.edit!.changes![URI]!.toReversed();
  return edits.reduce((result, { range, newText }) => result.slice(0, offsetOf(text, range.start)) + newText + result.slice(offsetOf(text, range.end)), text);
}

// Settings on the disk: which file is in force for the command line and for the server, its faults, and how changes are followed.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { EXPLAIN_RULES, TRUST_GRANTED } from '../server/lsp/protocol';
import { runCli, runCliWith } from './harness/process';
import { startServer } from './harness/server';
import { sixAreas } from './harness/sixAreas';

describe('settings on the disk', () => {
  let folder: string;
  const file = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeEach(() => (folder = mkdtempSync(join(os.tmpdir(), 'drafts-settings-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('the command line takes the nearest settings file', () => {
    file('.inspection-drafts.json', '{ "rules": { "miscounted-areas": "hint" } }');
    file('a/.inspection-drafts.json', '{ "rules": { "miscounted-areas": "warning" } }');
    file('a/b/near.md', sixAreas());
    file('far.md', sixAreas());
    const { code, out } = runCli(folder, 'check', '--format', 'json', '.');
    assert.equal(code, 0);
    const levels = (JSON.parse(out) as { filePath: string; messages: { level: string }[] }[]).map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1),
      messages.map(({ level }) => level),
    ]);
    assert.deepEqual(Object.fromEntries(levels), { 'a/b/near.md': ['warning'], 'far.md': ['hint'] });
    const rules = runCli(folder, 'rules', '--for', 'a/b/near.md');
    assert.match(
      rules.out,
      /miscounted-areas +warning +Reported as “warning”: set in the file a\/\.inspection-drafts\.json\. Without any setting it would be “error”\./,
    );
  });

  it('the command line takes the editor’s settings where an editor runs it, and the settings file above them', () => {
    file('one.md', sixAreas('', 'Inspectors graded the force across six areas. The training is run by TBC.'));
    file('.inspection-drafts.json', '{ "rules": { "placeholder": "hint" } }');
    const levels = (settings: string) =>
      runCliWith({ INSPECTION_DRAFTS_EDITOR_SETTINGS: settings }, folder, 'check', '--format', 'github').out.match(/^::\w+|title=[\w-]+/gm);
    assert.deepEqual(levels('{ "rules": { "miscounted-areas": "off", "placeholder": "error" } }'), ['::notice', 'title=placeholder']);
    assert.deepEqual(levels('{ "ignoredWords": ["tbc"] }'), ['::error', 'title=miscounted-areas']);
    assert.deepEqual(levels('{ "rules"'), ['::error', 'title=miscounted-areas', '::notice', 'title=placeholder'], 'what is no JSON is nothing');
  });

  it('files without front matter are drafts where the settings file says so', () => {
    file('.inspection-drafts.json', '{ "files": { "notes/**/*.md": { "framework": "ncpi", "kind": "press-release" } } }');
    file('notes/one.md', 'Inspectors graded the force across six areas.\n');
    file('other.md', 'Inspectors graded the force across six areas.\n');
    const { out } = runCli(folder, 'check', '--format', 'json', '.');
    const results = JSON.parse(out) as { filePath: string; messages: { ruleId: string }[] }[];
    assert.deepEqual(
      results.map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages.map(({ ruleId }) => ruleId)]),
      [['notes/one.md', ['front-matter', 'miscounted-areas']]],
    );
  });

  it('a settings file with a mistake is named with the place, and nothing is hidden by it', () => {
    file('.inspection-drafts.json', '{\n  "rules": { "miscounted-area": "off" }\n}\n');
    file('one.md', sixAreas());
    const { code, out, error } = runCli(folder, 'check', '.');
    assert.equal(code, 2);
    assert.match(error, /^\.inspection-drafts\.json:2:14: There is no key “miscounted-area” here\. Did you mean “miscounted-areas”\?\n$/);
    assert.match(out, /miscounted-areas/);
  });

  it('a report that is not there, or is the draft itself, is reported at the key', () => {
    file('one.md', sixAreas('report: nowhere.md\n'));
    file('two.md', sixAreas('report: two.md\n'));
    const { out } = runCli(folder, 'check', '--format', 'json', '.');
    const messages = (JSON.parse(out) as { messages: { ruleId: string; line: number; message: string }[] }[]).flatMap((each) =>
      each.messages.filter(({ ruleId }) => ruleId === 'front-matter'),
    );
    assert.deepEqual(messages.map(({ line, message }) => `${line}: ${message}`), [
      '6: There is no file “nowhere.md” where this draft looks for its report. Correct the name, as seen from the draft’s own folder.',
      '6: This draft names itself as its report. Write the file name of the report that it announces.',
    ]);
  });

  it('the server asks the editor and reads the settings file, tells its faults, and follows changes and trust', async () => {
    const root = pathToFileURL(folder).href;
    const settings = file('.inspection-drafts.json', '{ "rules": { "miscounted-areas": "hint" } }');
    const uri = pathToFileURL(file('one.md', sixAreas())).href;
    let rules: Record<string, string> = { 'miscounted-areas': 'warning' };
    const published: PublishDiagnosticsParams[] = [];
    const shown: string[] = [];
    let asked = () => {};
    /** Makes a change, and waits until the server has asked the client to pull again. */
    const refreshedBy = async (change: Promise<void>) => {
      const again = new Promise<void>((resolve) => (asked = resolve));
      await Promise.all([change, again]);
    };
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } };
    const server = await startServer(
      { capabilities, workspaceFolders: [{ uri: root, name: 'drafts' }], initializationOptions: { trusted: false } },
      (connection) => {
        connection.onRequest('workspace/configuration', () => [{ rules }]);
        connection.onRequest('workspace/diagnostic/refresh', () => {
          asked();
          return null;
        });
        connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void published.push(params));
      },
    );
    const severity = async () => (await server.problems(uri)).map((problem) => problem.severity);
    await server.open(uri, sixAreas());
    assert.deepEqual(await severity(), [2], 'an untrusted folder’s own settings are not read');

    await refreshedBy(server.connection.sendNotification(TRUST_GRANTED));
    assert.deepEqual(await severity(), [4]);
    const explained = await server.connection.sendRequest(EXPLAIN_RULES, { uri });
    assert.equal(
      explained.find(({ rule }) => rule === 'miscounted-areas')!.explanation,
      'Reported as “hint”: set in the file .inspection-drafts.json. That counts more than “warning” in the editor’s settings, under “Inspection ' +
        'Drafts: Rules”. Without any setting it would be “error”.',
    );

    writeFileSync(settings, '{ "rules": { "miscounted-areas": "quiet" } }');
    await refreshedBy(
      server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/.inspection-drafts.json`, type: 2 }] }),
    );
    assert.deepEqual(await severity(), [2]);
    assert.deepEqual(
      published.at(-1)!.diagnostics.map(({ message, range }) => [message, range.start]),
      [['Write off, error, warning, info or hint.', { line: 0, character: 33 }]],
    );

    rules = { 'miscounted-areas': 'loud' };
    await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
    assert.deepEqual(await severity(), [1]);
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severity(), [1]);
    assert.deepEqual(
      shown,
      ['The setting “inspectionDrafts.rules” cannot be used for “miscounted-areas”. Choose default, off, error, warning, info or hint for it.'],
      'told once',
    );

    rules = { 'miscounted-areas': 'info' };
    await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
    assert.deepEqual(await severity(), [3], 'at once, without a new start');

    rules = {};
    await refreshedBy(server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null }));
    assert.deepEqual(await severity(), [1]);
    await server.stop();
  });
});

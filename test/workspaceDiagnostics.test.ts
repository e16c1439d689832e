// `workspace/diagnostic`: the problems of drafts that nobody has open, told once, and the same ones as the command line’s.

import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { machineFiles } from '../server/files';
import type { ReadOptions } from '../server/surroundings/files';
import { runCli } from './harness/process';
import { contradiction, linesOf, release, report, workspaces } from './harness/workspace';
import type { Answer } from './harness/workspace';

describe('workspace diagnostics', () => {
  const { makeFolder, write, start, remove } = workspaces();
  afterEach(remove);

  const linked = (options: Parameters<typeof start>[1] = {}) => {
    const folder = makeFolder();
    write(folder, 'report.md', report('adequate'));
    write(folder, 'release.md', release());
    write(folder, 'notes.md', '# Notes\n');
    return start(folder, options);
  };
  const shown = (answer: Answer) => Object.fromEntries(Object.entries(answer).sort().map(([name, each]) => [name, linesOf(each)]));

  it('tell of every draft, also of those that nobody has open, with the other place', async () => {
    const { server, askAll, uri } = await linked();
    assert.deepEqual((server.initialized.capabilities.diagnosticProvider as { workspaceDiagnostics: boolean }).workspaceDiagnostics, true);
    const answer = await askAll();
    assert.deepEqual(shown(answer), { 'release.md': [contradiction('adequate')], 'report.md': [] });
    assert.deepEqual(Object.values(answer).map(({ version }) => version), [null, null]);
    const [problem] = (answer['release.md'] as { items: Diagnostic[] }).items;
    assert.equal(decodeURIComponent(problem!.relatedInformation![0]!.location.uri), decodeURIComponent(uri('report.md')));
    assert.deepEqual(problem!.relatedInformation![0]!.location.range.start, { line: 11, character: 7 });
  });

  it('are unchanged until something changes', async () => {
    const { write: put, tell, askAll } = await linked();
    const first = await askAll();
    assert.deepEqual(shown(await askAll(first)), { 'release.md': ['unchanged'], 'report.md': ['unchanged'] });
    put('report.md', report('inadequate'));
    await tell(['report.md', 2]);
    assert.deepEqual(shown(await askAll(first)), { 'release.md': [contradiction('inadequate')], 'report.md': [] });
  });

  it('follow a report that is open and not saved, and are those of its file again when it is closed', async () => {
    const { server, uri, retype, close, askAll } = await linked();
    const first = await askAll();
    await server.open(uri('report.md'), report('adequate'));
    await retype('report.md', 2, report('good'));
    const second = await askAll(first);
    assert.deepEqual(shown(second), { 'release.md': [], 'report.md': [] });
    assert.equal(second['report.md']!.version, 2);
    await close('report.md');
    assert.deepEqual(shown(await askAll(second)), { 'release.md': [contradiction('adequate')], 'report.md': [] });
  });

  it('are cleared where a draft is deleted, renamed or none any more', async () => {
    const { write: put, remove: take, tell, askAll } = await linked();
    put('second.md', release());
    await tell(['second.md', 1]);
    const first = await askAll();
    take('release.md');
    put('renamed.md', release());
    put('second.md', '# Notes\n');
    await tell(['release.md', 3], ['renamed.md', 1], ['second.md', 2]);
    const second = await askAll(first);
    assert.deepEqual(shown(second), { 'release.md': [], 'renamed.md': [contradiction('adequate')], 'report.md': ['unchanged'], 'second.md': [] });
    assert.deepEqual([second['release.md']!.resultId, second['second.md']!.resultId], [undefined, undefined]);
    assert.deepEqual(Object.keys(shown(await askAll(second))), ['renamed.md', 'report.md']);
  });

  it('are cleared for a draft from elsewhere that is closed', async () => {
    const { server, askAll } = await linked();
    const first = await askAll();
    const elsewhere = 'file:///elsewhere/release.md';
    await server.open(elsewhere, release());
    assert.equal(Object.keys(await askAll(first)).length, 3);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: elsewhere } });
    const last = await askAll(first);
    assert.deepEqual((last[elsewhere] as { items: Diagnostic[] }).items, []);
  });

  it('wait for news where the client takes parts, reading nothing meanwhile', async () => {
    const read: string[] = [];
    const files = {
      ...machineFiles,
      read(uri: string, options?: ReadOptions) {
        read.push(uri);
        return machineFiles.read(uri, options);
      },
    };
    const { write: put, tell, askAll, links } = await linked({ files });
    const first = await askAll({}, true);
    assert.deepEqual(shown(first), { 'release.md': [contradiction('adequate')], 'report.md': [] });
    const before = read.length;
    let answered = false;
    const waiting = askAll(first, true).finally(() => (answered = true));
    put('notes.md', '# Other notes\n');
    await tell(['notes.md', 2]);
    await links();
    assert.deepEqual([answered, read.length - before], [false, 1]);
    put('report.md', report('inadequate'));
    await tell(['report.md', 2]);
    assert.deepEqual(shown(await waiting), { 'release.md': [contradiction('inadequate')], 'report.md': [] });
  });

  it('end at once when they are not wanted any more', async () => {
    const { server, askAll } = await linked();
    const previousResultIds = Object.values(await askAll()).map(({ uri, resultId }) => ({ uri, value: resultId! }));
    const cancelling = new CancellationTokenSource();
    const waiting = server.connection.sendRequest('workspace/diagnostic', { previousResultIds, partialResultToken: 'parts' }, cancelling.token);
    await server.pull('file:///nowhere.md');
    cancelling.cancel();
    await assert.rejects(waiting, { code: -32_800 });
    assert.deepEqual(Object.keys(await askAll()).length, 2);
  });

  it('tell an open draft once, though the client keeps to what it pulled by itself', async () => {
    const { server, uri, retype, askAll } = await linked();
    await server.open(uri('release.md'), release());
    const pulled = await server.pull(uri('release.md'));
    await server.open(uri('report.md'), report('adequate'));
    await retype('report.md', 2, report('inadequate'));
    const asTracked = (answer: Answer): Answer => ({ ...answer, 'release.md': { ...answer['release.md']!, resultId: pulled.resultId! } });
    const second = await askAll(asTracked(await askAll()));
    assert.deepEqual(shown(second), { 'release.md': ['unchanged'], 'report.md': ['unchanged'] });
  });

  it('show how far they have come to a client that asks for that', async () => {
    const kinds: string[] = [];
    const { server } = await linked({
      prepare: (connection) =>
        connection.onNotification(
          '$/progress',
          ({ token, value }: { token: string; value: { kind: string } }) => void (token === 'work' && kinds.push(value.kind)),
        ),
    });
    await server.connection.sendRequest('workspace/diagnostic', { previousResultIds: [], workDoneToken: 'work' });
    assert.deepEqual(kinds, ['begin', 'report', 'report', 'end']);
  });

  it('are the same problems in the same places as “check” reports for the folder', async () => {
    const folder = makeFolder();
    for (const name of readdirSync('test/samples')) cpSync(`test/samples/${name}`, `${folder}/samples/${name}`);
    write(folder, 'report.md', report('adequate').replaceAll('\n', '\r\n'));
    write(folder, 'release.md', release());
    write(folder, 'a/b/deep.md', release('../../report.md'));
    write(folder, 'a/lost.md', release('nowhere.md'));
    write(folder, 'a/.inspection-drafts.json', '{ "rules": { "contradicts-report": "info" }, "files": { "bare/*.md": { "framework": "ncpi" } } }');
    write(folder, 'a/bare/bare.md', report('requires improvement').replace('framework: ncpi\n', ''));
    write(folder, 'a/of-bare.md', release('bare/bare.md'));
    write(folder, 'broken/.inspection-drafts.json', '{ "rules": 7 }');
    write(folder, 'broken/release.md', release('../report.md'));
    write(folder, 'latin.md', Buffer.from(`${report('good')}\xE4`, 'latin1'));
    write(folder, 'of-latin.md', release('latin.md'));
    write(folder, 'node_modules/a.md', release());
    write(folder, 'notes.md', '# Notes\n');

    const checked = JSON.parse(runCli(folder, 'check', '--format', 'json').out) as {
      filePath: string;
      messages: { ruleId: string; level: string; message: string; line: number; column: number; endLine: number; endColumn: number }[];
    }[];
    const fromCli = checked.flatMap(({ filePath, messages }) =>
      messages.map((each) => `${filePath}:${each.line}:${each.column}-${each.endLine}:${each.endColumn} ${each.level} ${each.ruleId}: ${each.message}`),
    );
    const { askAll } = await start(folder);
    const fromServer = Object.values(await askAll()).flatMap(placesOf);
    assert.ok(fromCli.some((each) => /bare\.md.*contradicts-report/.test(each)) && fromCli.length > 10);
    assert.deepEqual(fromServer.sort(), fromCli.sort());
  });
});

const LEVELS = ['', 'error', 'warning', 'info', 'hint'];

function placesOf(answer: WorkspaceDocumentDiagnosticReport): string[] {
  assert.equal(answer.kind, 'full');
  const { uri, items } = answer as { uri: string; items: Diagnostic[] };
  return items.map(
    ({ range: { start, end }, severity, code, message }) =>
      `${fileURLToPath(uri)}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${LEVELS[severity!]} ${code}: ${message as string}`,
  );
}

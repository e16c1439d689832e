// Inlay hints over real JSON-RPC: who gets them, and when the editor is asked to ask again.

import assert from 'node:assert/strict';
import type { InlayHint, Range } from 'vscode-languageserver/node';
import { INSPECTION_DETAILS, INSPECTIONS_CHANGED } from '../server/lsp/protocol';
import { GRADED_REPORT, releaseSaying } from './harness/gradedReport';
import { positionOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';
import { report, workspaces } from './harness/workspace';

const URI = 'file:///drafts/report.md';
const RELEASE_URI = 'file:///drafts/release.md';
const RELEASE = releaseSaying('Inspectors graded the force across five areas.');

describe('inlay hints protocol', () => {
  let server: Server;
  let settings: Record<string, unknown>;

  const start = async (onRefresh: () => void) => {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true, inlayHint: { refreshSupport: true } } };
    server = await startServer({ capabilities }, (connection) => {
      connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => items.map(({ section }) => settings[section] ?? null));
      connection.onRequest('workspace/inlayHint/refresh', onRefresh);
    });
    await server.open(URI, GRADED_REPORT);
    await server.open(RELEASE_URI, RELEASE);
  };
  const request = <Result,>(method: string, uri: string, params: object = {}) =>
    server.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  const whole = (text: string): Range => ({ start: positionOf(text, 0), end: positionOf(text, text.length) });

  beforeEach(() => {
    settings = {};
  });
  afterEach(() => server.stop());

  it('shows inlay hints once the setting says so, and asks the editor to ask again when it changes', async () => {
    let refreshed = () => {};
    const refresh = new Promise<void>((resolve) => (refreshed = resolve));
    await start(() => refreshed());
    const hints = (range = whole(GRADED_REPORT)) => request<InlayHint[]>('textDocument/inlayHint', URI, { range });
    assert.deepEqual(await hints(), []);
    settings['inspectionDrafts.inlayHints'] = true;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await refresh;
    const [hint, ...others] = await hints();
    assert.deepEqual([hint!.label, hint!.position], [': 1 good, 2 adequate, 2 requires improvement', rangeOf(GRADED_REPORT, 'across five areas').end]);
    assert.deepEqual(others, []);
    assert.deepEqual(await hints(rangeOf(GRADED_REPORT, '# Northamptonshire Police')), []);
    settings['inspectionDrafts.inlayHints'] = 'yes';
    assert.deepEqual(await hints(), []);
  });

  it('asks the editor for a release’s hints again when its report grades otherwise, and for nothing else', async () => {
    settings['inspectionDrafts.inlayHints'] = true;
    let refreshes = 0;
    let refreshed = () => {};
    await start(() => (refreshes++, refreshed()));
    const label = async () => (await request<InlayHint[]>('textDocument/inlayHint', RELEASE_URI, { range: whole(RELEASE) })).map((hint) => hint.label);
    const retype = (of: string, version: number, words: string) =>
      server.connection.sendNotification('textDocument/didChange', { textDocument: { uri: of, version }, contentChanges: [{ text: words }] });
    const news = () => new Promise<void>((resolve) => void server.connection.onNotification(INSPECTIONS_CHANGED, () => resolve()));
    await server.connection.sendRequest(INSPECTION_DETAILS, { uris: [] });
    assert.deepEqual(await label(), [': 1 good, 2 adequate, 2 requires improvement']);

    for (const [of, version, words] of [[URI, 2, `${GRADED_REPORT}\nMore words.\n`], [RELEASE_URI, 2, `${RELEASE}\nMore words.\n`]] as const) {
      const told = news();
      await retype(of, version, words);
      await told;
    }
    assert.deepEqual(await label(), [': 1 good, 2 adequate, 2 requires improvement']);
    const refresh = new Promise<void>((resolve) => (refreshed = resolve));
    await retype(URI, 3, GRADED_REPORT.replace('partners | Good', 'partners | Outstanding'));
    await refresh;
    assert.deepEqual(await label(), [': 1 outstanding, 2 adequate, 2 requires improvement']);
    assert.equal(refreshes, 1);
  });
});

describe('inlay hints of a release whose report only the disk has', () => {
  const { makeFolder, write, start, remove } = workspaces();
  afterEach(remove);

  it('follow what is written there', async () => {
    const folder = makeFolder();
    const text = `${RELEASE}\nThey saw working with safeguarding partners at its best.\n`;
    write(folder, 'report.md', report('good'));
    write(folder, 'release.md', text);
    let refreshed = () => {};
    const refresh = new Promise<void>((resolve) => (refreshed = resolve));
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true }, inlayHint: { refreshSupport: true } },
    };
    const { server, uri, tell } = await start(folder, {
      params: { capabilities },
      prepare(connection) {
        connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
          items.map(({ section }) => (section === 'inspectionDrafts.inlayHints' ? true : null)),
        );
        connection.onRequest('workspace/inlayHint/refresh', () => refreshed());
      },
    });
    await server.open(uri('release.md'), text);
    const range = { start: positionOf(text, 0), end: positionOf(text, text.length) };
    const labels = async () =>
      (await server.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: uri('release.md') }, range })).map(
        ({ label }) => label,
      );
    assert.deepEqual(await labels(), ['(good)']);
    write(folder, 'report.md', report('adequate'));
    await tell(['report.md', 2]);
    await refresh;
    assert.deepEqual(await labels(), ['(adequate)']);
  });
});

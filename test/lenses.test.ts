// Code lenses over the protocol: what they are called, what they lead to, when they are told anew, and how each is turned off.

import assert from 'node:assert/strict';
import type { CodeLens, MessageConnection } from 'vscode-languageserver/node';
import { FOLLOW_UPS, UNGRADED_AREAS } from '../server/lsp/protocol';
import { release, report, workspaces } from './harness/workspace';
import type { TestWorkspace } from './harness/workspace';

/** An area without a grade, and a cause of concern that nothing follows. */
const UNFINISHED = `${report('').trimEnd()}\n\n### Cause of concern\n\nReferrals wait too long.\n`;

describe('code lenses', () => {
  const { makeFolder, write, start, remove } = workspaces();
  afterEach(remove);

  const begin = async (files: Record<string, string>, settings: unknown = {}) => {
    const folder = makeFolder();
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
    let value = settings;
    let asked = () => {};
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { configuration: true, codeLens: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
    };
    const prepare = (connection: MessageConnection) => {
      connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
        items.map(({ section }) => (section === 'inspectionDrafts.codeLenses' ? value : null)),
      );
      connection.onRequest('workspace/codeLens/refresh', () => {
        asked();
        return null;
      });
    };
    const workspace = await start(folder, { params: { capabilities }, prepare });
    await workspace.links();
    const set = async (next: unknown) => {
      value = next;
      await workspace.server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    };
    return { ...workspace, set, refreshed: () => new Promise<void>((resolve) => (asked = resolve)) };
  };
  const titles = async ({ server, uri }: TestWorkspace, name = 'report.md') => {
    const lenses = await server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri(name) } });
    return lenses.map(({ range, command }) => `${range.start.line}: ${command!.title}`);
  };

  it('offer to make what is not there, to grade and to add a recommendation', async () => {
    const workspace = await begin({});
    await workspace.server.open(workspace.uri('report.md'), UNFINISHED);
    assert.deepEqual(await titles(workspace), ['7: Make press release', '7: Preview', '9: Grade this area', '13: Add recommendation']);
  });

  it('say whether the press release agrees, and are told anew when it does no longer', async () => {
    const workspace = await begin({ 'report.md': report('good'), 'press/release.md': release('../report.md') });
    await workspace.server.open(workspace.uri('report.md'), report('good'));
    assert.deepEqual(await titles(workspace), ['7: Open press release (agrees)', '7: Update press release', '7: Preview']);
    const refreshed = workspace.refreshed();
    workspace.write('press/release.md', release('../report.md').replace('is good at', 'is adequate at'));
    await workspace.tell(['press/release.md', 2]);
    await refreshed;
    assert.deepEqual(await titles(workspace), ['7: Open press release (out of date)', '7: Update press release', '7: Preview']);
  });

  it('are told anew when a press release comes, and when one of several disagrees', async () => {
    const workspace = await begin({ 'report.md': report('good') });
    await workspace.server.open(workspace.uri('report.md'), report('good'));
    assert.deepEqual(await titles(workspace), ['7: Make press release', '7: Preview']);
    const refreshed = workspace.refreshed();
    workspace.write('one.md', release());
    workspace.write('two.md', release());
    await workspace.tell(['one.md', 1], ['two.md', 1]);
    await refreshed;
    assert.deepEqual(await titles(workspace), ['7: Open one of 2 press releases (all agree)', '7: Update a press release', '7: Preview']);
    await workspace.retype('report.md', 2, report('adequate'));
    assert.deepEqual((await titles(workspace))[0], '7: Open one of 2 press releases (2 out of date)');
  });

  it('are turned off one by one, at once', async () => {
    const workspace = await begin({}, { pressRelease: false, grading: 'perhaps' });
    await workspace.server.open(workspace.uri('report.md'), UNFINISHED);
    assert.deepEqual(await titles(workspace), ['9: Grade this area', '13: Add recommendation']);
    for (const [settings, left] of [
      [{ grading: false }, ['7: Make press release', '7: Preview', '13: Add recommendation']],
      [{ pressRelease: false, grading: false, recommendation: false }, []],
    ] as const) {
      const refreshed = workspace.refreshed();
      await workspace.set(settings);
      await refreshed;
      assert.deepEqual(await titles(workspace), left);
    }
  });

  it('are none above a press release or what is no draft', async () => {
    const workspace = await begin({});
    await workspace.server.open(workspace.uri('release.md'), release());
    await workspace.server.open(workspace.uri('notes.md'), '# Notes\n\n## Working with safeguarding partners\n');
    assert.deepEqual([await titles(workspace, 'release.md'), await titles(workspace, 'notes.md')], [[], []]);
  });

  it('lead to the edits of every grade, and to where a recommendation begins', async () => {
    const { server, uri } = await begin({});
    await server.open(uri('report.md'), UNFINISHED);
    const [area, ...others] = await server.connection.sendRequest(UNGRADED_AREAS, { uri: uri('report.md') });
    assert.deepEqual([area!.name, others], ['Working with safeguarding partners', []]);
    assert.deepEqual(
      area!.grades.map(({ term, edits }) => [term, ...edits.map(({ range, newText }) => `${range.start.line}:${range.start.character}${newText}`)]),
      [
        ['outstanding', '11:6 outstanding'],
        ['good', '11:6 good'],
        ['adequate', '11:6 adequate'],
        ['requires improvement', '11:6 requires improvement'],
        ['inadequate', '11:6 inadequate'],
      ],
    );
    assert.ok(area!.grades.every(({ meaning }) => meaning));
    const followUps = await server.connection.sendRequest(FOLLOW_UPS, { uri: uri('report.md') });
    assert.deepEqual(followUps, [{ line: 13, at: { line: 15, character: 24 }, snippet: '\n\n### Recommendation\n\n${1}' }]);
    assert.deepEqual(await server.connection.sendRequest(UNGRADED_AREAS, { uri: uri('other.md') }), []);
    assert.deepEqual(await server.connection.sendRequest(FOLLOW_UPS, { uri: uri('other.md') }), []);
  });
});

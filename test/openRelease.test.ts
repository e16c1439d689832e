// A press release that is open while its report changes: in another editor, or on the disk.

import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { contradiction, release, report, workspaces } from './harness/workspace';

describe('an open release is kept in step with its report', () => {
  const { startLinked: linked, remove } = workspaces();
  afterEach(remove);

  it('as it stands in the editor, before it is saved', async () => {
    const { server, uri, retype, close, problems, refreshed } = await linked();
    await server.open(uri('press/release.md'), release('../report.md'));
    assert.deepEqual(await problems('press/release.md'), []);
    await server.open(uri('report.md'), report('good'));
    const again = refreshed();
    await retype('report.md', 2, report('adequate'));
    await again;
    assert.deepEqual(await problems('press/release.md'), [contradiction('adequate')]);
    const closed = refreshed();
    await close('report.md');
    await closed;
    assert.deepEqual(await problems('press/release.md'), []);
  });

  it('as it is on the disk: changed, deleted, created', async () => {
    const { server, uri, write: put, remove: take, tell, problems, refreshed } = await linked();
    await server.open(uri('press/release.md'), release('../report.md'));
    assert.deepEqual(await problems('press/release.md'), []);
    const after = async (change: () => void, type: 1 | 2 | 3) => {
      change();
      await Promise.all([refreshed(), tell(['report.md', type])]);
      return problems('press/release.md');
    };
    assert.deepEqual(await after(() => put('report.md', report('inadequate')), 2), [contradiction('inadequate')]);
    assert.match((await after(() => take('report.md'), 3)).join(), /^front-matter: There is no file “..\/report\.md”/);
    assert.deepEqual(await after(() => put('report.md', report('good')), 1), []);
  });

  it('with a new result id when and only when its problems may be others', async () => {
    const { server, uri, write: put, tell, links } = await linked();
    const ids = new Set<string>();
    const pull = async () => ids.add((await server.pull(uri('press/release.md'))).resultId!).size;
    await server.open(uri('press/release.md'), release('../report.md'));
    assert.equal(await pull(), 1);
    put('notes.md', 'something else');
    put('report.md', report('good'));
    await tell(['notes.md', 2], ['report.md', 2]);
    await links();
    assert.equal(await pull(), 1, 'the report was saved as it was');
    put('report.md', `${report('good')}\nMore words.\n`);
    await tell(['report.md', 2]);
    await links();
    assert.equal(await pull(), 2);
  });

  it('by a push to a client that cannot pull', async () => {
    const pushed: PublishDiagnosticsParams[] = [];
    let arrived = () => {};
    const { server, uri, retype } = await linked({
      params: { capabilities: {} },
      prepare: (connection) =>
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void (pushed.push(params), arrived())),
    });
    const until = (count: number) =>
      new Promise<void>((resolve) => {
        arrived = () => pushed.findLast((each) => each.uri === uri('press/release.md'))?.diagnostics.length === count && resolve();
        arrived();
      });
    await server.open(uri('press/release.md'), release('../report.md'));
    await until(0);
    await server.open(uri('report.md'), report('good'));
    await retype('report.md', 2, report('adequate'));
    await until(1);
  });
});

// The index of the workspace: which drafts there are and how they are linked, from editors and files, and what it reads for that.

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { MessageConnection, RegistrationParams } from 'vscode-languageserver/node';
import { readHead } from '../server/core/draft/head';
import { machineFiles } from '../server/files';
import type { ReadOptions } from '../server/surroundings/files';
import { MARKDOWN_FILES } from '../server/surroundings/markdown';
import { normaliseUri, relativePath, resolveUri } from '../server/surroundings/uris';
import { TRUST_GRANTED } from '../server/lsp/protocol';
import { release, report, workspaces } from './harness/workspace';

describe('the index of drafts', () => {
  const { makeFolder, write, start, startLinked: linked, remove } = workspaces();
  afterEach(remove);

  describe('knows', () => {
    it('reports and releases, linked both ways, and nothing else', async () => {
      const folder = makeFolder();
      write(folder, 'report.md', report('good'));
      write(folder, 'release.md', release());
      write(folder, 'press/second.md', release('../report.md'));
      write(folder, 'lost.md', release('nowhere.md'));
      for (const name of ['notes.md', 'node_modules/a.md', '.hidden/a.md', '.hidden.md', 'a.txt'])
        write(folder, name, name === 'notes.md' ? '# Notes\n\nframework: ncpi\n' : report('good'));
      write(folder, 'latin.md', Buffer.from(report('good').replace('Grade', 'Gr\xE4de'), 'latin1'));
      symlinkSync('..', `${folder}/press/circle`);
      const { links } = await start(folder);
      assert.deepEqual(await links(), [
        'lost.md → nowhere.md',
        'press/second.md → report.md',
        'release.md → report.md',
        'report.md ← press/second.md, release.md',
      ]);
    });

    it('what an editor holds and nobody has saved', async () => {
      const { server, uri, links, retype, close } = await linked();
      await server.open(uri('press/release.md'), release('../other.md'));
      await server.open(uri('new.md'), release());
      assert.deepEqual(await links(), ['new.md → report.md', 'press/release.md → other.md', 'report.md ← new.md']);
      await retype('new.md', 2, 'no draft any more');
      await close('press/release.md');
      assert.deepEqual(await links(), ['press/release.md → report.md', 'report.md ← press/release.md']);
    });

    it('files that are created, renamed, changed or deleted', async () => {
      const { write: put, remove: take, tell, links } = await linked();
      put('press/second.md', release('../report.md'));
      await tell(['press/second.md', 1]);
      assert.deepEqual(await links(), ['press/release.md → report.md', 'press/second.md → report.md', 'report.md ← press/release.md, press/second.md']);
      take('press/release.md');
      put('press/renamed.md', release('../report.md'));
      put('press/second.md', 'no draft any more');
      await tell(['press/release.md', 3], ['press/renamed.md', 1], ['press/second.md', 2]);
      assert.deepEqual(await links(), ['press/renamed.md → report.md', 'report.md ← press/renamed.md']);
    });

    it('folders that come and go as one', async () => {
      const { write: put, remove: take, tell, links } = await linked();
      put('later/deep/third.md', release('../../report.md'));
      take('press');
      await tell(['press', 3], ['later', 1]);
      assert.deepEqual(await links(), ['later/deep/third.md → report.md', 'report.md ← later/deep/third.md']);
    });

    it('every folder of the workspace, with links from one to another', async () => {
      const [one, two] = [makeFolder(), makeFolder()];
      write(one, 'report.md', report('good'));
      write(two, 'release.md', release(`../${one.slice(one.lastIndexOf('/') + 1)}/report.md`));
      const folders = [one, two].map((each) => ({ uri: pathToFileURL(each).href, name: each }));
      const { links, server } = await start(one, { params: { workspaceFolders: folders } });
      assert.match((await links()).join('\n'), /^(?=[^]*^report\.md ← .*release\.md$)(?=[^]*release\.md → report\.md$)/m);
      await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folders[1]] } });
      assert.deepEqual(await links(), ['report.md']);
      await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folders[1]], removed: [] } });
      assert.equal((await links()).length, 2);
    });

    it('files that a settings file says are drafts, unless the workspace is not trusted', async () => {
      const folder = makeFolder();
      write(folder, '.inspection-drafts.json', '{ "files": { "bare/*.md": { "framework": "ncpi" } } }');
      write(folder, 'bare/one.md', '# A report\n');
      write(folder, 'report.md', report('good'));
      const { links, server, write: put, tell } = await start(folder, { params: { initializationOptions: { trusted: false } } });
      assert.deepEqual(await links(), ['report.md']);
      await server.connection.sendNotification(TRUST_GRANTED);
      assert.deepEqual(await links(), ['bare/one.md', 'report.md']);
      put('.inspection-drafts.json', '{}');
      await tell(['.inspection-drafts.json', 2]);
      assert.deepEqual(await links(), ['report.md']);
    });

    it('one draft where the editor writes its address in another way', async () => {
      const { server, uri, links } = await linked();
      await server.open(uri('press/release.md').replace('release', 'rele%61se').replace('(', '%28'), release('../%other.md'));
      assert.deepEqual(await links(), ['press/release.md → %other.md', 'report.md']);
    });
  });

  it('asks to be told of Markdown files, and of folders that come and go', async () => {
    const registered: RegistrationParams[] = [];
    await linked({
      prepare: (connection) => connection.onRequest('client/registerCapability', (params: RegistrationParams) => void registered.push(params)),
    }).then(({ links }) => links());
    assert.ok(JSON.stringify(registered).includes(JSON.stringify([{ globPattern: MARKDOWN_FILES }, { globPattern: '**', kind: 5 }]).slice(0, -1)));
  });

  describe('reads', () => {
    it('the beginning of a file and no more, and a whole file only when it is asked for', async () => {
      const folder = makeFolder();
      const long = 'An inspector read it. '.repeat(20_000);
      write(folder, 'report.md', report('good') + long);
      write(folder, 'notes.md', `# Notes\n\n${long}`);
      write(folder, 'ruled.md', `---\n\n${long}`);
      const read: string[] = [];
      const files = {
        ...machineFiles,
        read(uri: string, options: ReadOptions = {}) {
          if (uri.endsWith('.md')) read.push(`${uri.slice(uri.lastIndexOf('/') + 1)} ${options.most ?? 'whole'}`);
          return machineFiles.read(uri, options);
        },
      };
      const { links, problems } = await start(folder, { files });
      assert.deepEqual(await links(), ['report.md']);
      assert.deepEqual(read.sort(), ['notes.md 4096', 'report.md 4096', 'ruled.md 4096', 'ruled.md 65536']);
      await problems('report.md');
      await problems('report.md');
      await problems('notes.md');
      assert.deepEqual(read.slice(4), ['report.md whole']);
    });

    it('on to the end of the front matter, which may be long or never end', () => {
      const text = `---\nframework: ncpi\n${'# a remark\n'.repeat(20)}---\n\n# Title\n`;
      for (let length = 0; length < text.indexOf('# Title'); length++) {
        const head = readHead(text.slice(0, length), false);
        assert.equal(head?.frontMatter.values.framework, length < text.lastIndexOf('---\n') + 4 ? undefined : 'ncpi', text.slice(0, length));
      }
      assert.ok(readHead('# Title', false) && readHead('---', true));
      // A line “# …” below a blank one may still be a remark of front matter that goes on.
      assert.equal(readHead('---\nframework: ncpi\n\n# Title', false), undefined);
      assert.ok(readHead('---\nframework: ncpi\n\n# Title\n\nText\n', false));
    });
  });

  it('writes every address in one way', () => {
    const same = [
      'file:///C:/My%20drafts/a(1).md',
      'file:///c%3A/My%20drafts/a%281%29.md',
      'file:///c:/My drafts/%61(1).md',
      'FILE:///C%3a/My%20drafts/a(1).md',
    ];
    assert.deepEqual([...new Set(same.map(normaliseUri))], ['file:///c%3A/My%20drafts/a%281%29.md']);
    assert.deepEqual(['untitled:Untitled-1', 'file:///a/%E0%A4%A.md', 'vscode-vfs://github/a/C:/b.md'].map(normaliseUri), [
      'untitled:Untitled-1',
      'file:///a/%25E0%25A4%25A.md',
      'vscode-vfs://github/a/C:/b.md',
    ]);
    assert.equal(resolveUri('file:///c%3A/a/release.md', '..\\reports\\Kent (1).md'), 'file:///c%3A/reports/Kent%20%281%29.md');
    assert.deepEqual(['/top/a.md', 'D:\\a.md'].map((path) => resolveUri('file:///home/b/c.md', path)), ['file:///top/a.md', 'file:///d%3A/a.md']);
  });

  it('writes the path from one file to another, which leads there again', () => {
    const from = 'file:///c%3A/a/press/release.md';
    const paths = [
      'file:///c%3A/a/press/b.md',
      'file:///c%3A/a/Kent%20%281%29.md',
      'file:///c%3A/a/press/deep/b.md',
      'file:///c%3A/press/release.md',
      'file:///d%3A/b.md',
      'file://server/c%3A/a/b.md',
    ].map((to) => {
      const path = relativePath(from, to);
      if (path !== undefined) assert.equal(resolveUri(from, path), to);
      return path;
    });
    assert.deepEqual(paths, ['b.md', '../Kent (1).md', 'deep/b.md', '../../press/release.md', undefined, undefined]);
    assert.equal(relativePath('untitled:Untitled-1', from), undefined);
  });

  describe('shows how far it has come', () => {
    type Progress = { kind: string; title?: string; percentage?: number; message?: string; cancellable?: boolean };
    const many = (count: number) => {
      const folder = makeFolder();
      for (let number = 0; number < count; number++) write(folder, `${number}.md`, report('good'));
      return folder;
    };
    /** What is shown of the work, and `begun`, called with its token when it begins. */
    const watch = (shown: Progress[], begun: (token: string, connection: MessageConnection) => void) => (connection: MessageConnection) =>
      void connection.onNotification('$/progress', ({ token, value }: { token: string; value: Progress }) => {
        shown.push(value);
        if (value.kind === 'begin') begun(token, connection);
      });

    it('from the beginning to the end', async () => {
      const shown: Progress[] = [];
      const { links } = await start(many(200), { prepare: watch(shown, () => {}) });
      assert.equal((await links()).length, 200);
      assert.deepEqual(shown[0], { kind: 'begin', title: 'Inspection Drafts: looking for drafts', percentage: 0, cancellable: true });
      assert.match(
        shown
          .slice(1, -1)
          .map(({ kind, percentage, message }) => `${kind} ${percentage} ${message}`)
          .join('\n'),
        /^report \d+ \d+ of 200(?:\nreport \d+ \d+ of 200)+$/,
      );
      assert.deepEqual(shown.at(-1), { kind: 'end' });
    });

    it('not for a few files', async () => {
      const shown: Progress[] = [];
      await start(many(20), { prepare: watch(shown, () => {}) }).then(({ links }) => links());
      assert.deepEqual(shown, []);
    });

    it('and stops when it is told to, with what it has found', async () => {
      const shown: Progress[] = [];
      const folder = many(2_000);
      const { links, server, uri, problems } = await start(folder, {
        prepare: watch(shown, (token, connection) => void connection.sendNotification('window/workDoneProgress/cancel', { token })),
      });
      const found = (await links()).length;
      assert.ok(found < 2_000, `${found} drafts found`);
      assert.deepEqual(shown.at(-1), { kind: 'end' });
      await server.open(uri('1999.md'), release('0.md'));
      assert.deepEqual(await problems('1999.md'), []);
    });
  });
});

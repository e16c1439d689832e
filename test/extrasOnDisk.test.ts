// A folder’s `.inspection` on the disk: read by the command line and the server, watched, and not trusted too soon.

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver/node';
import { CHOICES, NEW_REPORT, TRUST_GRANTED } from '../server/lsp/protocol';
import { useFolder } from './harness/folder';
import { BODIES, draft, own, SIX } from './harness/ownFramework';
import { runCli } from './harness/process';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

describe('the folder .inspection on the disk', () => {
  const folder = useFolder({ '.inspection/frameworks/own.json': own(), '.inspection/bodies.json': BODIES, 'sub/a.md': draft() });
  const { write, uri } = folder;

  describe('for the command line', () => {
    it('is the nearest above each draft', () => {
      write('other/.inspection/people.json', '{"people": []}');
      write('other/b.md', draft());
      const { code, out, error } = runCli(folder.path, 'check');
      assert.equal(error, '');
      assert.equal(code, 1);
      assert.equal(out.match(/six key questions, but the framework grades five/g)?.length, 1);
      assert.match(out, /other[\\/]b\.md[^]*There is no framework “own”/);
    });

    it('counts for new reports, releases and lists too', () => {
      write('.inspection/templates/short.press-release.hbs', '# {{headline}}\n');
      assert.match(runCli(folder.path, 'frameworks').out, /^own {2}Our own inspection$/m);
      const made = runCli(folder.path, 'new', 'own', '--body', 'Sample Lodge', '--output', 'new.md');
      assert.deepEqual([made.code, made.error], [0, 'The new report is in new.md.\n']);
      assert.match(runCli(folder.path, 'release', 'new.md', '--template', 'short').out, /^# Regulator publishes its report on Sample Lodge Care Home\n$/);
    });

    it('is told its faults with their places, and the run has failed', () => {
      write('.inspection/bodies.json', '{\n  "bodies": [\n    { "name": "Here", "nuon": "home" }\n  ]\n}\n');
      const { code, error } = runCli(folder.path, 'check');
      assert.equal(code, 2);
      assert.match(error, /^\.inspection[\\/]bodies\.json:3:23: There is no key “nuon” here\. Did you mean “noun”\?$/m);
      assert.equal(runCli(folder.path, 'frameworks').code, 2);
    });
  });

  describe('for the server', () => {
    const published: PublishDiagnosticsParams[] = [];
    const registered: RegistrationParams[] = [];
    let arrived = () => {};
    const start = async (trusted?: boolean) => {
      published.length = registered.length = 0;
      folder.server = await startServer(
        {
          capabilities: {
            textDocument: { diagnostic: {} },
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
          },
          workspaceFolders: [{ uri: pathToFileURL(folder.path).href, name: 'drafts' }],
          initializationOptions: trusted === undefined ? {} : { trusted },
        },
        (connection) => {
          connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void (published.push(params), arrived()));
          connection.onRequest('client/registerCapability', (params: RegistrationParams) => void (registered.push(params), arrived()));
          connection.onRequest('workspace/diagnostic/refresh', () => void (refreshes++, arrived()));
        },
      );
      return folder.server;
    };
    let refreshes = 0;
    const until = (wanted: () => boolean) =>
      new Promise<void>((resolve) => {
        arrived = () => wanted() && resolve();
        arrived();
      });
    const problems = async ({ open, problems: of }: Server) => {
      await open(uri('sub/a.md'), draft());
      return (await of(uri('sub/a.md'))).map(({ code, message }) => `${code}: ${message}`);
    };
    const changed = (name: string) => folder.server!.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });

    it('is read at the start, and watched', async () => {
      const running = await start();
      assert.deepEqual(await problems(running), [SIX]);
      const { frameworks } = await running.connection.sendRequest(CHOICES, {});
      assert.ok(frameworks.some(({ id }) => id === 'own'));
      const { text } = await running.connection.sendRequest(NEW_REPORT, { framework: 'own', body: 'Sample Lodge' });
      assert.match(text, /^body: Sample Lodge Care Home$/m);
      await until(() => registered.length > 0);
      assert.match(JSON.stringify(registered), /"globPattern":"\*\*\/\.inspection\/\*\*"/);
    });

    it('is read again when it changes, and the drafts are judged anew', async () => {
      const running = await start();
      assert.deepEqual(await problems(running), [SIX]);
      const before = refreshes;
      write('.inspection/frameworks/own.json', own({ id: 'other' }));
      await changed('.inspection/frameworks/own.json');
      await until(() => refreshes > before);
      assert.deepEqual((await running.problems(uri('sub/a.md'))).map(({ code }) => code), ['front-matter']);
    });

    it('is told its faults in its own files, until they are mended', async () => {
      write('.inspection/bodies.json', '{\r\n  "bodies": [{ "name": "Here", "nuon": "home" }]\r\n}\r\n');
      await start();
      const told = () => published.findLast((each) => decodeURIComponent(each.uri) === decodeURIComponent(uri('.inspection/bodies.json')))?.diagnostics;
      await until(() => told() !== undefined);
      assert.deepEqual(told()!.map(({ message, range }) => [message, range.start]), [
        ['The key “noun” is missing here.', { line: 1, character: 13 }],
        ['There is no key “nuon” here. Did you mean “noun”?', { line: 1, character: 31 }],
      ]);
      write('.inspection/bodies.json', BODIES);
      await changed('.inspection/bodies.json');
      await until(() => told()?.length === 0);
      assert.deepEqual(await problems(folder.server!), [SIX]);
    });

    it('is not read in a workspace that is not trusted, until it is', async () => {
      const running = await start(false);
      assert.ok((await problems(running)).some((each) => each.startsWith('front-matter: There is no framework “own”')));
      await running.connection.sendNotification(TRUST_GRANTED);
      assert.deepEqual((await running.problems(uri('sub/a.md'))).map(({ code }) => code), ['miscounted-areas']);
    });
  });
});

// The server in the person’s language: the `locale` of `initialize` decides, and what has no translation stays English.

import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, PrepareRenameParams } from 'vscode-languageserver/node';
import { PRESS_RELEASE } from '../server/lsp/protocol';
import { rangeOf } from './harness/positions';
import { startServerHere } from './harness/server';
import type { Server } from './harness/server';

const URI = 'file:///drafts/report.md';
const REPORT = `---
framework: ncpi
framework: ncpi
body: Kent Police
publishd: 2025-08-22
---

# Kent Police: A report
`;
/** One of the two things that are wrong above has no translation. */
const TRANSLATIONS = {
  cy: {
    'The key “{0}” is here twice. Keep one of them.': 'Mae “{0}” yma ddwywaith. Cadwch un.',
    'Fix everything that can be fixed without asking': 'Trwsio popeth heb ofyn',
    'Make press release': 'Llunio datganiad i’r wasg',
    Preview: 'Rhagolwg',
    'This is not an inspection report. Its first lines must be front matter that names a framework and a body.': 'Nid yw hwn yn adroddiad arolygu.',
    'Only the name of the inspected force or service can be renamed. Put the cursor on it, in the front matter, the title or the text.':
      'Ni ellir ailenwi hwn.',
  },
};
const ENGLISH_FAULTS = ['The key “framework” is here twice. Keep one of them.', '“publishd” is not a key of the front matter. Did you mean “published”?'];

describe('the language of the server', () => {
  let server: Server;
  const start = async (locale?: string) => {
    server = await startServerHere(
      { translations: TRANSLATIONS },
      { capabilities: { textDocument: { diagnostic: {} } }, ...(locale === undefined ? {} : { locale }) },
    );
    await server.open(URI, REPORT);
  };
  const faults = async () => (await server.problems(URI)).filter(({ code }) => code === 'front-matter').map(({ message }) => message);

  afterEach(() => server.stop());

  it('is that of the client, for problems, code actions, lenses and refusals', async () => {
    await start('cy');
    const { connection } = server;
    const textDocument = { uri: URI };
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: rangeOf(REPORT, 'publishd'),
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    const lenses = await connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(await faults(), ['Mae “framework” yma ddwywaith. Cadwch un.', ENGLISH_FAULTS[1]]);
    assert.deepEqual(actions.map(({ title }) => title), ['Trwsio popeth heb ofyn']);
    assert.deepEqual(lenses.map(({ command }) => command!.title), ['Llunio datganiad i’r wasg', 'Rhagolwg']);
    assert.deepEqual(await connection.sendRequest(PRESS_RELEASE, { uri: 'file:///drafts/notes.md' }), { refusal: 'Nid yw hwn yn adroddiad arolygu.' });
    await assert.rejects(
      connection.sendRequest('textDocument/prepareRename', { textDocument, position: { line: 0, character: 0 } } satisfies PrepareRenameParams),
      { message: 'Ni ellir ailenwi hwn.' },
    );
  });

  it('is that of the client’s region too', async () => {
    await start('cy-GB');
    assert.deepEqual(await faults(), ['Mae “framework” yma ddwywaith. Cadwch un.', ENGLISH_FAULTS[1]]);
  });

  for (const locale of ['en-GB', 'fr', 'constructor', undefined]) {
    it(`is English to a client ${locale === undefined ? 'that names none' : `in “${locale}”`}`, async () => {
      await start(locale);
      assert.deepEqual(await faults(), ENGLISH_FAULTS);
    });
  }
});

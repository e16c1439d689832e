// What the client asks beyond LSP about the work on a draft, over real JSON-RPC: what is left to do, press releases, new reports.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { MessageConnection } from 'vscode-languageserver/node';
import { CHOICES, DRAFT_STATUS, NEW_REPORT, PRESS_RELEASE, TEMPLATES, WHAT_IS_LEFT } from '../server/lsp/protocol';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const URI = 'file:///drafts/report.md';

describe('requests beyond LSP', () => {
  let server: Server;
  let connection: MessageConnection;

  const open = (text: string, uri = URI) => server.open(uri, text);

  beforeEach(async () => {
    server = await startServer({ capabilities: { textDocument: { diagnostic: {} } } });
    ({ connection } = server);
  });
  afterEach(() => server.stop());

  it('says what is left of a report, and nothing of what is no draft', async () => {
    await open(readFileSync('test/samples/merseyside-draft.md', 'utf8'));
    const left = await connection.sendRequest(WHAT_IS_LEFT, { uri: URI });
    assert.deepEqual(left!.areas, [
      {
        name: 'Assessing risk to children and making appropriate referrals',
        present: true,
        range: { start: { line: 45, character: 6 }, end: { line: 45, character: 6 } },
      },
    ]);
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
    assert.deepEqual(
      stops.slice(0, 2).map(({ key, from, to }) => `${key}: ${text.slice(from, to)}`),
      ['published: # the day, such as 2025-08-22', 'inspector: # the inspector’s name'],
    );
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
    for (const [index, words] of ['[Get the report]', '**ENDS**', '[Add the link to the report]', '## What happens next'].entries())
      assert.ok('text' in texts[index]! && texts[index].text.includes(words), words);
    assert.deepEqual(await made('nope'), { refusal: 'There is no template “nope”. The templates are web, email, social, summary.' });
  });

  it('answers in plain words where there is nothing to make a release from', async () => {
    const result = await connection.sendRequest(PRESS_RELEASE, { uri: 'file:///nowhere.md' });
    assert.ok('refusal' in result);
    assert.match(result.refusal, /\.$/);
  });
});

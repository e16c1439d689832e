// What is asked and told beyond LSP is typed on both sides: what must not compile here does not, or the types fail.

import assert from 'node:assert/strict';
import type { Connection, MessageConnection } from 'vscode-languageserver/node';
import * as protocol from '../server/lsp/protocol';
import { DRAFT_STATUS, DRAFTS, EXPORT, INSPECTIONS_CHANGED, PRESS_RELEASE } from '../server/lsp/protocol';

describe('the protocol beyond LSP', () => {
  it('gives each request and notification a name of its own', () => {
    const names = Object.values(protocol).flatMap((each) => (typeof each === 'object' && 'method' in each ? [each.method] : []));
    assert.ok(names.length >= 20);
    assert.deepEqual(names, [...new Set(names)]);
    assert.deepEqual(names.filter((name) => !/^inspectionDrafts\/[a-zA-Z]+$/.test(name)), []);
  });
});

/** Never called: the compiler reads it. */
export async function mustNotCompile(client: MessageConnection, server: Connection): Promise<void> {
  // @ts-expect-error A field is missing.
  await client.sendRequest(EXPORT, { uri: '' });
  // @ts-expect-error There is no such field.
  await client.sendRequest(DRAFT_STATUS, { uri: '', draft: '' });
  // @ts-expect-error There is no such format.
  await client.sendRequest(EXPORT, { uri: '', format: 'pdf' });
  // @ts-expect-error An answer may be a refusal, which has no text.
  void (await client.sendRequest(PRESS_RELEASE, { uri: '' })).text;
  // @ts-expect-error This answer may be null.
  void (await client.sendRequest(DRAFT_STATUS, { uri: '' })).kind;
  // @ts-expect-error There is no such field in the answer.
  void (await client.sendRequest(DRAFTS)).map(({ path }) => path);
  // @ts-expect-error A field of the answer is missing.
  server.onRequest(DRAFT_STATUS, () => ({ kind: 'report', graded: 1 }));
  // @ts-expect-error There is no such field in the question.
  server.onRequest(DRAFT_STATUS, ({ path }) => path);
  // @ts-expect-error A field of what is told is missing.
  await server.sendNotification(INSPECTIONS_CHANGED, { uris: [] });
}
